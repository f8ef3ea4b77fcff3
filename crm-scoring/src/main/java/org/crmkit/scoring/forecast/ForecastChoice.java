package org.crmkit.scoring.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;

/**
 * The methods measured against each other, and the one to use: that with the smallest error on the past, the simpler one where two are
 * equal. Which was best on the past need not be best tomorrow; so the tests of all stay in the answer.
 *
 * @param tests of every method, in their order
 * @param method the one to use; empty if the series is too short for all
 * @param reasons why
 */
public record ForecastChoice(List<BackTest> tests, Optional<ForecastMethod> method, List<Reason> reasons) {

    public ForecastChoice {
        tests = List.copyOf(tests);
        reasons = List.copyOf(reasons);
    }

    /** Tests every method on the usual terms. */
    public static ForecastChoice of(SeasonalSeries series) {
        return of(series, BackTest.Terms.usual(series));
    }

    /** Tests every method. */
    public static ForecastChoice of(SeasonalSeries series, BackTest.Terms terms) {
        List<BackTest> tests = new ArrayList<>();
        for (ForecastMethod method : ForecastMethod.values()) {
            tests.add(BackTest.of(method, series, terms));
        }
        int most = tests.stream().mapToInt(BackTest::origins).max().orElse(0);
        // methods are compared on the same days: one that had too little history on some of them is not
        Optional<BackTest> best = tests.stream()
                .filter(test -> test.origins() == most && test.forecasts() > 0)
                .min(Comparator.comparingDouble(ForecastChoice::error));
        Optional<ForecastMethod> chosen = best.map(BackTest::method).or(() -> simplest(series));
        return new ForecastChoice(tests, chosen, reasons(tests, best, chosen));
    }

    /** The error to compare by; where neither measure is defined there was nothing to be wrong about. */
    private static double error(BackTest test) {
        return test.mase().orElse(test.wape().orElse(0));
    }

    private static Optional<ForecastMethod> simplest(SeasonalSeries series) {
        for (ForecastMethod method : ForecastMethod.values()) {
            if (method.fit(series).model().isPresent()) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    private static List<Reason> reasons(
            List<BackTest> tests, Optional<BackTest> best, Optional<ForecastMethod> chosen) {
        List<Reason> reasons = new ArrayList<>();
        if (chosen.isEmpty()) {
            reasons.add(Reason.of("too-short", "历史太短，任何方法都无法预测。", "There is too little history for any method."));
            return reasons;
        }
        if (best.isEmpty()) {
            reasons.add(Reason.of(
                    "untested",
                    "历史太短，无法回测；采用" + chosen.get().label().zh() + "。",
                    "There is too little history to test on; "
                            + chosen.get().label().en() + " is used untested."));
            return reasons;
        }
        reasons.add(Reason.of(
                "smallest-error",
                "在" + best.get().origins() + "个时点回测，"
                        + best.get().method().label().zh() + "的误差最小。",
                best.get().method().label().en() + " had the smallest error, forecasting from "
                        + best.get().origins() + " moments of the past."));
        for (BackTest test : tests) {
            reasons.add(Reason.of(
                    "back-test",
                    test.method().label().zh() + "：MASE " + shown(test.mase(), 1, "") + "，WAPE "
                            + shown(test.wape(), 100, "%") + "，区间覆盖" + shown(test.coverage(), 100, "%") + "。",
                    test.method().label().en() + ": MASE " + shown(test.mase(), 1, "") + ", WAPE "
                            + shown(test.wape(), 100, "%") + ", held by the interval "
                            + shown(test.coverage(), 100, "%") + "."));
        }
        return reasons;
    }

    private static String shown(OptionalDouble number, double by, String unit) {
        return number.isPresent() ? Formats.rounded(by * number.getAsDouble(), by == 1 ? 3 : 1) + unit : "–";
    }
}
