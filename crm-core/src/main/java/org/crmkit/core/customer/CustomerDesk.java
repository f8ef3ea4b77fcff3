package org.crmkit.core.customer;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.crmkit.core.customer.CustomerEvent.CustomerLifecycleChanged;
import org.crmkit.core.customer.CustomerEvent.CustomerRegistered;
import org.crmkit.core.customer.CustomerEvent.MembershipChanged;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.CommitResult;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.Version;

/**
 * Opens customer files and moves them through their life. Each call is one unit of work: what somebody else changed first is
 * answered as {@link CommitResult.Stale}, with nothing saved.
 */
public final class CustomerDesk {

    private final UnitOfWork work;
    private final PolicySource<? extends RulePart> rules;
    private final Clock clock;

    /**
     * Creates a desk.
     *
     * @param rules any policy of the company's rulebook; the desk asks only which edition is in force
     */
    public CustomerDesk(UnitOfWork work, PolicySource<? extends RulePart> rules, Clock clock) {
        this.work = requireNonNull(work, "work");
        this.rules = requireNonNull(rules, "rules");
        this.clock = requireNonNull(clock, "clock");
    }

    /** Opens a file; stale if there is one of that id already. */
    public CommitResult register(Customer customer) {
        Instant now = clock.instant();
        return work.commit(Changes.builder()
                .save(customer.key(), Version.NEW, customer)
                .event(new CustomerRegistered(now, rules.at(now).version(), customer.id(), customer.lifecycle()))
                .build());
    }

    /**
     * Moves a customer, as it was read, to another stage.
     *
     * @param read the customer with the version it was read at
     * @return what became of it in the store; empty, with nothing saved, if the stage does not follow, and
     *     {@link Customer#moveTo} says why
     */
    public Optional<CommitResult> move(Stored<Customer> read, Lifecycle next) {
        Customer before = read.state();
        return before.moveTo(next)
                .fold(moved -> Optional.of(save(read, moved.customer())), refused -> Optional.empty());
    }

    /**
     * Makes a customer a member of a group, as it was read, from {@code day} on.
     *
     * @return empty, with nothing saved, if the customer belongs to it then or later already
     */
    public Optional<CommitResult> join(Stored<Customer> group, CustomerId member, LocalDate day) {
        Customer.Group before = group(group);
        boolean isTaken = before.memberships().stream()
                .anyMatch(m -> m.member().equals(member) && m.validity().overlaps(Validity.since(day)));
        return isTaken || member.equals(before.id())
                ? Optional.empty()
                : Optional.of(saveMembers(group, before.join(member, day), member, day, true));
    }

    /**
     * Ends a membership of a group, as it was read, before {@code day}.
     *
     * @return empty, with nothing saved, if the customer does not belong to it on that day
     */
    public Optional<CommitResult> leave(Stored<Customer> group, CustomerId member, LocalDate day) {
        Customer.Group before = group(group);
        return before.hasMember(member, day)
                ? Optional.of(saveMembers(group, before.leave(member, day), member, day, false))
                : Optional.empty();
    }

    private static Customer.Group group(Stored<Customer> read) {
        return read.state()
                .fold(
                        individual -> {
                            throw noGroup(individual);
                        },
                        enterprise -> {
                            throw noGroup(enterprise);
                        },
                        group -> group);
    }

    private static IllegalArgumentException noGroup(Customer customer) {
        return new IllegalArgumentException(
                customer.id() + " is a " + customer.kind().code() + "; only a group has members. Register a group.");
    }

    private CommitResult saveMembers(
            Stored<Customer> read, Customer.Group after, CustomerId member, LocalDate day, boolean joined) {
        Instant now = clock.instant();
        return work.commit(Changes.builder()
                .save(after.key(), read.version(), after)
                .event(new MembershipChanged(now, rules.at(now).version(), after.id(), member, day, joined))
                .build());
    }

    private CommitResult save(Stored<Customer> read, Customer moved) {
        Instant now = clock.instant();
        return work.commit(Changes.builder()
                .save(moved.key(), read.version(), moved)
                .event(new CustomerLifecycleChanged(
                        now, rules.at(now).version(), moved.id(), read.state().lifecycle(), moved.lifecycle()))
                .build());
    }
}
