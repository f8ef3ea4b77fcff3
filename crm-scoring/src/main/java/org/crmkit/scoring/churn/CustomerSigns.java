package org.crmkit.scoring.churn;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The warning signals of one customer, as far as they are known; {@link #since} makes them of what the files say.
 *
 * @param key who
 * @param signals zero or more each; those that are not known left out
 */
public record CustomerSigns(String key, Map<WarningSignal, Double> signals) {

    public CustomerSigns {
        Map<WarningSignal, Double> copy = new EnumMap<>(WarningSignal.class);
        signals.forEach((signal, value) -> {
            checkArgument(
                    value >= 0 && value < Double.POSITIVE_INFINITY,
                    "The signal %s was %s; it must be zero or more. Leave it out if it is not known.",
                    signal.code(),
                    value);
            copy.put(signal, value);
        });
        signals = Collections.unmodifiableMap(copy);
    }

    /** Obtains a customer of whom nothing is known yet. */
    public static CustomerSigns of(String key) {
        return new CustomerSigns(key, Map.of());
    }

    /** Returns these with one more signal. */
    public CustomerSigns with(WarningSignal signal, double value) {
        Map<WarningSignal, Double> more = new EnumMap<>(WarningSignal.class);
        more.putAll(signals);
        more.put(signal, value);
        return new CustomerSigns(key, more);
    }

    /** Returns these with the days since a day, {@link WarningSignal#NOT_BOUGHT} or {@link WarningSignal#NOT_FOLLOWED_UP}. */
    public CustomerSigns since(WarningSignal signal, LocalDate last, LocalDate today) {
        checkArgument(
                signal == WarningSignal.NOT_BOUGHT || signal == WarningSignal.NOT_FOLLOWED_UP,
                "The signal was %s; only purchases and follow-ups are counted from a day.",
                signal.code());
        checkArgument(!last.isAfter(today), "The last day was %s; it must not be after today, %s.", last, today);
        return with(signal, (double) ChronoUnit.DAYS.between(last, today));
    }

    /**
     * Returns these with the fall of consumption: the last half of the months against the first half, zero where it rose. Where the
     * first half has nothing, there is nothing to fall and the signal stays unknown.
     *
     * @param months an even number of amounts, oldest first, zero or more each
     */
    public CustomerSigns consumption(List<Double> months) {
        return fall(months)
                .map(fall -> with(WarningSignal.FALLING_CONSUMPTION, fall))
                .orElse(this);
    }

    private static Optional<Double> fall(List<Double> months) {
        checkArgument(
                !months.isEmpty() && months.size() % 2 == 0,
                "There were %s months; there must be an even number, six as a rule.",
                months.size());
        double earlier = 0;
        double later = 0;
        for (int i = 0; i < months.size(); i++) {
            checkArgument(months.get(i) >= 0, "A month was %s; it must be zero or more.", months.get(i));
            if (i < months.size() / 2) {
                earlier += months.get(i);
            } else {
                later += months.get(i);
            }
        }
        return earlier > 0 ? Optional.of(Math.max(0, (earlier - later) / earlier)) : Optional.empty();
    }

    /** Returns these with the fall of satisfaction between two indexes of 0 to 100, zero where it rose. */
    public CustomerSigns satisfaction(double before, double now) {
        for (double index : new double[] {before, now}) {
            checkArgument(index >= 0 && index <= 100, "An index was %s; it must be 0 to 100.", index);
        }
        return with(WarningSignal.SATISFACTION_DROP, Math.max(0, before - now));
    }

    /** Returns these with the part of numbers given up, zero where there are more now. */
    public CustomerSigns numbers(int before, int now) {
        checkArgument(
                before >= 1 && now >= 0, "There were %s numbers and are %s; one must have been there.", before, now);
        return with(WarningSignal.NUMBER_REDUCTION, Math.max(0, (double) (before - now) / before));
    }

    /** Returns these with something that either happened or did not. */
    public CustomerSigns happened(WarningSignal signal, boolean happened) {
        return with(signal, happened ? 1 : 0);
    }
}
