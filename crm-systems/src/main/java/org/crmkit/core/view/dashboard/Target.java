package org.crmkit.core.view.dashboard;

import java.math.BigDecimal;
import java.util.Optional;
import org.crmkit.core.customer.Term;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.text.Label;

/**
 * What the rulebook wants of a figure, and how it stands against that.
 *
 * @param rule where the target stands
 * @param bound how much is wanted, in the unit of the figure; shares as fractions
 * @param atLeast whether more is better
 * @param decidedUnder the edition
 * @param standing whether it is reached; at the bound it is, compared without rounding
 */
public record Target(RuleKey rule, BigDecimal bound, boolean atLeast, RulebookVersion decidedUnder, Standing standing) {

    /** How a figure stands against its target. */
    public enum Standing implements Term {
        /** It is good enough. */
        REACHED("达标", "on target"),
        /** It is not. */
        MISSED("未达标", "off target"),
        /** Nothing was measured. */
        UNDEFINED("无从比较", "nothing to compare");

        private final Label label;

        Standing(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }

        static Standing of(Optional<Boolean> reached) {
            return reached.map(is -> is ? REACHED : MISSED).orElse(UNDEFINED);
        }
    }

    /** Obtains the target of a figure that more of is better; shares and gauges can have one, others are undefined against it. */
    static Target atLeast(RuleKey rule, BigDecimal bound, RulebookVersion version, FigureValue value) {
        Optional<Boolean> reached = value.fold(
                counted -> Optional.empty(),
                shared -> shared.share()
                        .value()
                        .map(share -> BigDecimal.valueOf(share.part())
                                        .compareTo(bound.multiply(BigDecimal.valueOf(share.whole())))
                                >= 0),
                summed -> Optional.empty(),
                gauged -> gauged.measure().value().map(measure -> measure.compareTo(bound) >= 0));
        return new Target(rule, bound, true, version, Standing.of(reached));
    }
}
