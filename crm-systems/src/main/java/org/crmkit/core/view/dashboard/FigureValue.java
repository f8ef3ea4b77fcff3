package org.crmkit.core.view.dashboard;

import java.math.BigDecimal;
import java.util.function.Function;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Share;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/** What a figure says. Where there was nothing to measure by it is undefined, and not zero. */
public sealed interface FigureValue {

    /** Handles each case. */
    <R> R fold(
            Function<Counted, R> counted,
            Function<Shared, R> shared,
            Function<Summed, R> summed,
            Function<Gauged, R> gauged);

    /** Returns it for readers. */
    Label label();

    /** So many. */
    record Counted(long number) implements FigureValue {

        @Override
        public <R> R fold(
                Function<Counted, R> counted,
                Function<Shared, R> shared,
                Function<Summed, R> summed,
                Function<Gauged, R> gauged) {
            return counted.apply(this);
        }

        @Override
        public Label label() {
            return Label.same(Formats.number(BigDecimal.valueOf(number)));
        }
    }

    /** So many of so many. */
    record Shared(Measured<Share> share) implements FigureValue {

        /** Obtains a share; undefined for a whole of zero. */
        public static Shared of(long part, long whole, Reason missing) {
            return new Shared(Share.of(part, whole, missing));
        }

        @Override
        public <R> R fold(
                Function<Counted, R> counted,
                Function<Shared, R> shared,
                Function<Summed, R> summed,
                Function<Gauged, R> gauged) {
            return shared.apply(this);
        }

        @Override
        public Label label() {
            return share.fold(
                    known -> {
                        Share it = known.figure();
                        String percent = Formats.percent(it.fraction());
                        return Label.of(
                                percent + "（" + it.part() + "/" + it.whole() + "）",
                                percent + " (" + it.part() + " of " + it.whole() + ")");
                    },
                    undefined -> undefined(undefined.reason()));
        }
    }

    /** So much money. */
    record Summed(Money amount) implements FigureValue {

        @Override
        public <R> R fold(
                Function<Counted, R> counted,
                Function<Shared, R> shared,
                Function<Summed, R> summed,
                Function<Gauged, R> gauged) {
            return summed.apply(this);
        }

        @Override
        public Label label() {
            return Label.of(Formats.money(amount, Lang.ZH), Formats.money(amount, Lang.EN));
        }
    }

    /**
     * So much of something.
     *
     * @param measure how much
     * @param unit what is measured, as it follows the number: {@code 小时 / hours}, {@code % / %}
     */
    record Gauged(Measured<BigDecimal> measure, Label unit) implements FigureValue {

        @Override
        public <R> R fold(
                Function<Counted, R> counted,
                Function<Shared, R> shared,
                Function<Summed, R> summed,
                Function<Gauged, R> gauged) {
            return gauged.apply(this);
        }

        @Override
        public Label label() {
            return measure.fold(
                    known -> {
                        String number = Formats.number(new BigDecimal(Formats.plain(known.figure())));
                        return Label.of(
                                number + unit.zh(), number + (unit.en().startsWith("%") ? "" : " ") + unit.en());
                    },
                    undefined -> undefined(undefined.reason()));
        }
    }

    private static Label undefined(Reason reason) {
        String zh = reason.text().zh();
        String en = reason.text().en();
        return Label.of(
                "—（" + (zh.endsWith("。") ? zh.substring(0, zh.length() - 1) : zh) + "）",
                "- (" + (en.endsWith(".") ? en.substring(0, en.length() - 1) : en) + ")");
    }
}
