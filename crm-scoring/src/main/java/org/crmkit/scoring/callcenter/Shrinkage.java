package org.crmkit.scoring.callcenter;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;

/**
 * Why those who are paid are not all there: holidays, illness, training, breaks. Each component takes its share of what the ones before
 * it left, so that 10% and 20% leave 72%, not 70%.
 *
 * @param components in the order they are taken off; perhaps none
 */
public record Shrinkage(List<Component> components) {

    /** Nothing is lost. */
    public static final Shrinkage NONE = new Shrinkage(List.of());

    /**
     * One cause.
     *
     * @param name what it is called
     * @param share of paid time that it takes; 0 to below 1, as a decimal number so that 30% is 30%
     */
    public record Component(Label name, BigDecimal share) {
        public Component {
            checkArgument(
                    share.signum() >= 0 && share.compareTo(BigDecimal.ONE) < 0,
                    "Shrinkage.%s was %s; it must be 0 to below 1, a fraction.",
                    name.en(),
                    share);
        }

        /** Obtains a cause of its name in both languages and a share such as {@code 0.08}. */
        public static Component of(String zh, String en, String share) {
            return new Component(Label.of(zh, en), new BigDecimal(share));
        }
    }

    public Shrinkage {
        components = List.copyOf(components);
    }

    /** Obtains shrinkage of its causes. */
    public static Shrinkage of(Component... components) {
        return new Shrinkage(List.of(components));
    }

    /** Returns the share of paid time in which agents are there; above 0, at most 1, exact. */
    public BigDecimal present() {
        BigDecimal present = BigDecimal.ONE;
        for (Component component : components) {
            present = present.multiply(BigDecimal.ONE.subtract(component.share()));
        }
        return present;
    }

    /** Returns the share of paid time that is lost to all causes together; exact. */
    public BigDecimal total() {
        return BigDecimal.ONE.subtract(present());
    }

    /**
     * Returns how many must be scheduled so that so many are there, rounded up once and exactly: 14 at 30% are 20, where 14 / 0.7 in
     * binary fractions may come out as 21.
     *
     * @param agents zero or more
     */
    public int scheduled(int agents) {
        checkArgument(agents >= 0, "agents was %s; it must be zero or more.", agents);
        return BigDecimal.valueOf(agents)
                .divide(present(), 0, RoundingMode.CEILING)
                .intValueExact();
    }

    /** Returns what each cause leaves of the time before it. */
    public List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        BigDecimal present = BigDecimal.ONE;
        for (Component component : components) {
            present = present.multiply(BigDecimal.ONE.subtract(component.share()));
            String share = Formats.percent(component.share());
            String left = Formats.percent(present.stripTrailingZeros());
            reasons.add(Reason.of(
                    "shrinkage",
                    component.name().zh() + "占" + share + "，余下" + left + "。",
                    component.name().en() + " takes " + share + " and leaves " + left + "."));
        }
        return List.copyOf(reasons);
    }
}
