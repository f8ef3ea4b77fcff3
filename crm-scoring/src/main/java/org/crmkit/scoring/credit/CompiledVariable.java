package org.crmkit.scoring.credit;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** A variable of a {@link CompiledScorecard}: cuts in a row, or codes of categories, each with the points it gives. */
final class CompiledVariable {

    private final boolean numeric;
    private final double[] cuts;
    private final int[] pointsBetween;
    private final double[] specials;
    private final int[] pointsOfSpecials;
    private final Map<String, Integer> codes;
    private final int[] pointsOfCodes;
    private final int pointsMissing;

    private CompiledVariable(
            boolean numeric,
            double[] cuts,
            int[] pointsBetween,
            double[] specials,
            int[] pointsOfSpecials,
            Map<String, Integer> codes,
            int[] pointsOfCodes,
            int pointsMissing) {
        this.numeric = numeric;
        this.cuts = cuts;
        this.pointsBetween = pointsBetween;
        this.specials = specials;
        this.pointsOfSpecials = pointsOfSpecials;
        this.codes = codes;
        this.pointsOfCodes = pointsOfCodes;
        this.pointsMissing = pointsMissing;
    }

    static CompiledVariable of(ScorecardVariable variable) {
        List<Bin> bins = variable.binning().bins();
        TreeSet<BigDecimal> ends = new TreeSet<>();
        boolean numeric = false;
        List<String> named = new ArrayList<>();
        for (Bin bin : bins) {
            numeric |= bin.<Boolean>fold(
                    between -> {
                        between.from().ifPresent(ends::add);
                        between.to().ifPresent(ends::add);
                        return true;
                    },
                    oneOf -> {
                        named.addAll(oneOf.values());
                        return false;
                    },
                    missing -> false);
        }
        double[] cuts = ends.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        int[] between = new int[cuts.length + 1];
        int place = 0;
        between[place++] = pointsBetween(
                variable, ends.isEmpty() ? BigDecimal.ZERO : ends.first().subtract(BigDecimal.ONE));
        for (BigDecimal end : ends) {
            between[place++] = pointsBetween(variable, end);
        }
        Map<String, Integer> codes = new HashMap<>();
        double[] specials = new double[numeric ? named.size() : 0];
        int[] points = new int[named.size()];
        for (int i = 0; i < named.size(); i++) {
            String name = named.get(i);
            points[i] = points(variable, Optional.of(name));
            if (numeric) {
                Optional<BigDecimal> number = OptimalBinning.number(name);
                checkArgument(
                        number.isPresent(),
                        "%s has numbers and a bin of texts, which cannot be compiled. Write the special values as numbers.",
                        variable.binning().variable());
                specials[i] = number.orElseThrow().doubleValue();
            } else {
                codes.putIfAbsent(name, i);
            }
        }
        return new CompiledVariable(
                numeric,
                cuts,
                between,
                specials,
                numeric ? points : new int[0],
                codes,
                numeric ? new int[0] : points,
                points(variable, Optional.empty()));
    }

    /** The points of the first bin that holds a value; none if no bin does. */
    private static int points(ScorecardVariable variable, Optional<String> value) {
        List<Bin> bins = variable.binning().bins();
        for (int i = 0; i < bins.size(); i++) {
            if (bins.get(i).holds(value)) {
                return variable.points().get(i);
            }
        }
        return 0;
    }

    private static int pointsBetween(ScorecardVariable variable, BigDecimal value) {
        List<Bin> bins = variable.binning().bins();
        Optional<String> text = Optional.of(value.toPlainString());
        for (int i = 0; i < bins.size(); i++) {
            Bin bin = bins.get(i);
            if (bin.<Boolean>fold(between -> between.holds(text), oneOf -> false, missing -> false)) {
                return variable.points().get(i);
            }
        }
        return 0;
    }

    Optional<Double> encode(Optional<String> value) {
        Optional<String> text = value.map(String::strip).filter(found -> !found.isEmpty());
        if (text.isEmpty()) {
            return Optional.of(Double.NaN);
        }
        return numeric
                ? OptimalBinning.number(text.get()).map(BigDecimal::doubleValue)
                : Optional.of((double) codes.getOrDefault(text.get(), -1));
    }

    int points(double value) {
        if (Double.isNaN(value)) {
            return pointsMissing;
        }
        if (!numeric) {
            int code = (int) value;
            return code >= 0 && code < pointsOfCodes.length ? pointsOfCodes[code] : 0;
        }
        for (int i = 0; i < specials.length; i++) {
            if (specials[i] == value) {
                return pointsOfSpecials[i];
            }
        }
        int at = 0;
        for (double cut : cuts) {
            at += value >= cut ? 1 : 0; // counting them all needs no branch
        }
        return pointsBetween[at];
    }
}
