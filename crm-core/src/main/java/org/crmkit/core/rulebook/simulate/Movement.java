package org.crmkit.core.rulebook.simulate;

import java.time.Duration;
import java.util.Optional;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/**
 * How many cases went from one outcome to another.
 *
 * @param topic what the outcome is of, such as the first response
 * @param from the outcome under the old rules
 * @param to the outcome under the new rules
 * @param count how many, one or more
 * @param amount what was at stake in all of them together; empty where no money is, as for complaints
 * @param time where something is due, by how much the due times moved, summed; negative is sooner. Of complaints each counts as
 *     {@link SimulatedComplaint.Shift#moved} does, of other cases in real time. Zero otherwise
 */
public record Movement(Label topic, Label from, Label to, long count, Optional<Money> amount, Duration time) {

    Movement plus(Movement other) {
        return new Movement(
                topic,
                from,
                to,
                count + other.count,
                amount.flatMap(one -> other.amount.map(one::plus)),
                time.plus(other.time));
    }

    /** Returns it as a line of a report: {@code Credit decision, Approved → Declined: 3, CNY 120,000.00}. */
    public Label sentence() {
        return Label.of(sentence(Lang.ZH), sentence(Lang.EN));
    }

    private String sentence(Lang lang) {
        String comma =
                switch (lang) {
                    case ZH -> "，";
                    case EN -> ", ";
                };
        String colon =
                switch (lang) {
                    case ZH -> "：";
                    case EN -> ": ";
                };
        return topic.in(lang) + comma + from.in(lang) + " → " + to.in(lang) + colon + count
                + amount.map(sum -> comma + Formats.money(sum, lang)).orElse("")
                + (time.isZero() ? "" : comma + moved(lang));
    }

    private String moved(Lang lang) {
        String shift = Moments.shift(time).in(lang);
        return count == 1
                ? shift
                : switch (lang) {
                    case ZH -> "合计" + shift;
                    case EN -> shift + " in all";
                };
    }
}
