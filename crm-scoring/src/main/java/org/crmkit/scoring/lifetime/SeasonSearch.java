package org.crmkit.scoring.lifetime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.fit.FitWarning;
import org.crmkit.scoring.internal.Sum;
import org.crmkit.scoring.internal.Tails;

/** Improves seasonal factors and the model in turn until neither moves. */
final class SeasonSearch {

    private static final int FEWEST = 10;
    private static final int MOST_ROUNDS = 200;
    private static final double STILL = 1e-7;

    /** The place of the 29th of February, which tells nothing of the season. */
    private static final int NOWHERE = -1;

    private final PurchaseKind kind;
    private final CustomerSummaries customers;
    private final LocalDate until;
    private final PeriodUnit unit;
    private final SeasonGrid grid;
    private final int firstDay;
    private final int[] placeOfDay;
    private final long[] purchases;

    SeasonSearch(PurchaseKind kind, TransactionLog log, LocalDate until, PeriodUnit unit, SeasonGrid grid) {
        this.kind = kind;
        this.customers = CustomerSummaries.of(log, until, unit);
        this.until = until;
        this.unit = unit;
        this.grid = grid;
        int first = (int) until.toEpochDay();
        for (int row = 0; row < customers.size(); row++) {
            first = Math.min(first, customers.firstEpochDay(row));
        }
        firstDay = first;
        placeOfDay = new int[(int) until.toEpochDay() - first + 1];
        for (int i = 0; i < placeOfDay.length; i++) {
            LocalDate day = LocalDate.ofEpochDay((long) first + i);
            placeOfDay[i] = SeasonGrid.isLeapDay(day) ? NOWHERE : grid.place(day);
        }
        purchases = repeatPurchases(log);
    }

    /** Counts days with a purchase after the first by part of the year, as the summaries count them. */
    private long[] repeatPurchases(TransactionLog log) {
        int[] firstOf = new int[log.customerKeys().size()];
        Arrays.fill(firstOf, Integer.MAX_VALUE);
        for (int row = 0; row < customers.size(); row++) {
            firstOf[customers.customer(row)] = customers.firstEpochDay(row);
        }
        long[] moments = new long[log.size()];
        int count = 0;
        long last = until.toEpochDay();
        for (int row = 0; row < log.size(); row++) {
            int day = log.epochDay(row);
            if (log.minorAmount(row) >= 0 && day <= last && day > firstOf[log.customer(row)]) {
                moments[count++] = ((long) log.customer(row) << 32) | (day - firstDay);
            }
        }
        Arrays.sort(moments, 0, count);
        long[] out = new long[grid.places()];
        for (int i = 0; i < count; i++) {
            int place = placeOfDay[(int) moments[i]];
            if (place != NOWHERE && (i == 0 || moments[i] != moments[i - 1])) {
                out[place]++;
            }
        }
        return out;
    }

    SeasonEstimate run() {
        Optional<Reason> refused = refused();
        if (refused.isPresent()) {
            return new SeasonEstimate.NotIdentified(refused.get());
        }
        SeasonalFactors factors = SeasonalFactors.flat(grid);
        double flat = Double.NaN;
        for (int round = 0; ; round++) {
            SeasonalClock clock = SeasonalClock.of(factors);
            DistinctHistories rows = weighted(clock);
            FitResult<PurchaseModel> result = PurchaseFits.any(kind, rows, FitOptions.DEFAULT);
            if (result instanceof FitResult.NotIdentified<PurchaseModel> none) {
                return new SeasonEstimate.NotIdentified(none.reason());
            }
            Fit<PurchaseModel> fit = result.found().orElseThrow();
            flat = round == 0 ? fit.logLikelihood() : flat;
            SeasonalFactors next = improved(fit.model(), clock);
            double moved = 0;
            for (int place = 0; place < grid.places(); place++) {
                moved = Math.max(
                        moved,
                        Math.abs(StrictMath.log(
                                next.factors().get(place) / factors.factors().get(place))));
            }
            if (moved <= STILL || round == MOST_ROUNDS) {
                return estimated(factors, fit, flat, round, moved <= STILL);
            }
            factors = next;
        }
    }

    private Optional<Reason> refused() {
        if (placeOfDay.length < 366) {
            return Optional.of(Reason.of(
                    "season-too-short",
                    "观察期为" + placeOfDay.length + "天；至少需要366天，才能区分季节与流失。请使用更长的交易记录。",
                    "The log spans " + placeOfDay.length
                            + " days; it must span at least 366 to tell the season from customers"
                            + " leaving. Use a longer log."));
        }
        for (int place = 0; place < purchases.length; place++) {
            if (purchases[place] < FEWEST) {
                Label label = grid.label(place);
                return Optional.of(Reason.of(
                        "season-too-thin",
                        label.zh() + "只有" + purchases[place] + "次复购；至少需要" + FEWEST + "次。请使用更长的记录或更粗的划分。",
                        "In " + label.en() + " there were only " + purchases[place]
                                + " repeat purchases; there must be at least " + FEWEST
                                + ". Use a longer log, or months instead of weeks."));
            }
        }
        return Optional.empty();
    }

    private DistinctHistories weighted(SeasonalClock clock) {
        int size = customers.size();
        int[] x = new int[size];
        double[] tx = new double[size];
        double[] age = new double[size];
        double[] at = passed(clock);
        for (int row = 0; row < size; row++) {
            double begin = at[customers.firstEpochDay(row) - firstDay];
            x[row] = customers.frequency(row);
            tx[row] = (at[customers.lastEpochDay(row) - firstDay] - begin) / unit.days();
            age[row] = (at[at.length - 1] - begin) / unit.days();
        }
        return DistinctHistories.of(x, tx, age);
    }

    /** Returns the clock at the end of each day of the observation. */
    private double[] passed(SeasonalClock clock) {
        double[] at = new double[placeOfDay.length];
        for (int day = 0; day < at.length; day++) {
            at[day] = clock.atEnd((long) firstDay + day);
        }
        return at;
    }

    /**
     * The EM step: the mean rate of the customers active on each day, given their histories, by a running sum of where customers
     * begin and end to count; a customer is active up to the last purchase for certain, after it with P(alive).
     */
    private SeasonalFactors improved(PurchaseModel model, SeasonalClock clock) {
        PurchaseEngine engine = PurchaseEngine.of(model);
        double r = model.parameters().get(0);
        double alpha = model.parameters().get(1);
        double[] change = new double[placeOfDay.length + 1];
        double[] at = passed(clock);
        for (int row = 0; row < customers.size(); row++) {
            int first = customers.firstEpochDay(row) - firstDay;
            int last = customers.lastEpochDay(row) - firstDay;
            double recency = (at[last] - at[first]) / unit.days();
            double age = (at[at.length - 1] - at[first]) / unit.days();
            int x = customers.frequency(row);
            double alive = engine.alive(x, recency, age);
            double still = alive * (r + x) / (alpha + age);
            double gone = (1 - alive) * (r + x) / (alpha + recency);
            change[first + 1] += still + gone;
            change[last + 1] -= gone;
        }
        Sum[] expected = new Sum[grid.places()];
        Arrays.setAll(expected, place -> new Sum());
        Sum running = new Sum();
        for (int day = 0; day < placeOfDay.length; day++) {
            running.add(change[day]);
            if (placeOfDay[day] != NOWHERE) {
                expected[placeOfDay[day]].add(running.value());
            }
        }
        List<Double> relative = new ArrayList<>();
        for (int place = 0; place < purchases.length; place++) {
            relative.add(purchases[place] * unit.days() / expected[place].value());
        }
        return SeasonalFactors.of(grid, relative);
    }

    private SeasonEstimate estimated(
            SeasonalFactors factors, Fit<PurchaseModel> fit, double flat, int rounds, boolean settled) {
        Sum gain = new Sum();
        List<Double> errors = new ArrayList<>();
        for (int place = 0; place < purchases.length; place++) {
            gain.add(purchases[place] * StrictMath.log(factors.factors().get(place)));
            errors.add(factors.factors().get(place) / StrictMath.sqrt((double) purchases[place]));
        }
        gain.add(fit.logLikelihood() - flat);
        double chiSquare = Math.max(0, 2 * gain.value());
        List<FitWarning> warnings = new ArrayList<>(fit.warnings());
        if (!settled) {
            warnings.add(new FitWarning(
                    FitWarning.Kind.NOT_CONVERGED,
                    Label.of(
                            "季节因子在" + rounds + "轮内未收敛。",
                            "The seasonal factors did not settle in " + rounds + " rounds.")));
        }
        Fit<PurchaseModel> known = new Fit<>(
                fit.model(),
                fit.logLikelihood(),
                fit.observations(),
                fit.parameters(),
                fit.covariance(),
                fit.gradientNorm(),
                fit.iterations(),
                fit.converged() && settled,
                warnings);
        return new SeasonEstimate.Estimated(
                new SeasonalPurchases(fit.model(), factors, unit),
                known,
                Arrays.stream(purchases).boxed().toList(),
                errors,
                chiSquare,
                Tails.chiSquare(chiSquare, grid.places() - 1),
                rounds);
    }
}
