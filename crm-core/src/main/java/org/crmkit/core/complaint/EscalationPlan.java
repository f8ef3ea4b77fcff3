package org.crmkit.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.WorkingHours;

/**
 * Who is told when, as the policy has it: first the owner's superior at {@code complaint.escalation-at}, then the levels of
 * {@code complaint.escalations}. Pure: it says what is due at the moment of a timeline and keeps no memory.
 */
public final class EscalationPlan {

    /** The slug of the first level, the owner's superior. */
    public static final String SUPERIOR = "superior";

    private static final Label SUPERIOR_POST = Label.of("上一级主管", "the owner's superior");

    private final InForce<ComplaintPolicy> policy;
    private final List<EscalationLevel> levels;

    private EscalationPlan(InForce<ComplaintPolicy> policy) {
        this.policy = policy;
        List<EscalationLevel> all = new ArrayList<>();
        all.add(new EscalationLevel(SUPERIOR, SUPERIOR_POST, policy.policy().escalationAt()));
        all.addAll(policy.policy().escalations());
        this.levels = List.copyOf(all);
    }

    /** Obtains the plan of a policy. */
    public static EscalationPlan of(InForce<ComplaintPolicy> policy) {
        return new EscalationPlan(policy);
    }

    /** Returns the edition of the rulebook it stands in. */
    public RulebookVersion version() {
        return policy.version();
    }

    /** Returns the levels, the earliest first; the first is the owner's superior. */
    public List<EscalationLevel> levels() {
        return levels;
    }

    /**
     * Returns whom to tell by the moment of {@code timeline}, of both clocks, in the order of time. What was done before a level
     * was reached is not escalated to it, and while a clock stands still none is reached.
     *
     * @throws IllegalArgumentException if the timeline was read under another edition
     */
    public List<EscalationStep> due(ComplaintTimeline timeline) {
        checkArgument(
                timeline.version().equals(policy.version()),
                "The timeline was read under %s; it must be read under %s, the edition of the escalation plan.",
                timeline.version(),
                policy.version());
        WorkingHours hours = policy.policy().calendar().workingHours();
        List<EscalationStep> steps = new ArrayList<>();
        for (ClockReading reading : timeline.readings()) {
            for (EscalationLevel level : levels) {
                moment(reading, level, hours)
                        .ifPresent(at -> steps.add(new EscalationStep(reading.goal(), level, at, policy.version())));
            }
        }
        steps.sort(Comparator.comparing(EscalationStep::at));
        return List.copyOf(steps);
    }

    /** Asks for the moment only once so much is used up: it then lies in the past, within the known holidays. */
    private static Optional<Instant> moment(ClockReading reading, EscalationLevel level, WorkingHours hours) {
        Duration part = reading.deadline().part(level.at());
        if (reading.used().compareTo(part) < 0) {
            return Optional.empty();
        }
        Instant at = hours.momentUsed(reading.deadline(), level.at());
        return reading.doneAt().isEmpty() || at.isBefore(reading.doneAt().get()) ? Optional.of(at) : Optional.empty();
    }
}
