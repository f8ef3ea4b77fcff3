package org.crmkit.scoring.questionnaire;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;

/**
 * Who answered without care: straight lines, answers given too fast, too many left out. A flag is a reason to look, not a verdict: nobody
 * is removed here.
 *
 * @param respondents how many were looked at
 * @param flags of those who stand out, in the order of the table
 * @param medianSeconds of the times given; empty if there were none
 */
public record CareCheck(int respondents, List<Flag> flags, OptionalDouble medianSeconds) {

    public CareCheck {
        flags = List.copyOf(flags);
    }

    /**
     * Why one respondent stands out.
     *
     * @param key of the row
     * @param reasons {@code straight-line}, {@code too-fast}, {@code too-many-missing}
     */
    public record Flag(String key, List<Reason> reasons) {
        public Flag {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Looks at every row.
     *
     * @param questions on one scale, in the order in which they were asked; in a straight line reversed ones stand as they were answered,
     *     which is what gives it away
     * @param seconds that each respondent took, by key, above zero; those who are not named are not timed
     */
    public static CareCheck of(
            AnswerTable table, Collection<String> questions, Map<String, Double> seconds, CareRule rule) {
        List<String> asked = List.copyOf(questions);
        checkArgument(
                !asked.isEmpty(), "CareCheck.questions was empty; name the questions in the order they were asked.");
        double[] times =
                seconds.values().stream().mapToDouble(time -> time).sorted().toArray();
        Arrays.stream(times)
                .forEach(time -> checkArgument(
                        time > 0 && time < Double.POSITIVE_INFINITY,
                        "CareCheck.seconds had %s; a time must be above zero. Leave out a respondent who was not timed.",
                        time));
        OptionalDouble median = times.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((times[(times.length - 1) / 2] + times[times.length / 2]) / 2);
        List<Flag> flags = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            List<Reason> reasons = new ArrayList<>();
            straight(table, row, asked, rule, reasons);
            Double time = seconds.get(table.key(row));
            if (time != null) {
                tooFast(time, median.orElseThrow(), rule).ifPresent(reasons::add);
            }
            if (!reasons.isEmpty()) {
                flags.add(new Flag(table.key(row), reasons));
            }
        }
        return new CareCheck(table.size(), flags, median);
    }

    /**
     * Returns that a time is too short; empty if it is not.
     *
     * @param time in seconds, above zero
     * @param median of the respondents' times
     */
    public static Optional<Reason> tooFast(double time, double median, CareRule rule) {
        return time < rule.fastest() * median
                ? Optional.of(Reason.of(
                        "too-fast",
                        "用时" + Formats.rounded(time, 0) + "秒，中位数为" + Formats.rounded(median, 0) + "秒。",
                        "Took " + Formats.rounded(time, 0) + " seconds; the median is " + Formats.rounded(median, 0)
                                + "."))
                : Optional.empty();
    }

    private static void straight(AnswerTable table, int row, List<String> asked, CareRule rule, List<Reason> reasons) {
        int answered = 0;
        int run = 0;
        int longest = 0;
        OptionalDouble before = OptionalDouble.empty();
        for (String question : asked) {
            OptionalDouble answer = table.answer(row, question);
            if (answer.isPresent()) {
                answered++;
                run = answer.equals(before) ? run + 1 : 1;
                longest = Math.max(longest, run);
                before = answer;
            }
        }
        if (answered >= rule.fewestQuestions() && longest > rule.longestRun() * answered) {
            reasons.add(Reason.of(
                    "straight-line",
                    "连续" + longest + "题答案相同，共作答" + answered + "题。",
                    longest + " of " + answered + " answers in a row are the same."));
        }
        int missing = asked.size() - answered;
        if (missing > rule.mostMissing() * asked.size()) {
            reasons.add(Reason.of(
                    "too-many-missing",
                    asked.size() + "题中有" + missing + "题未答。",
                    missing + " of " + asked.size() + " questions were left unanswered."));
        }
    }
}
