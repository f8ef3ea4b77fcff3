package org.crmkit.scoring.sampling;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.Optional;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.fit.Interval;
import org.crmkit.scoring.internal.Tails;

/**
 * How an interval of a share is reckoned. Brown, Cai and DasGupta (2001), "Interval estimation for a binomial proportion",
 * <a href="https://doi.org/10.1214/ss/1009213286">doi:10.1214/ss/1009213286</a>, advise Wilson's where answers are few.
 */
public enum ProportionInterval implements Term {
    /** The share plus and minus a normal quantile times its standard error, cut at 0 and 1; too short where answers are few or one-sided. */
    WALD("Wald", "Wald"),
    /**
     * All shares that a score test does not reject: Wilson (1927),
     * <a href="https://doi.org/10.1080/01621459.1927.10502953">doi:10.1080/01621459.1927.10502953</a>. The default.
     */
    WILSON("Wilson", "Wilson");

    private final Label label;

    ProportionInterval(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * Returns the interval of a share in an unlimited population.
     *
     * @param part zero to {@code whole}
     * @param level above 0 and below 1
     * @return empty if {@code whole} is zero
     */
    public Optional<Interval> of(long part, long whole, double level) {
        checkArgument(
                part >= 0 && part <= whole,
                "ProportionInterval was of %s of %s; the part must be zero to the whole.",
                part,
                whole);
        checkArgument(level > 0 && level < 1, "level was %s; it must be above 0 and below 1. Use 0.95.", level);
        if (whole == 0) {
            return Optional.empty();
        }
        double n = (double) whole;
        double share = part / n;
        double z = Tails.twoSidedQuantile(level);
        return Optional.of(
                switch (this) {
                    case WALD -> {
                        double margin = z * StrictMath.sqrt(share * (1 - share) / n);
                        yield new Interval(share, Math.max(0, share - margin), Math.min(1, share + margin), level);
                    }
                    case WILSON -> {
                        double middle = (share + z * z / (2 * n)) / (1 + z * z / n);
                        double margin =
                                z / (1 + z * z / n) * StrictMath.sqrt(share * (1 - share) / n + z * z / (4 * n * n));
                        double low = part == 0 ? 0 : Math.max(0, middle - margin);
                        double high = part == whole ? 1 : Math.min(1, middle + margin);
                        yield new Interval(share, Math.min(low, share), Math.max(high, share), level);
                    }
                });
    }
}
