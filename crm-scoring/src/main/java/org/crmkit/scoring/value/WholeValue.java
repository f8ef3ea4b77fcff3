package org.crmkit.scoring.value;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/**
 * All that a customer is worth: the profit he brings, the crowd he draws, what he lets us know, and whom he tells of us. The four parts
 * are the trade's; in money they are estimates of the company's own, and what was not estimated counts as nothing and is named.
 *
 * @param profit may be below zero
 * @param crowd zero or more, if estimated
 * @param information zero or more, if estimated
 * @param wordOfMouth below zero where he speaks ill of us, if estimated
 */
public record WholeValue(
        Money profit, Optional<Money> crowd, Optional<Money> information, Optional<Money> wordOfMouth) {

    public WholeValue {
        for (Optional<Money> part : List.of(crowd, information, wordOfMouth)) {
            part.ifPresent(amount -> checkArgument(
                    amount.isSameCurrency(profit),
                    "A part of WholeValue was %s; it must be in %s as the profit. Convert it.",
                    amount,
                    profit.getCurrencyUnit()));
        }
        for (Optional<Money> part : List.of(crowd, information)) {
            part.ifPresent(amount -> checkArgument(
                    !amount.isNegative(),
                    "A part of WholeValue was %s; crowd and information must be zero or more.",
                    amount));
        }
    }

    /** Returns all parts together. */
    public Money value() {
        Money zero = Money.zero(profit.getCurrencyUnit());
        return profit.plus(crowd.orElse(zero)).plus(information.orElse(zero)).plus(wordOfMouth.orElse(zero));
    }

    /** Returns the value in whole currency units, with a reason for each part that was estimated. */
    public Score score() {
        List<Contribution> contributions = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        add(contributions, missing, "profit", "利润价值", "Profit", Optional.of(profit));
        add(contributions, missing, "crowd", "聚客价值", "Crowd he draws", crowd);
        add(contributions, missing, "information", "信息价值", "Information", information);
        add(contributions, missing, "word-of-mouth", "口碑价值", "Word of mouth", wordOfMouth);
        return new Score(
                ModelKey.WHOLE_VALUE,
                value().getAmount().doubleValue(),
                Optional.empty(),
                0,
                contributions,
                missing,
                "profit-crowd-information-word-of-mouth");
    }

    private static void add(
            List<Contribution> contributions,
            List<String> missing,
            String code,
            String zh,
            String en,
            Optional<Money> amount) {
        if (amount.isEmpty()) {
            missing.add(code);
            return;
        }
        contributions.add(new Contribution(
                Reason.of(
                        code,
                        zh + Formats.money(amount.get(), Lang.ZH),
                        en + ": " + Formats.money(amount.get(), Lang.EN)),
                amount.get().getAmount().doubleValue()));
    }
}
