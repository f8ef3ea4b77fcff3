package org.crmkit.core.prospect;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.ProspectSign;
import org.crmkit.core.customer.SignAnswer;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.prospect.ProspectResult.Done;
import org.crmkit.core.prospect.ProspectResult.Refused;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.Retry;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.Version;
import org.crmkit.core.text.PersonalText;

/**
 * Where account managers work on prospects: reads, lets {@link ProspectFlow} decide under the policy in force now, saves state and
 * event in one unit of work. Safe under threads if its parts are.
 */
public final class ProspectDesk {

    private static final Retry RETRY = Retry.of(5);

    private final Prospects prospects;
    private final UnitOfWork work;
    private final PolicySource<ProspectPolicy> policies;
    private final Clock clock;

    /** Creates a desk; {@code clock} is the one source of the present. */
    public ProspectDesk(Prospects prospects, UnitOfWork work, PolicySource<ProspectPolicy> policies, Clock clock) {
        this.prospects = prospects;
        this.work = work;
        this.policies = policies;
        this.clock = clock;
    }

    /** Takes down a prospect; refused as {@code prospect-exists} if there is one of this id. */
    public ProspectResult find(Prospect.Origin origin) {
        Instant now = clock.instant();
        Done found = ProspectFlow.find(origin, now, policies.at(now).version());
        return save(found, Version.NEW)
                ? found
                : Refused.because(
                        "prospect-exists",
                        "潜在客户" + origin.customer() + "已有记录。",
                        "There is a prospect " + origin.customer() + " already.");
    }

    /** Notes what was found out about one of the four signs. */
    public ProspectResult answer(CustomerId id, ProspectSign sign, SignAnswer answer) {
        return decide(
                id, (prospect, now, policy) -> ProspectFlow.answer(prospect, sign, answer, now, policy.version()));
    }

    /** Grades by ratings, each by the slug of its criterion. */
    public ProspectResult grade(CustomerId id, Map<String, Integer> ratings) {
        return decide(id, (prospect, now, policy) -> ProspectFlow.grade(prospect, ratings, now, policy));
    }

    /** Notes a contact made now. */
    public ProspectResult contact(
            CustomerId id,
            StaffId by,
            DevelopmentRecord.Way way,
            DevelopmentRecord.Outcome outcome,
            PersonalText note,
            Optional<DevelopmentRecord.NextStep> next) {
        return decide(
                id,
                (prospect, now, policy) -> ProspectFlow.record(
                        prospect, new DevelopmentRecord(now, by, way, outcome, note, next), policy.version()));
    }

    /** Moves a prospect to another stage. */
    public ProspectResult move(CustomerId id, ProspectStage to) {
        return decide(id, (prospect, now, policy) -> ProspectFlow.move(prospect, to, now, policy.version()));
    }

    /** What happens to one prospect now. */
    private interface Decision {
        ProspectResult of(Prospect prospect, Instant now, InForce<ProspectPolicy> policy);
    }

    private ProspectResult decide(CustomerId id, Decision decision) {
        return RETRY.<ProspectResult>until(() -> {
                    Optional<Stored<Prospect>> stored = prospects.find(id);
                    if (stored.isEmpty()) {
                        return Optional.of(Refused.because(
                                "prospect-unknown", "没有潜在客户" + id + "。", "There is no prospect " + id + "."));
                    }
                    Instant now = clock.instant();
                    ProspectResult result = decision.of(stored.get().state(), now, policies.at(now));
                    return result.fold(done -> save(done, stored.get().version()), refused -> true)
                            ? Optional.of(result)
                            : Optional.empty();
                })
                .orElseGet(() -> Refused.because(
                        "changed-meanwhile",
                        "他人正在修改该潜在客户，请稍后再试。",
                        "Others kept changing the prospect meanwhile. Try again."));
    }

    private boolean save(Done done, Version expected) {
        return work.commit(Changes.builder()
                        .save(Prospects.key(done.prospect().id()), expected, done.prospect())
                        .event(done.event())
                        .build())
                .fold(committed -> true, stale -> false, repeated -> false);
    }
}
