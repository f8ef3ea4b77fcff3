package org.crmkit.core.customer;

import java.util.function.Function;
import org.crmkit.core.customer.identifier.PhoneNumber;
import org.crmkit.core.text.PersonalText;

/** A way to reach a customer. */
public sealed interface ContactPoint {

    /** Handles each way. */
    <R> R fold(Function<Telephone, R> telephone, Function<Address, R> address, Function<Mailbox, R> mailbox);

    /** By telephone, or fax. */
    record Telephone(PhoneNumber number) implements ContactPoint {
        @Override
        public <R> R fold(
                Function<Telephone, R> telephone, Function<Address, R> address, Function<Mailbox, R> mailbox) {
            return telephone.apply(this);
        }
    }

    /** At a place. */
    record Address(PersonalText place) implements ContactPoint {
        @Override
        public <R> R fold(
                Function<Telephone, R> telephone, Function<Address, R> address, Function<Mailbox, R> mailbox) {
            return address.apply(this);
        }
    }

    /** By e-mail; the address is kept as given. */
    record Mailbox(PersonalText address) implements ContactPoint {
        @Override
        public <R> R fold(
                Function<Telephone, R> telephone, Function<Address, R> address, Function<Mailbox, R> mailbox) {
            return mailbox.apply(this);
        }
    }
}
