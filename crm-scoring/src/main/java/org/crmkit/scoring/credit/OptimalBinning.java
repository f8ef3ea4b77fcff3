package org.crmkit.scoring.credit;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Codes;

/**
 * Groups the values of a variable so that the groups tell most of the outcome: the highest information value within the options,
 * found exactly. Every bin that is searched for holds both outcomes, so that its weight of evidence is finite. Missing and special
 * values have bins of their own and count in the totals. Each case counts once, whatever its weight.
 */
public final class OptimalBinning {

    private static final int MOST_CATEGORIES = 1000;
    private static final int LONGEST_NUMBER = 40;

    private OptimalBinning() {}

    /** Returns whether each value of a variable that is neither missing nor special is a number, and there is one. */
    public static boolean isNumeric(String variable, List<CreditCase> cases, BinningOptions options) {
        boolean any = false;
        for (CreditCase one : cases) {
            Optional<String> value = one.applicant().value(variable);
            if (value.isPresent() && !options.specials().contains(value.get())) {
                if (number(value.get()).isEmpty()) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /**
     * Cuts a variable of numbers.
     *
     * @param slug its reason code
     * @param label what it is called
     * @throws IllegalArgumentException if a value is neither a number nor special
     */
    public static BinningResult numeric(
            String variable, String slug, Label label, List<CreditCase> cases, BinningOptions options) {
        Side good = new Side();
        Side bad = new Side();
        Set<String> specials = new LinkedHashSet<>();
        boolean missing = false;
        for (CreditCase one : cases) {
            Side side = one.bad() ? bad : good;
            side.all++;
            Optional<String> value = one.applicant().value(variable);
            if (value.isEmpty()) {
                missing = true;
            } else if (options.specials().contains(value.get())) {
                specials.add(value.get());
            } else {
                Optional<BigDecimal> number = number(value.get());
                checkArgument(
                        number.isPresent(),
                        "Variable %s held a text; it must hold numbers. Bin it as categories, or name the text as special.",
                        variable);
                side.numbers.add(number.get().doubleValue());
            }
        }
        Optional<NumericCuts> found =
                NumericCuts.of(good.sorted(), bad.sorted(), (double) good.all, (double) bad.all, options);
        List<Bin> bins = apart(options, specials, missing);
        found.ifPresent(cuts -> {
            Optional<BigDecimal> from = Optional.empty();
            for (double cut : cuts.cuts()) {
                Optional<BigDecimal> to = Optional.of(BigDecimal.valueOf(cut));
                bins.add(new Bin.Between(from, to));
                from = to;
            }
            bins.add(new Bin.Between(from, Optional.empty()));
        });
        return result(
                variable,
                slug,
                label,
                cases,
                bins,
                found.isPresent(),
                found.map(NumericCuts::everyCut).orElse(true));
    }

    private static final class Side {
        private final List<Double> numbers = new ArrayList<>();
        private long all;

        private double[] sorted() {
            return numbers.stream()
                    .mapToDouble(Double::doubleValue)
                    .map(value -> value + 0.0)
                    .sorted()
                    .toArray();
        }
    }

    /**
     * Merges the categories of a variable. They are put in the order of their share of bad cases and then cut like numbers; without a
     * least share, and where each category has both outcomes, no other grouping has a higher information value, as
     * Chou (1991) shows for such measures, <a href="https://doi.org/10.1109/34.88569">doi:10.1109/34.88569</a>.
     *
     * <p>A variable of more than 1000 categories is not binned; group them first.
     *
     * @param slug its reason code
     * @param label what it is called
     */
    public static BinningResult categorical(
            String variable, String slug, Label label, List<CreditCase> cases, BinningOptions options) {
        Map<String, double[]> counts = new TreeMap<>();
        Set<String> specials = new LinkedHashSet<>();
        boolean missing = false;
        double[] all = new double[2];
        for (CreditCase one : cases) {
            int side = one.bad() ? 1 : 0;
            all[side]++;
            Optional<String> value = one.applicant().value(variable);
            if (value.isEmpty()) {
                missing = true;
            } else if (options.specials().contains(value.get())) {
                specials.add(value.get());
            } else {
                counts.computeIfAbsent(value.get(), name -> new double[2])[side]++;
            }
            if (counts.size() > MOST_CATEGORIES) {
                return new BinningResult.NotBinned(
                        variable,
                        Reason.of(
                                "too-many-categories",
                                label.zh() + "的类别超过" + MOST_CATEGORIES + "个，请先归并。",
                                label.en() + " has more than " + MOST_CATEGORIES + " categories; group them first."));
            }
        }
        List<Map.Entry<String, double[]>> order = new ArrayList<>(counts.entrySet());
        order.sort(Comparator.comparing(Map.Entry::getValue, OptimalBinning::compareRates));
        Cells cells = new Cells(
                order.stream().mapToDouble(one -> one.getValue()[0]).toArray(),
                order.stream().mapToDouble(one -> one.getValue()[1]).toArray(),
                all[0],
                all[1]);
        Optional<BestPartition.Found> found =
                BestPartition.of(cells, options.maxBins(), options.minShare() * cells.all(), Trend.FREE);
        List<Bin> bins = apart(options, specials, missing);
        found.ifPresent(partition -> {
            int from = 0;
            for (int end : partition.ends()) {
                List<String> names = order.subList(from, end).stream()
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
                bins.add(new Bin.OneOf(names, Label.of(String.join("、", names), String.join(", ", names))));
                from = end;
            }
        });
        return result(variable, slug, label, cases, bins, found.isPresent(), true);
    }

    private static int compareRates(double[] one, double[] other) {
        return Double.compare(one[1] * other[0], other[1] * one[0]);
    }

    private static List<Bin> apart(BinningOptions options, Set<String> specials, boolean missing) {
        List<Bin> bins = new ArrayList<>();
        for (String special : options.specials()) {
            if (specials.contains(special)) {
                bins.add(new Bin.OneOf(List.of(special), Label.of("特殊值" + special, "special value " + special)));
            }
        }
        if (missing) {
            bins.add(new Bin.Missing());
        }
        return bins;
    }

    private static BinningResult result(
            String variable,
            String slug,
            Label label,
            List<CreditCase> cases,
            List<Bin> bins,
            boolean searched,
            boolean everyCut) {
        if (!searched || bins.size() < 2) {
            return new BinningResult.NotBinned(
                    variable,
                    Reason.of(
                            "not-two-bins",
                            label.zh() + "在所给条件下分不出两个都含好坏样本的分箱。",
                            label.en() + " gives no two bins within the options that each hold goods and bads."));
        }
        VariableBinning binning = new VariableBinning(variable, slug, label, bins);
        return new BinningResult.Binned(
                binning, BinStatistics.of(binning, cases, WoeConvention.GOOD_OVER_BAD), everyCut);
    }

    /** Returns the number of a text, if it is one. */
    static Optional<BigDecimal> number(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return Double.isFinite(number.doubleValue()) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /**
     * Bins a variable as numbers where it holds nothing else, and as categories otherwise.
     *
     * @param place of the variable, counted from one; names its reason code where its name is no slug
     */
    static BinningResult bin(String variable, int place, Label label, List<CreditCase> cases, BinningOptions options) {
        String slug = Codes.of(variable.replace('_', '-'), "variable-", place);
        return isNumeric(variable, cases, options)
                ? numeric(variable, slug, label, cases, options)
                : categorical(variable, slug, label, cases, options);
    }
}
