package org.crmkit.scoring.servicequality;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;

/**
 * Causes from the most frequent to the least, and the few that together make the cut share of all cases: the vital few of Juran (1951),
 * "Quality Control Handbook". The cause with which the share is reached still belongs to them, and causes of equal counts stand on the
 * same side; so neither the order of the input nor a name decides. All sums are exact.
 *
 * @param cut the share that ends the vital few, above 0 and at most 1
 * @param total all cases, one or more
 * @param lines one a cause, the most frequent first, of equals by name
 */
public record Pareto(BigDecimal cut, long total, List<Line> lines) {

    /** The usual 80 percent. */
    public static final BigDecimal USUAL_CUT = new BigDecimal("0.80");

    private static final Reason NO_CASES = Reason.of("no-cases", "没有可分析的案例。", "There are no cases to rank.");

    public Pareto {
        lines = List.copyOf(lines);
    }

    /**
     * A cause as counted.
     *
     * @param key its name, each once
     * @param count zero or more
     */
    public record Cause(String key, long count) {
        public Cause {
            checkArgument(count >= 0, "Pareto.Cause.count of %s was %s; it must be zero or more.", key, count);
        }
    }

    /**
     * A cause in its place.
     *
     * @param rank from one; causes of equal counts share the first place of theirs
     * @param share of all cases, 0 to 1
     * @param cumulative the share of this cause and all before it
     * @param isVital whether it belongs to the vital few
     */
    public record Line(String key, long count, int rank, double share, double cumulative, boolean isVital) {}

    /**
     * Ranks causes; undefined where no case was counted. O(n log n).
     *
     * @param cut above 0, at most 1
     * @throws IllegalArgumentException if a name is given twice
     */
    public static Measured<Pareto> of(List<Cause> causes, BigDecimal cut) {
        checkArgument(
                cut.signum() > 0 && cut.compareTo(BigDecimal.ONE) <= 0,
                "Pareto.cut was %s; it must be above 0 and at most 1. Give a fraction, 0.80 for 80 percent.",
                cut);
        Set<String> names = new HashSet<>();
        long total = 0;
        for (Cause cause : causes) {
            checkArgument(names.add(cause.key()), "Pareto has the cause '%s' twice; add their counts up.", cause.key());
            total = Math.addExact(total, cause.count());
        }
        if (total == 0) {
            return new Measured.Undefined<>(NO_CASES);
        }
        List<Cause> sorted = new ArrayList<>(causes);
        sorted.sort(Comparator.comparingLong(Cause::count).reversed().thenComparing(Cause::key));
        BigDecimal enough = cut.multiply(BigDecimal.valueOf(total));
        List<Line> lines = new ArrayList<>();
        long sum = 0;
        long larger = 0; // the cases of all causes that are strictly more frequent
        int rank = 0;
        long last = -1;
        for (Cause cause : sorted) {
            if (cause.count() != last) {
                larger = sum;
                rank = lines.size() + 1;
                last = cause.count();
            }
            sum += cause.count();
            lines.add(new Line(
                    cause.key(),
                    cause.count(),
                    rank,
                    cause.count() / (double) total,
                    sum / (double) total,
                    cause.count() > 0 && BigDecimal.valueOf(larger).compareTo(enough) < 0));
        }
        return new Measured.Known<>(new Pareto(cut, total, lines), total);
    }

    /** Returns the vital few, at least one. */
    public List<Line> vital() {
        return lines.stream().filter(Line::isVital).toList();
    }

    /** Returns the share the vital few reach, the cut or more. */
    public double reached() {
        List<Line> vital = vital();
        return vital.get(vital.size() - 1).cumulative();
    }
}
