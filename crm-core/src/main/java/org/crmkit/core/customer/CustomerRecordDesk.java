package org.crmkit.core.customer;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crmkit.core.customer.CustomerEvent.ContactFiled;
import org.crmkit.core.customer.CustomerEvent.ContactPointFiled;
import org.crmkit.core.customer.CustomerEvent.CustodyChanged;
import org.crmkit.core.customer.CustomerEvent.FactFiled;
import org.crmkit.core.customer.CustomerEvent.FormFiled;
import org.crmkit.core.customer.CustomerEvent.IdentifierFiled;
import org.crmkit.core.customer.CustomerEvent.OwnerChanged;
import org.crmkit.core.customer.CustomerEvent.ParentEnded;
import org.crmkit.core.customer.CustomerEvent.ParentLinked;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.Version;

/**
 * Files what is learned about customers. The first thing filed opens the record. What is filed does not depend on what others
 * file at the same moment, so each step starts over when somebody was faster, up to {@code attempts} times. Safe under threads.
 */
public final class CustomerRecordDesk {

    private static final int ATTEMPTS = 8;

    private final Customers customers;
    private final CustomerRecords records;
    private final UnitOfWork work;
    private final PolicySource<CustomerPolicy> policies;
    private final Clock clock;

    /** Creates a desk. */
    public CustomerRecordDesk(
            Customers customers,
            CustomerRecords records,
            UnitOfWork work,
            PolicySource<CustomerPolicy> policies,
            Clock clock) {
        this.customers = requireNonNull(customers, "customers");
        this.records = requireNonNull(records, "records");
        this.work = requireNonNull(work, "work");
        this.policies = requireNonNull(policies, "policies");
        this.clock = requireNonNull(clock, "clock");
    }

    /** Files a number. Refused if the customer has another of that exclusive scheme; {@link #correctIdentifier} replaces it. */
    public FilingResult fileIdentifier(CustomerId customer, Filed<CustomerIdentifier> filed) {
        return change(customer, at -> {
            Optional<Filed<CustomerIdentifier>> other = at.record().identifiers().stream()
                    .filter(known -> known.what().contradicts(filed.what()))
                    .findFirst();
            return other.isPresent()
                    ? Step.refused(Reason.of(
                            "identifier-contradicts",
                            "客户 " + customer + " 已登记另一个" + filed.what().label().zh() + "。请核对；若原登记有误，请更正。",
                            "Customer " + customer + " has another "
                                    + filed.what().scheme()
                                    + " on file. Compare them; correct the one on file if it is wrong."))
                    : identified(at, filed, false);
        });
    }

    /** Replaces the number of the same scheme that was filed under this id. */
    public FilingResult correctIdentifier(CustomerId customer, Filed<CustomerIdentifier> filed) {
        return change(customer, at -> identified(at, filed, true));
    }

    private static Step identified(Moment at, Filed<CustomerIdentifier> filed, boolean corrects) {
        FileContents own = at.record().own().with(filed.what(), filed.channel(), filed.on(), filed.basis());
        return Step.saved(
                at.record().with(own),
                new IdentifierFiled(
                        at.now(), at.version(), at.customer(), filed.what().scheme(), filed.channel(), corrects));
    }

    /** Files a fact. */
    public FilingResult fileFact(CustomerId customer, CustomerFact fact) {
        return change(
                customer,
                at -> Step.saved(
                        at.record().with(at.record().own().with(fact)),
                        new FactFiled(
                                at.now(), at.version(), customer, fact.field(), fact.channel(), fact.collectedOn())));
    }

    /** Files a way to reach the customer. */
    public FilingResult fileContactPoint(CustomerId customer, Filed<ContactPoint> point) {
        return change(
                customer,
                at -> Step.saved(
                        at.record().with(at.record().own().withContactPoint(point)),
                        new ContactPointFiled(at.now(), at.version(), customer, point.channel(), point.on())));
    }

    /** Files a person at the customer. */
    public FilingResult fileContact(CustomerId customer, Filed<ContactPerson> person) {
        return change(
                customer,
                at -> Step.saved(
                        at.record().with(at.record().own().withContact(person)),
                        new ContactFiled(
                                at.now(), at.version(), customer, person.what().role(), person.on())));
    }

    /** Files an information form under the customer it names. */
    public FilingResult fileForm(CustomerInformation form) {
        return change(
                form.customer(),
                at -> Step.saved(
                        at.record().with(at.record().own().with(form)),
                        new FormFiled(at.now(), at.version(), form.customer(), form.filledOn())));
    }

    /** Gives the customer an owner at one level from {@code from} on; whoever was it until then is no longer. */
    public FilingResult assignOwner(CustomerId customer, OwnerLevel level, StaffId owner, LocalDate from) {
        return change(customer, at -> {
            Optional<StaffId> before = at.record().owner(level, from);
            return Step.saved(
                    at.record().with(at.record().own().assign(level, owner, from)),
                    new OwnerChanged(at.now(), at.version(), customer, level, before, owner, from));
        });
    }

    /**
     * Puts an enterprise under another. Everybody above is saved unchanged with it: two links made at the same moment cannot
     * close a circle, because one of them finds the other's records moved on.
     */
    public FilingResult linkParent(CustomerId child, ParentLink link) {
        if (customers.find(link.parent()).isEmpty()) {
            return new FilingResult.Unknown(link.parent());
        }
        return change(child, at -> {
            if (at.kind() == CustomerKind.INDIVIDUAL) {
                return Step.refused(Reason.of(
                        "parent-of-individual",
                        "客户 " + child + " 是个人，不能隶属于企业。请将其加入集团客户。",
                        "Customer " + child + " is a person and has no parent. Make the person a member of a group."));
            }
            List<Stored<CustomerRecord>> above =
                    above(link.parent(), at.policy().file());
            Optional<CustomerId> redirected = above.stream()
                    .map(Stored::state)
                    .filter(record -> record.customer().equals(link.parent()))
                    .flatMap(record -> record.mergedInto().stream())
                    .findFirst();
            if (redirected.isPresent()) {
                return Step.refused(merged(link.parent(), redirected.get()));
            }
            List<CustomerRecord> known = new ArrayList<>();
            above.forEach(stored -> known.add(stored.state()));
            known.add(at.record());
            return Hierarchy.of(known)
                    .check(child, link)
                    .fold(
                            allowed -> {
                                List<ParentLink> links =
                                        new ArrayList<>(at.record().own().parents());
                                links.add(link);
                                return Step.saved(
                                                at.record()
                                                        .with(at.record().own().withParents(links)),
                                                new ParentLinked(at.now(), at.version(), child, link))
                                        .touching(above);
                            },
                            taken -> Step.refused(taken.reason()),
                            cycle -> Step.refused(cycle.reason()));
        });
    }

    /** Reads the records of an enterprise and of all that ever were above it; one never filed is empty and new. */
    private List<Stored<CustomerRecord>> above(CustomerId start, FileRule rule) {
        Set<CustomerId> seen = new TreeSet<>(Set.of(start));
        List<CustomerId> open = new ArrayList<>(List.of(start));
        List<Stored<CustomerRecord>> found = new ArrayList<>();
        while (!open.isEmpty()) {
            Stored<CustomerRecord> stored = read(open.remove(open.size() - 1), rule);
            found.add(stored);
            stored.state().parents().stream()
                    .map(ParentLink::parent)
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return found;
    }

    /** Takes an enterprise from under its parent: the link in force on {@code day} ends before it. */
    public FilingResult endParent(CustomerId child, LocalDate day) {
        return change(child, at -> {
            List<ParentLink> links = at.record().own().parents();
            Optional<ParentLink> held =
                    links.stream().filter(link -> link.validity().contains(day)).findFirst();
            if (held.isEmpty()) {
                return Step.refused(Reason.of(
                        "parent-none",
                        "客户 " + child + " 在 " + day + " 没有上级企业。",
                        "Customer " + child + " belongs to nobody on " + day + "."));
            }
            List<ParentLink> kept = new ArrayList<>(links);
            kept.remove(held.get());
            held.get()
                    .validity()
                    .before(day)
                    .ifPresent(left -> kept.add(new ParentLink(held.get().parent(), left)));
            return Step.saved(
                    at.record().with(at.record().own().withParents(kept)),
                    new ParentEnded(at.now(), at.version(), child, held.get().parent(), day));
        });
    }

    /**
     * Lends, takes back, archives or destroys the file, or gives it to another custodian.
     *
     * @param wish for example {@code (custody, rule) -> custody.lend(borrower, day, rule)}
     */
    public FilingResult keep(CustomerId customer, Wish wish) {
        return change(
                customer, at -> wish.apply(at.record().custody(), at.policy().file())
                        .fold(
                                moved -> Step.saved(
                                        at.record().with(moved.custody()),
                                        new CustodyChanged(
                                                at.now(),
                                                at.version(),
                                                customer,
                                                at.record().custody(),
                                                moved.custody())),
                                refused -> Step.refused(refused.reason())));
    }

    /** What somebody wants done with a file. */
    @FunctionalInterface
    public interface Wish {

        /** Returns what becomes of it. */
        CustodyMove apply(FileCustody custody, FileRule rule);
    }

    private Stored<CustomerRecord> read(CustomerId customer, FileRule rule) {
        return records.find(customer)
                .orElseGet(() -> new Stored<>(CustomerRecord.empty(customer, rule.opensAs()), Version.NEW));
    }

    private FilingResult change(CustomerId customer, Function<Moment, Step> step) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Stored<Customer>> file = customers.find(customer);
            if (file.isEmpty()) {
                return new FilingResult.Unknown(customer);
            }
            Instant now = clock.instant();
            InForce<CustomerPolicy> rules = policies.at(now);
            Stored<CustomerRecord> read = read(customer, rules.policy().file());
            Optional<CustomerId> into = read.state().mergedInto();
            if (into.isPresent()) {
                return new FilingResult.Refused(merged(customer, into.get()));
            }
            Step taken = step.apply(new Moment(
                    now, rules.version(), rules.policy(), file.get().state().kind(), read.state()));
            if (taken.refused().isPresent()) {
                return new FilingResult.Refused(taken.refused().get());
            }
            CustomerRecord after = taken.record().orElseThrow();
            Changes.Builder changes =
                    Changes.builder().save(after.key(), read.version(), after).events(taken.events());
            taken.touched().forEach(other -> changes.save(other.state().key(), other.version(), other.state()));
            if (work.commit(changes.build()).fold(committed -> true, stale -> false, repeated -> true)) {
                return new FilingResult.Saved(after);
            }
        }
        return new FilingResult.Contended(ATTEMPTS);
    }

    private static Reason merged(CustomerId customer, CustomerId into) {
        return Reason.of(
                "customer-merged",
                "客户 " + customer + " 的档案已并入 " + into + "。请在 " + into + " 名下登记。",
                "The file of customer " + customer + " was merged into " + into + ". File it under " + into + ".");
    }

    /** What a step starts from. */
    private record Moment(
            Instant now, RulebookVersion version, CustomerPolicy policy, CustomerKind kind, CustomerRecord record) {
        CustomerId customer() {
            return record.customer();
        }
    }

    /** Where a step leads. */
    private record Step(
            Optional<CustomerRecord> record,
            List<CustomerEvent> events,
            List<Stored<CustomerRecord>> touched,
            Optional<Reason> refused) {

        static Step saved(CustomerRecord record, CustomerEvent event) {
            return new Step(Optional.of(record), List.of(event), List.of(), Optional.empty());
        }

        static Step refused(Reason reason) {
            return new Step(Optional.empty(), List.of(), List.of(), Optional.of(reason));
        }

        Step touching(List<Stored<CustomerRecord>> others) {
            return new Step(
                    record,
                    events,
                    others.stream()
                            .filter(other -> !other.state()
                                    .customer()
                                    .equals(record.orElseThrow().customer()))
                            .collect(Collectors.toUnmodifiableList()),
                    refused);
        }
    }
}
