package org.crmkit.core.information;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.crmkit.core.customer.CustomerEvent;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerPolicy;
import org.crmkit.core.customer.CustomerRecord;
import org.crmkit.core.customer.CustomerRecords;
import org.crmkit.core.customer.FileCustody;
import org.crmkit.core.customer.FileRule;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.Retry;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.Version;

/**
 * Destroys customers' files: somebody proposes, others approve, then it is done, with a line in the register and the custody of
 * every file changed in one unit of work. Each step looks again whether every file may go: not while one is in use or on loan, its
 * retention runs or a hold stands. Safe under threads.
 */
public final class DestructionDesk {

    private final Destructions register;
    private final CustomerRecords records;
    private final PrivacyFiles privacy;
    private final UnitOfWork work;
    private final PolicySource<InformationPolicy> policies;
    private final PolicySource<CustomerPolicy> filing;
    private final Clock clock;
    private final ZoneId zone;

    /**
     * Creates a desk.
     *
     * @param filing where the retention of files stands
     * @param zone where days begin
     */
    public DestructionDesk(
            Destructions register,
            CustomerRecords records,
            PrivacyFiles privacy,
            UnitOfWork work,
            PolicySource<InformationPolicy> policies,
            PolicySource<CustomerPolicy> filing,
            Clock clock,
            ZoneId zone) {
        this.register = requireNonNull(register, "register");
        this.records = requireNonNull(records, "records");
        this.privacy = requireNonNull(privacy, "privacy");
        this.work = requireNonNull(work, "work");
        this.policies = requireNonNull(policies, "policies");
        this.filing = requireNonNull(filing, "filing");
        this.clock = requireNonNull(clock, "clock");
        this.zone = requireNonNull(zone, "zone");
    }

    /** What a step starts from. */
    private record Moment(Instant now, LocalDate today, InForce<InformationPolicy> rules, FileRule files) {}

    /** Proposes to destroy the files of some customers. */
    public DestructionResult propose(String id, List<CustomerId> files, StaffId by) {
        return retry(() -> {
            Moment at = now();
            if (register.destruction(id).isPresent()) {
                return refused(List.of(Reason.of(
                        "destruction-registered",
                        "销毁 " + id + " 已登记。请另取编号。",
                        "Destruction " + id + " is registered. Give another id.")));
            }
            Destruction proposed = Destruction.propose(
                    id, files, by, at.today(), at.rules().policy().approvals());
            List<Reason> reasons = obstacles(proposed, at);
            return reasons.isEmpty() ? save(proposed, Version.NEW, by, at, List.of()) : refused(reasons);
        });
    }

    /** Approves it. Nobody approves twice, what he proposed himself, or the destruction of a file he keeps. */
    public DestructionResult approve(String id, StaffId by) {
        return move(id, Destruction.State.APPROVED, (read, at) -> {
            Destruction now = read.state();
            List<Reason> reasons = new ArrayList<>();
            if (now.proposed().by().equals(by)
                    || now.approvals().stream().anyMatch(one -> one.by().equals(by))) {
                reasons.add(Reason.of(
                        "destruction-needs-another",
                        by + " 已提出或批准过销毁 " + id + "。请由他人批准。",
                        by + " proposed or approved destruction " + id + " before. Ask somebody else."));
            }
            for (CustomerId file : now.files()) {
                if (record(file).state().custody().custodian().equals(Optional.of(by))) {
                    reasons.add(Reason.of(
                            "file-needs-four-eyes",
                            "客户 " + file + " 的档案由 " + by + " 保管，请由他人批准销毁。",
                            "The file of " + file + " is kept by " + by + "; ask somebody else to approve."));
                }
            }
            reasons.addAll(obstacles(now, at));
            return reasons.isEmpty()
                    ? save(now.approve(by, at.today()), read.version(), by, at, List.of())
                    : refused(reasons);
        });
    }

    /** Says no, for good. */
    public DestructionResult reject(String id, StaffId by) {
        return move(
                id,
                Destruction.State.REJECTED,
                (read, at) -> save(
                        read.state().end(Destruction.State.REJECTED, by, at.today()),
                        read.version(),
                        by,
                        at,
                        List.of()));
    }

    /** Writes down that the files are destroyed. */
    public DestructionResult carryOut(String id, StaffId by) {
        return move(id, Destruction.State.CARRIED_OUT, (read, at) -> {
            Destruction now = read.state();
            List<Reason> reasons = obstacles(now, at);
            if (!reasons.isEmpty()) {
                return refused(reasons);
            }
            StaffId approver = now.approvals().get(0).by();
            List<Reason> late = new ArrayList<>();
            List<Gone> gone = new ArrayList<>();
            for (CustomerId file : now.files()) {
                Stored<CustomerRecord> stored = record(file);
                stored.state()
                        .custody()
                        .destroy(approver, at.today(), at.files())
                        .fold(
                                moved -> gone.add(new Gone(stored, moved.custody())),
                                refused -> late.add(refused.reason()));
            }
            return late.isEmpty()
                    ? save(now.end(Destruction.State.CARRIED_OUT, by, at.today()), read.version(), by, at, gone)
                    : refused(late);
        });
    }

    /** A file with how it is kept from now on. */
    private record Gone(Stored<CustomerRecord> record, FileCustody custody) {}

    /** What is done with a line of the register. */
    private interface Step {
        Optional<DestructionResult> take(Stored<Destruction> read, Moment at);
    }

    private DestructionResult move(String id, Destruction.State wanted, Step step) {
        return retry(() -> {
            Optional<Stored<Destruction>> read = register.destruction(id);
            if (read.isEmpty()) {
                return refused(List.of(Reason.of(
                        "destruction-unknown", "没有登记销毁 " + id + "。", "No destruction " + id + " is registered.")));
            }
            Optional<Reason> refusal = read.get().state().refusal(wanted);
            return refusal.isPresent() ? refused(List.of(refusal.get())) : step.take(read.get(), now());
        });
    }

    /** Says of each file why it may not go; who approves is no matter here. */
    private List<Reason> obstacles(Destruction destruction, Moment at) {
        List<Reason> reasons = new ArrayList<>();
        for (CustomerId file : destruction.files()) {
            FileCustody its = record(file).state().custody();
            FileCustody unowned = new FileCustody(
                    Optional.empty(),
                    its.confidentiality(),
                    its.state(),
                    its.archivedOn(),
                    its.loans(),
                    its.destruction());
            unowned.destroy(destruction.proposed().by(), at.today(), at.files())
                    .fold(moved -> true, refused -> reasons.add(about(file, refused.reason())));
            privacy.find(file).map(Stored::state).ifPresent(known -> known.holdsOn(at.today())
                    .forEach(hold -> reasons.add(about(file, RetentionSchedule.held(hold)))));
        }
        return reasons;
    }

    private static Reason about(CustomerId file, Reason reason) {
        return Reason.of(
                reason.code(),
                "客户 " + file + "：" + reason.text().zh(),
                "Customer " + file + ": " + reason.text().en());
    }

    private Optional<DestructionResult> save(
            Destruction after, Version version, StaffId by, Moment at, List<Gone> gone) {
        Changes.Builder changes = Changes.builder()
                .save(Destruction.keyOf(after.id()), version, after)
                .event(new InformationEvent.DestructionMoved(
                        at.now(), at.rules().version(), after.id(), after.state(), by, after.files()));
        for (Gone one : gone) {
            CustomerRecord before = one.record().state();
            Stored<PrivacyFile> privacyFile = privacy.find(before.customer())
                    .orElseGet(() -> new Stored<>(PrivacyFile.empty(before.customer()), Version.NEW));
            // Saved unchanged: a hold placed at this moment makes one of the two commits stale.
            changes.save(PrivacyFile.keyOf(before.customer()), privacyFile.version(), privacyFile.state());
            changes.save(before.key(), one.record().version(), before.with(one.custody()))
                    .event(new CustomerEvent.CustodyChanged(
                            at.now(), at.rules().version(), before.customer(), before.custody(), one.custody()));
        }
        return work.commit(changes.build())
                .fold(
                        committed -> Optional.of(new DestructionResult.Saved(after)),
                        stale -> Optional.empty(),
                        repeated -> Optional.of(new DestructionResult.Saved(after)));
    }

    private static Optional<DestructionResult> refused(List<Reason> reasons) {
        return Optional.of(new DestructionResult.Refused(reasons));
    }

    private static DestructionResult retry(Supplier<Optional<DestructionResult>> attempt) {
        return Retry.standard().until(attempt).orElseGet(DestructionResult.Contended::new);
    }

    private Moment now() {
        Instant now = clock.instant();
        return new Moment(
                now,
                LocalDate.ofInstant(now, zone),
                policies.at(now),
                filing.at(now).policy().file());
    }

    private Stored<CustomerRecord> record(CustomerId customer) {
        return records.find(customer)
                .orElseGet(() -> new Stored<>(
                        CustomerRecord.empty(
                                customer,
                                filing.at(clock.instant()).policy().file().opensAs()),
                        Version.NEW));
    }
}
