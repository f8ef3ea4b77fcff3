package org.crmkit.scoring.loyalty;

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
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/**
 * What a customer spends in our category. Our share is what he spends with us of all he spends; where all is not known, the wallet
 * allocation rule estimates it by how he ranks us: {@code (1 - rank / (n + 1)) x 2 / n}. Keiningham, Aksoy, Buoye and Cooil (2011),
 * "Customer Loyalty Isn't Enough. Grow Your Share of Wallet", Harvard Business Review 89(10).
 *
 * @param key who
 * @param withUs what he spends with us in a period, zero or more
 * @param total what he spends with everybody in it, at least as much; if known
 * @param ranking how he ranks us; used only where the total is not known
 */
public record Wallet(String key, Money withUs, Optional<Money> total, Optional<Ranking> ranking) {

    private static final RatingScale BANDS = new RatingScale(List.of(
            new ScoreBand("minor", Label.of("次要供应商", "Minor supplier"), Double.NEGATIVE_INFINITY),
            new ScoreBand("one-of-several", Label.of("几家供应商之一", "One of several"), 0.25),
            new ScoreBand("main", Label.of("主要供应商", "Main supplier"), 0.50),
            new ScoreBand("nearly-sole", Label.of("近乎独家", "Nearly sole supplier"), 0.80)));

    /**
     * How a customer ranks the brands he uses.
     *
     * @param rank ours, 1 for the best; a shared rank is the mean of the places it takes, so halves occur
     * @param brands how many he uses, one or more
     */
    public record Ranking(double rank, int brands) {
        public Ranking {
            checkArgument(brands >= 1, "Ranking.brands was %s; it must be one or more.", brands);
            checkArgument(rank >= 1 && rank <= brands, "Ranking.rank was %s; it must be 1 to %s.", rank, brands);
        }

        /** Returns the share estimated by the wallet allocation rule, above 0, at most 1. */
        public double share() {
            return (1 - rank / (brands + 1)) * 2 / brands;
        }
    }

    public Wallet {
        checkArgument(!withUs.isNegative(), "Wallet.withUs was %s; it must be zero or more.", withUs);
        total.ifPresent(all -> checkArgument(
                all.isSameCurrency(withUs) && !all.isLessThan(withUs),
                "Wallet.total was %s; it must be in %s and at least what is spent with us. Count us in.",
                all,
                withUs.getCurrencyUnit()));
    }

    /** Returns our share, 0 to 1; empty if nothing was spent at all, or neither total nor ranking is known. */
    public OptionalDouble share() {
        if (total.isPresent()) {
            return total.get().isZero()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(withUs.getAmount().doubleValue()
                            / total.get().getAmount().doubleValue());
        }
        return ranking.map(found -> OptionalDouble.of(found.share())).orElseGet(OptionalDouble::empty);
    }

    /** Returns what he spends with others; empty if the total is not known. */
    public Optional<Money> headroom() {
        return total.map(all -> all.minus(withUs));
    }

    /** Returns our share against an equal share for each brand, where it is estimated; empty as {@link #share}. */
    public Optional<Score> score() {
        OptionalDouble share = share();
        if (share.isEmpty()) {
            return Optional.empty();
        }
        double value = share.getAsDouble();
        List<String> missing = new ArrayList<>();
        Contribution why;
        double baseline = 0;
        if (total.isPresent()) {
            Money all = total.get();
            why = new Contribution(
                    Reason.of(
                            "spent-with-us",
                            "总支出" + Formats.money(all, Lang.ZH) + "中，我方占" + Formats.money(withUs, Lang.ZH),
                            "Of " + Formats.money(all, Lang.EN) + " he spends " + Formats.money(withUs, Lang.EN)
                                    + " with us"),
                    value);
        } else {
            Ranking ranked = ranking.orElseThrow();
            baseline = 1.0 / ranked.brands();
            missing.add("total");
            why = new Contribution(
                    Reason.of(
                            "ranking",
                            "在" + ranked.brands() + "个品牌中排名" + Formats.stored(ranked.rank()),
                            "Ranked " + Formats.stored(ranked.rank()) + " of " + ranked.brands() + " brands"),
                    value - baseline);
        }
        return Optional.of(new Score(
                ModelKey.SHARE_OF_WALLET,
                value,
                Optional.of(BANDS.bandOf(value)),
                baseline,
                List.of(why),
                missing,
                total.isPresent() ? "observed" : "wallet-allocation-rule"));
    }
}
