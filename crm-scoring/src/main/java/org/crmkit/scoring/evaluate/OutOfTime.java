package org.crmkit.scoring.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Cases parted by day, so that a model made from the earlier ones is tried on later ones, as it will be used.
 *
 * @param development the cases before the day
 * @param validation the cases from the day on
 */
public record OutOfTime<T>(List<T> development, List<T> validation) {

    public OutOfTime {
        development = List.copyOf(development);
        validation = List.copyOf(validation);
    }

    /**
     * Parts cases, keeping their order.
     *
     * @param from the first day of the validation
     */
    public static <T> OutOfTime<T> at(List<T> cases, Function<T, LocalDate> day, LocalDate from) {
        List<T> before = new ArrayList<>();
        List<T> after = new ArrayList<>();
        for (T one : cases) {
            (day.apply(one).isBefore(from) ? before : after).add(one);
        }
        return new OutOfTime<>(before, after);
    }
}
