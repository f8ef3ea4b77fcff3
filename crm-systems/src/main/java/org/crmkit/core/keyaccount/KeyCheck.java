package org.crmkit.core.keyaccount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.joda.money.Money;

/**
 * Whether a customer is key: among those who together bring the core share of all sales, the largest first, or rated high enough. The
 * customer whose sales reach the share belongs to them, and so does everybody who sells as much as the last of them.
 *
 * @param isKey the answer
 * @param reasons one on sales, and one on the rating if there is one
 * @param decidedUnder the edition of the rules
 */
public record KeyCheck(CustomerId customer, boolean isKey, List<Reason> reasons, RulebookVersion decidedUnder) {

    public KeyCheck {
        reasons = List.copyOf(reasons);
    }

    /**
     * What is known of one customer.
     *
     * @param sales of the period; zero or more, all in one currency
     * @param rating 0 to 100, from the key customer model; empty if not rated
     */
    public record Figures(CustomerId customer, Money sales, Optional<BigDecimal> rating) {}

    /** Tests every customer, the largest sales first, then by number. */
    public static List<KeyCheck> of(List<Figures> customers, InForce<KeyAccountPolicy> policy) {
        KeyAccountPolicy rules = policy.policy();
        List<Figures> sorted = new ArrayList<>(customers);
        sorted.sort(Comparator.comparing(Figures::sales).reversed().thenComparing(Figures::customer));
        BigDecimal total = sorted.stream().map(it -> it.sales().getAmount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal enough = total.multiply(rules.coreShare());
        List<KeyCheck> tests = new ArrayList<>();
        BigDecimal before = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        Optional<Money> last = Optional.empty();
        for (Figures figures : sorted) {
            boolean ties = last.filter(figures.sales()::isEqual).isPresent();
            before = ties ? before : sum;
            sum = sum.add(figures.sales().getAmount());
            last = Optional.of(figures.sales());
            boolean core = figures.sales().isPositive() && before.compareTo(enough) < 0;
            boolean rated = figures.rating()
                    .filter(rating -> rating.compareTo(rules.ratingFrom()) >= 0)
                    .isPresent();
            tests.add(new KeyCheck(
                    figures.customer(), core || rated, reasons(figures, core, before, total, rules), policy.version()));
        }
        return List.copyOf(tests);
    }

    private static List<Reason> reasons(
            Figures figures, boolean core, BigDecimal before, BigDecimal total, KeyAccountPolicy rules) {
        List<Reason> reasons = new ArrayList<>();
        String share = total.signum() == 0 ? "-" : Formats.percent(before.divide(total, 4, RoundingMode.HALF_UP));
        String bound = Formats.percent(rules.coreShare());
        reasons.add(Reason.of(
                core ? "among-core" : "beyond-core",
                "比其购买额大的客户合计占" + share + (core ? "，未达" : "，已达或无购买，标准") + bound + "。",
                "Larger customers together bring " + share + (core ? ", not yet " : "; core customers end at ") + bound
                        + "."));
        figures.rating().ifPresent(rating -> {
            boolean rated = rating.compareTo(rules.ratingFrom()) >= 0;
            String from = Formats.plain(rules.ratingFrom());
            reasons.add(Reason.of(
                    rated ? "rated-key" : "rated-lower",
                    "评分" + Formats.plain(rating) + (rated ? "，不低于" : "，低于") + from + "。",
                    "The rating is " + Formats.plain(rating) + (rated ? ", at least " : ", below ") + from + "."));
        });
        return reasons;
    }
}
