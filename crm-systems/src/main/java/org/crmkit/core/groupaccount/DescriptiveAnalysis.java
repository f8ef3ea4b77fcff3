package org.crmkit.core.groupaccount;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.customer.Term;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.PersonalText;

/**
 * The third analysis after a talk: what was said, in words. Findings are sorted by kind; what a solution needs and nobody found out is
 * said, so that the next visit asks for it. The literature names the method and not its steps; the kinds are ours.
 *
 * @param findings by kind, in the order they were written
 * @param gaps one for each kind that a solution needs and that nobody found anything of
 */
public record DescriptiveAnalysis(Map<Kind, List<Finding>> findings, List<Reason> gaps) {

    /** What a finding is about. */
    public enum Kind implements Term {
        /** How the group is organised and who decides. */
        ORGANISATION("组织与决策", "Organisation and decisions", true),
        /** What it needs. */
        NEED("需求", "Needs", true),
        /** What it is not content with. */
        CONCERN("顾虑与不满", "Concerns", false),
        /** What others offer it. */
        COMPETITION("竞争对手", "Competitors", true),
        /** What it may spend, and when. */
        BUDGET("预算与时间", "Budget and time", true);

        private final Label label;
        private final boolean isNeeded;

        Kind(String zh, String en, boolean isNeeded) {
            this.label = Label.of(zh, en);
            this.isNeeded = isNeeded;
        }

        @Override
        public Label label() {
            return label;
        }

        /** Tells whether a solution cannot be made without it. */
        public boolean isNeeded() {
            return isNeeded;
        }
    }

    /**
     * Something that was said or seen.
     *
     * @param visit the number of the visit
     * @param what in words; it may name people
     */
    public record Finding(String visit, Kind kind, PersonalText what) {}

    public DescriptiveAnalysis {
        Map<Kind, List<Finding>> copy = new EnumMap<>(Kind.class);
        findings.forEach((kind, some) -> copy.put(kind, List.copyOf(some)));
        findings = Collections.unmodifiableMap(copy);
        gaps = List.copyOf(gaps);
    }

    /** Sorts what was found. */
    public static DescriptiveAnalysis of(Collection<Finding> found) {
        Map<Kind, List<Finding>> findings = new EnumMap<>(Kind.class);
        found.forEach(finding -> findings.computeIfAbsent(finding.kind(), kind -> new ArrayList<>())
                .add(finding));
        List<Reason> gaps = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind.isNeeded() && !findings.containsKey(kind)) {
                gaps.add(Reason.of(
                        "not-found-out",
                        "尚不清楚“" + kind.label().zh() + "”，下次走访请了解。",
                        kind.label().en() + ": nothing is known yet. Ask at the next visit."));
            }
        }
        return new DescriptiveAnalysis(findings, gaps);
    }

    /** Tells whether a solution can be made of what is known. */
    public boolean isComplete() {
        return gaps.isEmpty();
    }
}
