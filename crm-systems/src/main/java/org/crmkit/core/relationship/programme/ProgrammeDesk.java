package org.crmkit.core.relationship.programme;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.store.Revision;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.memory.InMemoryStore;

/** Where programmes are started and carried on. Safe under threads if its parts are. */
public final class ProgrammeDesk {

    private final Runs runs;
    private final Revision revision;
    private final PolicySource<ProgrammePolicy> policies;
    private final Clock clock;

    /** Creates a desk; {@code clock} is the one source of the present. */
    public ProgrammeDesk(Runs runs, UnitOfWork work, PolicySource<ProgrammePolicy> policies, Clock clock) {
        this.runs = runs;
        this.revision = Revision.over(work);
        this.policies = policies;
        this.clock = clock;
    }

    /** Where runs are read from; the host implements it over its own database. Safe under threads. */
    @FunctionalInterface
    public interface Runs {

        /** Returns a run as it was last saved. */
        Optional<Stored<ProgrammeRun>> find(String id);

        /** Obtains the runs committed to a store in memory. */
        static Runs in(InMemoryStore store) {
            return id -> store.find(ProgrammeRun.key(id), ProgrammeRun.class);
        }
    }

    /** Starts a programme; refused with {@code programme-unknown} or {@code id-taken}. */
    public Outcome<ProgrammeRun> start(String id, String programme, String unit, LocalDate on) {
        Instant now = clock.instant();
        InForce<ProgrammePolicy> policy = policies.at(now);
        return revision.of(ProgrammeRun.key(id), () -> runs.find(id), before -> {
            if (policy.policy().programme(programme).isEmpty()) {
                return Outcome.refused(
                        "programme-unknown",
                        "规则手册没有方案" + programme + "。",
                        "The programme was '" + programme + "'; it must be one of programme.programmes.");
            }
            ProgrammeRun run = new ProgrammeRun(id, programme, unit, on, Map.of(), policy.version());
            if (before.isPresent()) {
                boolean same = before.get().programme().equals(programme)
                        && before.get().unit().equals(unit);
                return same
                        ? Outcome.unchanged(before.get())
                        : Outcome.refused(
                                "id-taken", "编号" + id + "已使用。", "The number " + id + " is taken. Give another.");
            }
            return Outcome.done(run, new ProgrammeRun.Advanced(id, programme, Optional.empty(), now, policy.version()));
        });
    }

    /**
     * Finishes a stage by the edition the run is planned under.
     *
     * @return as {@link ProgrammeRun#finish}, or {@code run-unknown}, {@code edition-unknown}
     */
    public Outcome<ProgrammeRun> finish(String id, String stage, String evidence, LocalDate on) {
        Instant now = clock.instant();
        return revision.of(ProgrammeRun.key(id), () -> runs.find(id), before -> {
            if (before.isEmpty()) {
                return Outcome.refused(
                        "run-unknown", "没有编号为" + id + "的方案。", "There is no run with the number " + id + ".");
            }
            ProgrammeRun run = before.get();
            return policies.edition(run.plannedUnder())
                    .flatMap(policy -> policy.policy().programme(run.programme()))
                    .map(rules -> run.finish(rules, stage, evidence, on, now))
                    .orElseGet(() -> Outcome.refused(
                            "edition-unknown",
                            "找不到其所依据的制度版本" + run.plannedUnder() + "。",
                            "It is planned under " + run.plannedUnder() + ", which is not on the shelf. Put it back."));
        });
    }
}
