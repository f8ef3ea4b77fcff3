package org.crmkit.core.churn;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.Retry;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.Version;

/** Opens and moves retention cases over the host's database. A case keeps the edition it was opened under. Safe under threads. */
public final class RetentionDesk {

    private final RetentionCases cases;
    private final UnitOfWork work;
    private final PolicySource<ChurnPolicy> policies;
    private final Clock clock;
    private final ZoneId zone;

    /**
     * Creates a desk.
     *
     * @param zone where days begin
     */
    public RetentionDesk(
            RetentionCases cases, UnitOfWork work, PolicySource<ChurnPolicy> policies, Clock clock, ZoneId zone) {
        this.cases = requireNonNull(cases, "cases");
        this.work = requireNonNull(work, "work");
        this.policies = requireNonNull(policies, "policies");
        this.clock = requireNonNull(clock, "clock");
        this.zone = requireNonNull(zone, "zone");
    }

    /** Opens a case; refused if the customer is not at risk, or the id is taken. */
    public RetentionResult open(String id, CustomerId customer, LocalDate lastPurchase, StaffId by) {
        return retry(() -> {
            if (cases.find(id).isPresent()) {
                return Optional.of(RetentionResult.Refused.of(
                        "retention-registered",
                        "个案 " + id + " 已登记。请另取编号。",
                        "Case " + id + " is registered. Give another id."));
            }
            Instant now = clock.instant();
            return saved(
                    RetentionFlow.open(
                            id, customer, lastPurchase, by, LocalDate.ofInstant(now, zone), now, policies.at(now)),
                    Version.NEW);
        });
    }

    /** Moves a case; the cause may be told at any step. */
    public RetentionResult move(String id, RetentionState to, Optional<ChurnCause> cause, StaffId by) {
        return retry(() -> {
            Optional<Stored<RetentionCase>> read = cases.find(id);
            if (read.isEmpty()) {
                return Optional.of(RetentionResult.Refused.of(
                        "retention-unknown", "没有登记个案 " + id + "。", "No case " + id + " is registered."));
            }
            Instant now = clock.instant();
            RetentionCase before = read.get().state();
            InForce<ChurnPolicy> rules = policies.edition(before.version()).orElseGet(() -> policies.at(now));
            return saved(
                    RetentionFlow.move(before, to, cause, by, LocalDate.ofInstant(now, zone), now, rules),
                    read.get().version());
        });
    }

    private Optional<RetentionResult> saved(RetentionResult result, Version version) {
        return result.fold(
                moved -> work.commit(Changes.builder()
                                .save(RetentionCase.keyOf(moved.retention().id()), version, moved.retention())
                                .event(moved.event())
                                .build())
                        .fold(
                                committed -> Optional.of(result),
                                stale -> Optional.empty(),
                                repeated -> Optional.of(result)),
                refused -> Optional.of(result),
                contended -> Optional.of(result));
    }

    private static RetentionResult retry(Supplier<Optional<RetentionResult>> attempt) {
        return Retry.standard().until(attempt).orElseGet(RetentionResult.Contended::new);
    }
}
