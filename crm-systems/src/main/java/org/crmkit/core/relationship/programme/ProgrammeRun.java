package org.crmkit.core.relationship.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.internal.CalendarSpans;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.Outcome;

/**
 * One programme as one unit carries it out.
 *
 * @param id the host's own number
 * @param programme its slug
 * @param unit who carries it out: a department, an outlet
 * @param done by the slug of the stage its day and evidence, in the order they were done
 * @param plannedUnder the edition whose stages hold
 */
public record ProgrammeRun(
        String id,
        String programme,
        String unit,
        LocalDate startedOn,
        Map<String, Done> done,
        RulebookVersion plannedUnder) {

    public ProgrammeRun {
        done = Collections.unmodifiableMap(new LinkedHashMap<>(done));
    }

    /**
     * A stage done.
     *
     * @param evidence the host's reference of what shows it
     */
    public record Done(LocalDate on, String evidence) {}

    /** A programme was started, or one of its stages done; {@code stage} is empty at the start. */
    public record Advanced(
            String run, String programme, Optional<String> stage, Instant occurredAt, RulebookVersion decidedUnder)
            implements DomainEvent {}

    /** Returns the stage to be done next; empty once all are. */
    public Optional<Programme.Stage> next(Programme rules) {
        return rules.stages().stream()
                .filter(stage -> !done.containsKey(stage.slug()))
                .findFirst();
    }

    /** Returns the day the next stage is due: its time after the stage before, or after the start. */
    public Optional<LocalDate> dueOn(Programme rules) {
        LocalDate last = startedOn;
        for (Done stage : done.values()) {
            last = stage.on();
        }
        LocalDate from = last;
        return next(rules).map(stage -> CalendarSpans.plus(from, stage.within()));
    }

    /**
     * Finishes a stage: the next one, with its evidence, not before the stage before it.
     *
     * @return the run, or {@code stage-unknown}, {@code stage-out-of-order}, {@code evidence-missing}, {@code earlier-than-stage-before}
     */
    public Outcome<ProgrammeRun> finish(Programme rules, String stage, String evidence, LocalDate on, Instant at) {
        Optional<Programme.Stage> known = rules.stage(stage);
        if (known.isEmpty()) {
            return Outcome.refused(
                    "stage-unknown",
                    "“" + rules.name().zh() + "”没有阶段" + stage + "。",
                    "The stage was '" + stage + "'; " + rules.slug() + " has no such stage.");
        }
        if (done.containsKey(stage)) {
            return Outcome.unchanged(this);
        }
        Programme.Stage next = next(rules).orElseThrow();
        if (!next.slug().equals(stage)) {
            return Outcome.refused(
                    "stage-out-of-order",
                    "不能完成“" + known.get().name().zh() + "”，当前应完成“" + next.name().zh() + "”。",
                    "The stage was " + stage + "; it must be " + next.slug() + ", the next of the programme.");
        }
        if (evidence.isBlank()) {
            return Outcome.refused(
                    "evidence-missing",
                    "“" + next.name().zh() + "”缺少证据：" + next.evidence().zh() + "。",
                    "The stage " + stage + " lacks its evidence: "
                            + next.evidence().en() + ".");
        }
        LocalDate last = startedOn;
        for (Done before : done.values()) {
            last = before.on();
        }
        if (on.isBefore(last)) {
            return Outcome.refused(
                    "earlier-than-stage-before",
                    on + "早于前一阶段" + last + "，请核对日期。",
                    "The day was " + on + "; it must not be before " + last + ", the stage before. Check the day.");
        }
        Map<String, Done> more = new LinkedHashMap<>(done);
        more.put(stage, new Done(on, evidence));
        return Outcome.done(
                new ProgrammeRun(id, programme, unit, startedOn, more, plannedUnder),
                new Advanced(id, programme, Optional.of(stage), at, plannedUnder));
    }

    /** Returns the address a run is saved under: {@code programme-run/P-1}. */
    public static AggregateKey key(String id) {
        return new AggregateKey("programme-run", id);
    }
}
