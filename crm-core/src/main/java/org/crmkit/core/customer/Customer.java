package org.crmkit.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Returns what kind of customer it is. */
    default CustomerKind kind() {
        return fold(i -> CustomerKind.INDIVIDUAL, e -> CustomerKind.ENTERPRISE, g -> CustomerKind.GROUP);
    }

    /**
     * Returns this customer with another header.
     *
     * @throws IllegalArgumentException if the header is of another customer
     */
    default Customer with(CustomerHeader header) {
        checkArgument(
                header.id().equals(id()),
                "The header was of %s; it must be of %s. A file keeps its id.",
                header.id(),
                id());
        return fold(
                individual -> new Individual(header),
                enterprise -> new Enterprise(header),
                group -> new Group(header, group.memberships()));
    }

    /** Returns what becomes of a wish to move this customer to {@code next}. */
    default LifecycleMove moveTo(Lifecycle next) {
        return lifecycle().mayBecome(next)
                ? new LifecycleMove.Moved(with(header().at(next)))
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
     * @param memberships by the day of joining; never the group itself, and nobody twice on one day
     */
    record Group(CustomerHeader header, List<Membership> memberships) implements Customer {
        public Group {
            memberships = memberships.stream().sorted().collect(Collectors.toUnmodifiableList());
            Map<CustomerId, List<Validity>> seen = new HashMap<>();
            for (Membership membership : memberships) {
                CustomerId member = membership.member();
                checkArgument(
                        !member.equals(header.id()),
                        "Group.memberships of %s names the group itself; a group cannot be its own member. Remove it.",
                        member);
                List<Validity> before = seen.computeIfAbsent(member, m -> new ArrayList<>());
                checkArgument(
                        before.stream().noneMatch(membership.validity()::overlaps),
                        "Group.memberships of %s names %s twice on %s; each member belongs once on a day. End the earlier one first.",
                        header.id(),
                        member,
                        membership.validity().from());
                before.add(membership.validity());
            }
        }

        /** Obtains a group of members who have all belonged to it since its file was opened. */
        public static Group of(CustomerHeader header, CustomerId... members) {
            return new Group(
                    header,
                    Arrays.stream(members)
                            .map(member -> Membership.since(member, header.since()))
                            .collect(Collectors.toUnmodifiableList()));
        }

        /** Returns who belongs to it on {@code day}, in the order they joined. */
        public List<CustomerId> members(LocalDate day) {
            return memberships.stream()
                    .filter(membership -> membership.validity().contains(day))
                    .map(Membership::member)
                    .collect(Collectors.toUnmodifiableList());
        }

        /** Tells whether somebody belongs to it on {@code day}. */
        public boolean hasMember(CustomerId member, LocalDate day) {
            return memberships.stream()
                    .anyMatch(m -> m.member().equals(member) && m.validity().contains(day));
        }

        /**
         * Returns this group with one more membership, from {@code day} until further notice.
         *
         * @throws IllegalArgumentException if the customer belongs to it then or later already, or is the group itself
         */
        public Group join(CustomerId member, LocalDate day) {
            List<Membership> more = new ArrayList<>(memberships);
            more.add(Membership.since(member, day));
            return new Group(header, more);
        }

        /** Returns this group with a membership ended before {@code day}; one that began on or after that day is dropped. */
        public Group leave(CustomerId member, LocalDate day) {
            List<Membership> kept = new ArrayList<>();
            for (Membership membership : memberships) {
                if (membership.member().equals(member)) {
                    membership.validity().before(day).ifPresent(left -> kept.add(new Membership(member, left)));
                } else {
                    kept.add(membership);
                }
            }
            return new Group(header, kept);
        }

        @Override
        public <R> R fold(
                Function<Individual, R> individual, Function<Enterprise, R> enterprise, Function<Group, R> group) {
            return group.apply(this);
        }
    }
}
