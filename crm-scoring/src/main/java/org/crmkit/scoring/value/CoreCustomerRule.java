package org.crmkit.scoring.value;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.RatingScale;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.score.Scorer;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;

/**
 * Whether a customer is a core customer: high loyalty, a high share of his total need, worth more to us than to competitors. The three
 * criteria are the trade's, the limits ours. All three must hold; what is unknown does not hold.
 *
 * @param loyaltyFrom an index of 0 to 100 that is high
 * @param shareFrom a share of wallet that is high, 0 to 1
 * @param worthAbove the multiple of a competitor's worth that must be exceeded, zero or more
 */
public record CoreCustomerRule(double loyaltyFrom, double shareFrom, double worthAbove)
        implements Scorer<CoreCustomer> {

    /** Loyalty of 70, half the wallet, worth more to us than to anybody else. */
    public static final CoreCustomerRule DEFAULT = new CoreCustomerRule(70, 0.5, 1);

    private static final RatingScale BANDS = new RatingScale(List.of(
            new ScoreBand("other", Label.of("一般客户", "Other"), Double.NEGATIVE_INFINITY),
            new ScoreBand("near-core", Label.of("接近核心", "Near the core"), 2),
            new ScoreBand("core", Label.of("核心客户", "Core customer"), 3)));

    public CoreCustomerRule {
        checkArgument(
                loyaltyFrom >= 0 && loyaltyFrom <= 100,
                "CoreCustomerRule.loyaltyFrom was %s; it must be 0 to 100.",
                loyaltyFrom);
        checkArgument(
                shareFrom >= 0 && shareFrom <= 1, "CoreCustomerRule.shareFrom was %s; it must be 0 to 1.", shareFrom);
        checkArgument(
                worthAbove >= 0 && worthAbove < Double.POSITIVE_INFINITY,
                "CoreCustomerRule.worthAbove was %s; it must be zero or more.",
                worthAbove);
    }

    /** Returns how many of the three criteria hold, one reason for each that is known. */
    @Override
    public Score score(CoreCustomer customer) {
        List<Contribution> contributions = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        boolean loyal = customer.loyalty().orElse(-1) >= loyaltyFrom;
        boolean shared = customer.shareOfWallet().orElse(-1) >= shareFrom;
        boolean worthy = customer.relativeWorth().orElse(-1) > worthAbove;
        add(contributions, missing, "loyalty", "忠诚度", "Loyalty", customer.loyalty(), loyaltyFrom, loyal);
        add(
                contributions,
                missing,
                "share-of-wallet",
                "钱包份额",
                "Share of wallet",
                customer.shareOfWallet(),
                shareFrom,
                shared);
        add(
                contributions,
                missing,
                "relative-worth",
                "相对竞争者的价值倍数",
                "Worth relative to a competitor",
                customer.relativeWorth(),
                worthAbove,
                worthy);
        double value = (loyal ? 1 : 0) + (shared ? 1 : 0) + (worthy ? 1 : 0);
        return new Score(
                ModelKey.CORE_CUSTOMER,
                value,
                Optional.of(BANDS.bandOf(value)),
                0,
                contributions,
                missing,
                configuration());
    }

    private static void add(
            List<Contribution> contributions,
            List<String> missing,
            String code,
            String zh,
            String en,
            OptionalDouble value,
            double limit,
            boolean holds) {
        if (value.isEmpty()) {
            missing.add(code);
            return;
        }
        String is = Formats.rounded(value.getAsDouble(), 2);
        String from = Formats.rounded(limit, 2);
        contributions.add(new Contribution(
                Reason.of(
                        code,
                        zh + is + "，标准" + from + (holds ? "：符合" : "：不符合"),
                        en + " " + is + ", the rule is " + from + (holds ? ": holds" : ": does not hold")),
                holds ? 1 : 0));
    }

    /** Returns the limits as a score names its configuration. */
    public String configuration() {
        return "loyalty=" + Formats.stored(loyaltyFrom) + ",share=" + Formats.stored(shareFrom) + ",worth="
                + Formats.stored(worthAbove);
    }
}
