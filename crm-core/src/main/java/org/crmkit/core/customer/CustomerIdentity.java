package org.crmkit.core.customer;

import java.util.Optional;
import org.crmkit.core.customer.identifier.PhoneNumber;
import org.crmkit.core.text.PersonalText;

/** Who the form is about and how to reach him: the head of the customer information form. */
public record CustomerIdentity(
        PersonalText name, Optional<PersonalText> address, Optional<PhoneNumber> telephone, Optional<PhoneNumber> fax) {

    /** Obtains the head of a form with nothing but the name on it. */
    public static CustomerIdentity of(PersonalText name) {
        return new CustomerIdentity(name, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns this head with the address. */
    public CustomerIdentity at(PersonalText place) {
        return new CustomerIdentity(name, Optional.of(place), telephone, fax);
    }

    /** Returns this head with the telephone. */
    public CustomerIdentity reachedAt(PhoneNumber number) {
        return new CustomerIdentity(name, address, Optional.of(number), fax);
    }

    /** Returns this head with the fax. */
    public CustomerIdentity faxedAt(PhoneNumber number) {
        return new CustomerIdentity(name, address, telephone, Optional.of(number));
    }
}
