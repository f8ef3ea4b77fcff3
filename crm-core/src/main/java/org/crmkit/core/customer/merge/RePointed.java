package org.crmkit.core.customer.merge;

import java.util.List;
import java.util.function.Function;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerRecord;
import org.crmkit.core.customer.Membership;
import org.crmkit.core.customer.ParentLink;
import org.crmkit.core.store.AggregateKey;

/** What pointed to the file that was merged away, and points to the survivor now; with what stood there before. */
public sealed interface RePointed {

    /** Handles each sort. */
    <R> R fold(Function<Members, R> members, Function<Parents, R> parents);

    /** Returns which aggregate was changed. */
    AggregateKey key();

    /**
     * The members of a group: a group that had the other customer in it, or the surviving group itself.
     *
     * @param before the memberships as they were
     * @param after as they are now
     */
    record Members(CustomerId group, List<Membership> before, List<Membership> after) implements RePointed {
        public Members {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public AggregateKey key() {
            return Customer.keyOf(group);
        }

        @Override
        public <R> R fold(Function<Members, R> members, Function<Parents, R> parents) {
            return members.apply(this);
        }
    }

    /**
     * The parents of an enterprise that was below the other customer.
     *
     * @param before the links as they were
     * @param after as they are now
     */
    record Parents(CustomerId child, List<ParentLink> before, List<ParentLink> after) implements RePointed {
        public Parents {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public AggregateKey key() {
            return CustomerRecord.keyOf(child);
        }

        @Override
        public <R> R fold(Function<Members, R> members, Function<Parents, R> parents) {
            return parents.apply(this);
        }
    }
}
