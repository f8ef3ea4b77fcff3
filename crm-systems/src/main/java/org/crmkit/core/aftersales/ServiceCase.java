package org.crmkit.core.aftersales;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.aftersales.CaseMove.Kind;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.Pause;
import org.crmkit.core.time.TimeRange;

/**
 * A service for a customer, from his request until it is filed. When what was done, and when the clock stood still, follows from
 * the steps.
 *
 * @param request what he asked for
 * @param state where it stands
 * @param plannedUnder the edition its limits come from
 * @param steps what happened, in order
 * @param assignee who is on it
 * @param repair what is known of the repair
 */
public record ServiceCase(
        ServiceRequest request,
        CaseState state,
        RulebookVersion plannedUnder,
        List<Step> steps,
        Optional<StaffId> assignee,
        Repair repair) {

    /** What makes the clock stand still, and what makes it go on. */
    private static final Map<Kind, Kind> PAUSES =
            new EnumMap<>(Map.of(Kind.WAIT, Kind.RESUME, Kind.QUOTE, Kind.ANSWER, Kind.FINISH, Kind.REWORK));

    /**
     * One move that was made.
     *
     * @param kind which
     * @param at when
     */
    public record Step(Kind kind, Instant at) {}

    public ServiceCase {
        steps = List.copyOf(steps);
        Instant before = request.receivedAt();
        for (Step step : steps) {
            checkArgument(
                    !step.at().isBefore(before),
                    "ServiceCase.steps has one at %s; it must not be before %s, what happened before it. Correct it.",
                    step.at(),
                    before);
            before = step.at();
        }
    }

    /** Obtains a case that was just asked for. */
    static ServiceCase of(ServiceRequest request, RulebookVersion version) {
        return new ServiceCase(request, CaseState.REQUESTED, version, List.of(), Optional.empty(), Repair.NONE);
    }

    /** Returns what it is filed under. */
    public ServiceCaseId id() {
        return request.id();
    }

    /** Returns when something last happened to it. */
    public Instant changedAt() {
        return steps.isEmpty()
                ? request.receivedAt()
                : steps.get(steps.size() - 1).at();
    }

    /** Returns when a move was last made. */
    public Optional<Instant> last(Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).map(Step::at).reduce((a, b) -> b);
    }

    /** Returns when a goal was reached, if it is reached. */
    public Optional<Instant> reached(ServiceItem.Goal goal) {
        return switch (goal) {
            case ACCEPT -> last(Kind.ACCEPT);
            case FINISH -> state.isDone() ? last(Kind.FINISH) : Optional.empty();
        };
    }

    /** Tells whether the clock stands still because of {@code begin}: wait, quote or finish. */
    boolean isPaused(Kind begin) {
        Kind end = PAUSES.getOrDefault(begin, begin);
        boolean paused = false;
        for (Step step : steps) {
            paused = step.kind() == begin || (paused && step.kind() != end);
        }
        return paused;
    }

    /** Returns when the clock of the completion stood still, as far as it is known at {@code now}, and why. */
    public List<Pause> pauses(Instant now) {
        List<Pause> pauses = new ArrayList<>();
        PAUSES.forEach((begin, end) -> {
            Optional<Instant> since = Optional.empty();
            for (Step step : steps) {
                if (step.kind() == begin && since.isEmpty()) {
                    since = Optional.of(step.at());
                } else if (step.kind() == end && since.isPresent()) {
                    add(pauses, since.get(), step.at(), now, begin);
                    since = Optional.empty();
                }
            }
            since.ifPresent(from -> add(pauses, from, now, now, begin));
        });
        return pauses;
    }

    private static void add(List<Pause> pauses, Instant from, Instant until, Instant now, Kind begin) {
        if (from.isBefore(now)) {
            pauses.add(new Pause(TimeRange.of(from, until.isBefore(now) ? until : now), why(begin)));
        }
    }

    private static Label why(Kind begin) {
        return switch (begin) {
            case WAIT -> Label.of("等待客户", "waiting for the customer");
            case QUOTE -> Label.of("等待客户答复报价", "waiting for an answer to the quote");
            default -> Label.of("已完成待确认", "done until it was reworked");
        };
    }

    ServiceCase after(Kind kind, Instant at, Repair repaired, Optional<StaffId> by) {
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(kind, at));
        return new ServiceCase(request, kind.after(state), plannedUnder, more, by, repaired);
    }
}
