package org.crmkit.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.crmkit.core.store.AggregateKey;

/** Whom the company serves: a person, a company, or a group of customers that is served as one. */
public sealed interface Customer {

    /** Returns what is kept of every customer. */
    CustomerHeader header();

    /** Handles each kind. */
    <R> R fold(Function<Individual, R> individual, Function<Enterprise, R> enterprise, Function<Group, R> group);

    /** Returns the id. */
    default CustomerId id() {
        return header().id();
    }

    /** Returns how far the relation has come. */
    default Lifecycle lifecycle() {
        return header().lifecycle();
    }

    /** Returns where a store keeps this customer. */
    default AggregateKey key() {
        return keyOf(id());
    }

    /** Returns this customer at another stage. */
    private Customer at(Lifecycle stage) {
        CustomerHeader moved = header().at(stage);
        return fold(
                individual -> new Individual(moved),
                enterprise -> new Enterprise(moved),
                group -> new Group(moved, group.members()));
    }

    /** Returns what becomes of a wish to move this customer to {@code next}. */
    default LifecycleMove moveTo(Lifecycle next) {
        return lifecycle().mayBecome(next)
                ? new LifecycleMove.Moved(at(next))
                : LifecycleMove.Refused.of(id(), lifecycle(), next);
    }

    /** Returns where a store keeps the customer of an id. */
    static AggregateKey keyOf(CustomerId id) {
        return new AggregateKey("customer", id.value());
    }

    /** A person who buys for himself. */
    record Individual(CustomerHeader header) implements Customer {
        @Override
        public <R> R fold(
                Function<Individual, R> individual, Function<Enterprise, R> enterprise, Function<Group, R> group) {
            return individual.apply(this);
        }
    }

    /** A company. */
    record Enterprise(CustomerHeader header) implements Customer {
        @Override
        public <R> R fold(
                Function<Individual, R> individual, Function<Enterprise, R> enterprise, Function<Group, R> group) {
            return enterprise.apply(this);
        }
    }

    /**
     * Customers that are served, and may be limited, as one: a company with its branches, or an employer with its people.
     *
     * @param members in the order they joined; nobody twice, never the group itself
     */
    record Group(CustomerHeader header, List<CustomerId> members) implements Customer {
        public Group {
            members = List.copyOf(members);
            Set<CustomerId> seen = new HashSet<>();
            for (CustomerId member : members) {
                checkArgument(
                        !member.equals(header.id()),
                        "Group.members of %s names the group itself; a group cannot be its own member. Remove it.",
                        member);
                checkArgument(
                        seen.add(member),
                        "Group.members of %s names %s twice; each member belongs once. Remove one.",
                        header.id(),
                        member);
            }
        }

        @Override
        public <R> R fold(
                Function<Individual, R> individual, Function<Enterprise, R> enterprise, Function<Group, R> group) {
            return group.apply(this);
        }
    }
}
