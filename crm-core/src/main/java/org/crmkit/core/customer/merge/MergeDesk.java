package org.crmkit.core.customer.merge;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerEvent.CustomersMerged;
import org.crmkit.core.customer.CustomerEvent.MergeUndone;
import org.crmkit.core.customer.CustomerHeader;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerPolicy;
import org.crmkit.core.customer.CustomerRecord;
import org.crmkit.core.customer.CustomerRecords;
import org.crmkit.core.customer.Customers;
import org.crmkit.core.customer.Hierarchy;
import org.crmkit.core.customer.MergeId;
import org.crmkit.core.customer.MergedFile;
import org.crmkit.core.customer.ParentLink;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.Version;

/**
 * Merges two files and undoes merges, each in one unit of work: both customers, both records, whoever pointed to the other, and
 * the merge itself. When somebody was faster it starts over, up to a bound. Safe under threads.
 */
public final class MergeDesk {

    private static final int ATTEMPTS = 8;

    private final Customers customers;
    private final CustomerRecords records;
    private final Merges merges;
    private final UnitOfWork work;
    private final PolicySource<CustomerPolicy> policies;
    private final Clock clock;

    /** Creates a desk. */
    public MergeDesk(
            Customers customers,
            CustomerRecords records,
            Merges merges,
            UnitOfWork work,
            PolicySource<CustomerPolicy> policies,
            Clock clock) {
        this.customers = requireNonNull(customers, "customers");
        this.records = requireNonNull(records, "records");
        this.merges = requireNonNull(merges, "merges");
        this.work = requireNonNull(work, "work");
        this.policies = requireNonNull(policies, "policies");
        this.clock = requireNonNull(clock, "clock");
    }

    /** Returns what {@link #merge} would make, and saves nothing. */
    public MergeDecision preview(MergeId merge, CustomerId survivor, CustomerId loser, References references) {
        return read(survivor, loser, references, policies.at(clock.instant())).decide(merge);
    }

    /**
     * Merges one file into another.
     *
     * @param merge the id it is kept under
     * @param survivor whose file goes on
     * @param loser whose file goes into it
     * @param by who decided
     * @param references who points to the loser
     */
    public MergeResult merge(MergeId merge, CustomerId survivor, CustomerId loser, StaffId by, References references) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (merges.find(merge).isPresent()) {
                return refused(
                        MergeObstacle.MERGE_KNOWN, "合并 " + merge + " 已存在。", "There is a merge " + merge + " already.");
            }
            Instant now = clock.instant();
            InForce<CustomerPolicy> rules = policies.at(now);
            Read read = read(survivor, loser, references, rules);
            Optional<MergeResult> result = read.decide(merge)
                    .fold(
                            ready -> {
                                Merge done = new Merge(
                                        merge,
                                        survivor,
                                        loser,
                                        now,
                                        by,
                                        rules.version(),
                                        ready.plan().provenance(),
                                        ready.plan().rePointed(),
                                        Optional.empty());
                                return isSaved(read.changes(ready.plan(), done))
                                        ? Optional.of(new MergeResult.Done(done, List.of()))
                                        : Optional.empty();
                            },
                            refused -> Optional.of(new MergeResult.Refused(refused.refusals())));
            if (result.isPresent()) {
                return result.get();
            }
        }
        return new MergeResult.Contended(ATTEMPTS);
    }

    private boolean isSaved(Changes changes) {
        return work.commit(changes).fold(committed -> true, stale -> false, repeated -> true);
    }

    /** Everything a merge touches, as it was read. */
    private record Read(
            List<Refusal> unknown,
            List<Stored<Customer>> customers,
            List<Stored<CustomerRecord>> records,
            List<Stored<CustomerRecord>> above,
            List<Stored<Customer>> groups,
            List<Stored<CustomerRecord>> children) {

        MergeDecision decide(MergeId merge) {
            if (!unknown.isEmpty()) {
                return new MergeDecision.Refused(unknown);
            }
            List<CustomerRecord> links = new ArrayList<>();
            above.forEach(stored -> links.add(stored.state()));
            records.forEach(stored -> links.add(stored.state()));
            return Merging.decide(
                    merge,
                    new MergeFile(customers.get(0).state(), records.get(0).state()),
                    new MergeFile(customers.get(1).state(), records.get(1).state()),
                    Hierarchy.of(links),
                    groups.stream()
                            .map(Stored::state)
                            .flatMap(group -> asGroup(group).stream())
                            .collect(Collectors.toUnmodifiableList()),
                    children.stream().map(Stored::state).collect(Collectors.toUnmodifiableList()));
        }

        Changes changes(MergePlan plan, Merge done) {
            Changes.Builder changes = Changes.builder();
            Set<AggregateKey> saved = new HashSet<>();
            save(changes, saved, customers.get(0), plan.survivor().customer());
            save(changes, saved, customers.get(1), plan.loser().customer());
            saveRecord(changes, saved, records.get(0), plan.survivor().record());
            saveRecord(changes, saved, records.get(1), plan.loser().record());
            for (RePointed change : plan.rePointed()) {
                change.fold(
                        members -> {
                            groups.stream()
                                    .filter(group -> group.state().id().equals(members.group()))
                                    .forEach(group -> save(
                                            changes,
                                            saved,
                                            group,
                                            new Customer.Group(group.state().header(), members.after())));
                            return true;
                        },
                        parents -> {
                            children.stream()
                                    .filter(child -> child.state().customer().equals(parents.child()))
                                    .forEach(child -> saveRecord(
                                            changes,
                                            saved,
                                            child,
                                            child.state()
                                                    .with(child.state().own().withParents(parents.after()))));
                            return true;
                        });
            }
            above.forEach(other -> saveRecord(changes, saved, other, other.state()));
            return changes.save(done.key(), Version.NEW, done)
                    .event(new CustomersMerged(
                            done.mergedAt(),
                            done.decidedUnder(),
                            done.id(),
                            done.survivor(),
                            done.loser(),
                            done.rePointed().stream().map(RePointed::key).collect(Collectors.toUnmodifiableList())))
                    .build();
        }
    }

    private static void save(Changes.Builder changes, Set<AggregateKey> saved, Stored<Customer> read, Customer after) {
        if (saved.add(after.key())) {
            changes.save(after.key(), read.version(), after);
        }
    }

    private static void saveRecord(
            Changes.Builder changes, Set<AggregateKey> saved, Stored<CustomerRecord> read, CustomerRecord after) {
        if (saved.add(after.key())) {
            changes.save(after.key(), read.version(), after);
        }
    }

    private static Optional<Customer.Group> asGroup(Customer customer) {
        return customer.fold(individual -> Optional.empty(), enterprise -> Optional.empty(), Optional::of);
    }

    private Read read(CustomerId survivor, CustomerId loser, References references, InForce<CustomerPolicy> rules) {
        List<Refusal> unknown = new ArrayList<>();
        List<Stored<Customer>> both = new ArrayList<>();
        List<Stored<CustomerRecord>> files = new ArrayList<>();
        for (CustomerId id : List.of(survivor, loser)) {
            Optional<Stored<Customer>> customer = customers.find(id);
            customer.ifPresent(both::add);
            if (customer.isEmpty()) {
                unknown.add(unknown(id));
            }
            files.add(record(id, rules));
        }
        List<Stored<Customer>> groups = new ArrayList<>();
        references
                .groups()
                .forEach(id -> customers.find(id).ifPresentOrElse(groups::add, () -> unknown.add(unknown(id))));
        List<Stored<CustomerRecord>> children = new ArrayList<>();
        references.children().forEach(id -> children.add(record(id, rules)));
        return new Read(unknown, both, files, above(files, rules), groups, children);
    }

    private static Refusal unknown(CustomerId id) {
        return Refusal.of(
                MergeObstacle.UNKNOWN_CUSTOMER, "没有客户 " + id + " 的档案。", "There is no file of customer " + id + ".");
    }

    private Stored<CustomerRecord> record(CustomerId id, InForce<CustomerPolicy> rules) {
        return records.find(id)
                .orElseGet(() -> new Stored<>(
                        CustomerRecord.empty(id, rules.policy().file().opensAs()), Version.NEW));
    }

    private List<Stored<CustomerRecord>> above(List<Stored<CustomerRecord>> files, InForce<CustomerPolicy> rules) {
        Set<CustomerId> seen = new TreeSet<>();
        files.forEach(file -> seen.add(file.state().customer()));
        List<CustomerRecord> open = new ArrayList<>();
        files.forEach(file -> open.add(file.state()));
        List<Stored<CustomerRecord>> found = new ArrayList<>();
        while (!open.isEmpty()) {
            for (ParentLink link : open.remove(open.size() - 1).parents()) {
                if (seen.add(link.parent())) {
                    Stored<CustomerRecord> next = record(link.parent(), rules);
                    found.add(next);
                    open.add(next.state());
                }
            }
        }
        return found;
    }

    /**
     * Undoes a merge: the other file is as it was, and the survivor keeps what was filed since. What was re-pointed points back,
     * unless somebody changed it since; then it is left alone and named.
     */
    public MergeResult undo(MergeId id, StaffId by) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Instant now = clock.instant();
            InForce<CustomerPolicy> rules = policies.at(now);
            Optional<Stored<Merge>> found = merges.find(id);
            if (found.isEmpty()) {
                return refused(MergeObstacle.UNKNOWN_MERGE, "没有合并 " + id + "。", "There is no merge " + id + ".");
            }
            Merge merge = found.get().state();
            if (merge.undone().isPresent()) {
                return refused(
                        MergeObstacle.ALREADY_UNDONE, "合并 " + id + " 已撤销。", "Merge " + id + " was undone before.");
            }
            Stored<CustomerRecord> into = record(merge.survivor(), rules);
            Optional<CustomerId> further = into.state().mergedInto();
            if (further.isPresent()) {
                return refused(
                        MergeObstacle.LATER_MERGE_FIRST,
                        "客户 " + merge.survivor() + " 后来并入 " + further.get() + "。请先撤销那次合并。",
                        "Customer " + merge.survivor() + " was merged into " + further.get()
                                + " since. Undo that merge first.");
            }
            Changes.Builder changes = Changes.builder();
            Merge undone = merge.undone(now, by);
            List<AggregateKey> leftAlone = restore(merge, into, changes, rules);
            changes.save(undone.key(), found.get().version(), undone)
                    .event(new MergeUndone(now, rules.version(), id, merge.survivor(), merge.loser(), leftAlone));
            if (isSaved(changes.build())) {
                return new MergeResult.Done(undone, leftAlone);
            }
        }
        return new MergeResult.Contended(ATTEMPTS);
    }

    private List<AggregateKey> restore(
            Merge merge, Stored<CustomerRecord> into, Changes.Builder changes, InForce<CustomerPolicy> rules) {
        MergedFile part = into.state()
                .part(merge.id())
                .orElseThrow(() -> new IllegalStateException("The record of " + merge.survivor()
                        + " has no part of merge " + merge.id() + "; the store lost it."));
        CustomerRecord after = into.state().withoutPart(merge.id());
        Stored<Customer> survivor = existing(merge.survivor());
        Stored<Customer> loser = existing(merge.loser());
        CustomerHeader header = Survivorship.changed(survivor.state().header(), into.state(), after);
        Customer kept = survivor.state().with(header);
        List<AggregateKey> leftAlone = new ArrayList<>();
        for (RePointed change : merge.rePointed()) {
            if (change instanceof RePointed.Members members && members.group().equals(merge.survivor())) {
                Optional<Customer.Group> group = asGroup(kept);
                if (group.map(Customer.Group::memberships).equals(Optional.of(members.after()))) {
                    kept = new Customer.Group(header, members.before());
                } else {
                    leftAlone.add(change.key());
                }
            } else if (!change.fold(
                    members -> restoreMembers(members, changes), parents -> restoreParents(parents, changes, rules))) {
                leftAlone.add(change.key());
            }
        }
        changes.save(after.key(), into.version(), after)
                .save(kept.key(), survivor.version(), kept)
                .save(loser.state().key(), loser.version(), part.customer())
                .save(part.record().key(), record(merge.loser(), rules).version(), part.record());
        return leftAlone;
    }

    private boolean restoreMembers(RePointed.Members members, Changes.Builder changes) {
        Stored<Customer> group = existing(members.group());
        boolean isAsLeft =
                asGroup(group.state()).map(Customer.Group::memberships).equals(Optional.of(members.after()));
        if (isAsLeft) {
            changes.save(
                    members.key(),
                    group.version(),
                    new Customer.Group(group.state().header(), members.before()));
        }
        return isAsLeft;
    }

    private boolean restoreParents(RePointed.Parents parents, Changes.Builder changes, InForce<CustomerPolicy> rules) {
        Stored<CustomerRecord> child = record(parents.child(), rules);
        boolean isAsLeft = child.state().own().parents().equals(parents.after());
        if (isAsLeft) {
            changes.save(
                    parents.key(),
                    child.version(),
                    child.state().with(child.state().own().withParents(parents.before())));
        }
        return isAsLeft;
    }

    private Stored<Customer> existing(CustomerId id) {
        return customers
                .find(id)
                .orElseThrow(() -> new IllegalStateException("The customer " + id + " of a merge is gone."));
    }

    private static MergeResult refused(MergeObstacle obstacle, String zh, String en) {
        return new MergeResult.Refused(List.of(Refusal.of(obstacle, zh, en)));
    }
}
