package org.crmkit.scoring.credit;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A variable of a {@link CompiledScorecard}: cuts in a row, or codes of categories, each with the points it gives. */
final class CompiledVariable {

    /** The kind of a variable in a file, as {@link #CATEGORIES} is. */
    static final byte NUMBERS = 0;

    static final byte CATEGORIES = 1;

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
        Set<String> names = new LinkedHashSet<>(); // one in two bins counts in the first
        for (Bin bin : bins) {
            numeric |= bin.<Boolean>fold(
                    between -> {
                        between.from().ifPresent(ends::add);
                        between.to().ifPresent(ends::add);
                        return true;
                    },
                    oneOf -> {
                        names.addAll(oneOf.values());
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
        String[] named = names.toArray(new String[0]);
        int[] points = new int[named.length];
        Arrays.setAll(points, i -> points(variable, Optional.of(named[i])));
        int pointsMissing = points(variable, Optional.empty());
        return numeric
                ? ofNumbers(cuts, between, specials(variable, named), points, pointsMissing)
                : ofCategories(named, points, pointsMissing);
    }

    private static double[] specials(ScorecardVariable variable, String[] names) {
        double[] specials = new double[names.length];
        for (int i = 0; i < specials.length; i++) {
            Optional<BigDecimal> number = OptimalBinning.number(names[i]);
            checkArgument(
                    number.isPresent(),
                    "%s has numbers and a bin of texts, which cannot be compiled. Write the special values as numbers.",
                    variable.binning().variable());
            specials[i] = number.orElseThrow().doubleValue();
        }
        return specials;
    }

    /**
     * Obtains a variable of numbers.
     *
     * @param cuts rising
     * @param pointsBetween below the first cut, between each and the next, and from the last on
     * @param specials values with points of their own
     */
    static CompiledVariable ofNumbers(
            double[] cuts, int[] pointsBetween, double[] specials, int[] pointsOfSpecials, int pointsMissing) {
        return new CompiledVariable(
                true, cuts, pointsBetween, specials, pointsOfSpecials, Map.of(), new int[0], pointsMissing);
    }

    /**
     * Obtains a variable of categories.
     *
     * @param names by code, each once
     */
    static CompiledVariable ofCategories(String[] names, int[] pointsOfCodes, int pointsMissing) {
        Map<String, Integer> codes = new HashMap<>();
        for (int code = 0; code < names.length; code++) {
            codes.put(names[code], code);
        }
        return new CompiledVariable(
                false, new double[0], new int[1], new double[0], new int[0], codes, pointsOfCodes, pointsMissing);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(pointsMissing);
        out.writeByte(numeric ? NUMBERS : CATEGORIES);
        if (numeric) {
            out.writeInt(cuts.length);
            out.writeInt(pointsBetween[0]);
            for (int i = 0; i < cuts.length; i++) {
                out.writeDouble(cuts[i]);
                out.writeInt(pointsBetween[i + 1]);
            }
            out.writeInt(specials.length);
            for (int i = 0; i < specials.length; i++) {
                out.writeDouble(specials[i]);
                out.writeInt(pointsOfSpecials[i]);
            }
            return;
        }
        String[] names = new String[codes.size()];
        codes.forEach((name, code) -> names[code] = name);
        out.writeInt(names.length);
        for (int code = 0; code < names.length; code++) {
            byte[] name = names[code].getBytes(StandardCharsets.UTF_8);
            out.writeInt(name.length);
            out.write(name);
            out.writeInt(pointsOfCodes[code]);
        }
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
        String text = value.orElse("").strip();
        if (text.isEmpty()) {
            return Optional.of(Double.NaN);
        }
        if (numeric) {
            Optional<BigDecimal> number = OptimalBinning.number(text);
            return number.isPresent() ? Optional.of(number.get().doubleValue()) : Optional.empty();
        }
        return Optional.of((double) codes.getOrDefault(text, -1));
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
