package org.crmkit.scoring.credit.receivables;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.credit.ledger.Aging;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/**
 * Which share of receivables will be lost, by how late they are: IFRS 9, paragraphs 5.5.15 and B5.5.35. Receivables of customers that
 * behave differently have a matrix each.
 *
 * @param rates 0 to 1, first of what is not past due, then of each band of days past due, the latest last
 */
public record ProvisionMatrix(List<BigDecimal> rates) {

    public ProvisionMatrix {
        rates = List.copyOf(rates);
        checkArgument(rates.size() >= 2, "ProvisionMatrix.rates were %s; there must be two or more.", rates.size());
        for (BigDecimal rate : rates) {
            checkArgument(
                    rate.signum() >= 0 && rate.compareTo(BigDecimal.ONE) <= 0,
                    "ProvisionMatrix.rates had %s; each must be 0 to 1. Write 1.6 percent as 0.016.",
                    rate);
        }
    }

    /** Obtains a matrix of rates as they are written. */
    public static ProvisionMatrix of(String... rates) {
        List<BigDecimal> read = new ArrayList<>();
        for (String rate : rates) {
            read.add(new BigDecimal(rate));
        }
        return new ProvisionMatrix(read);
    }

    /**
     * Obtains the matrix of what happened to earlier sales: of what was still open when a band began, the share that was never paid,
     * times what is expected to be worse or better from now on. A rate does not exceed 1.
     *
     * @param sold on credit, above zero
     * @param paid until due, and in each band but the last; together at most what was sold
     * @param outlook 1 if times stay as they were
     * @return empty if all was paid before the last band began, for then nothing is known of its rate
     */
    public static Optional<ProvisionMatrix> ofHistory(Money sold, List<Money> paid, BigDecimal outlook) {
        checkArgument(sold.isPositive(), "sold was %s; it must be above zero.", sold);
        checkArgument(outlook.signum() > 0, "outlook was %s; it must be above zero. Write 1 for no change.", outlook);
        checkArgument(!paid.isEmpty(), "paid was empty; give at least what was paid until due.");
        BigDecimal lost = sold.getAmount();
        for (Money part : paid) {
            checkArgument(!part.isNegative(), "paid had %s; it must be zero or more.", part);
            lost = lost.subtract(part.getAmount());
        }
        checkArgument(lost.signum() >= 0, "paid was more than %s, what was sold; it must be at most that.", sold);
        List<BigDecimal> rates = new ArrayList<>();
        BigDecimal open = sold.getAmount();
        for (int band = 0; band <= paid.size(); band++) {
            if (open.signum() == 0) {
                return Optional.empty();
            }
            rates.add(lost.divide(open, MathContext.DECIMAL64)
                    .multiply(outlook, MathContext.DECIMAL64)
                    .min(BigDecimal.ONE));
            open = band < paid.size() ? open.subtract(paid.get(band).getAmount()) : open;
        }
        return Optional.of(new ProvisionMatrix(rates));
    }

    /**
     * One band.
     *
     * @param label how it reads
     * @param open what is owed in it
     * @param rate of loss
     * @param provision open by rate, rounded half up to the cent
     */
    public record Line(Label label, Money open, BigDecimal rate, Money provision) {}

    /** The provision of an aging, band by band. */
    public record Provision(List<Line> lines, Money total) {
        public Provision {
            lines = List.copyOf(lines);
        }
    }

    /** Returns the provision of an aging with as many bands as there are rates; the total is the sum of the rounded lines. */
    public Provision of(Aging aging) {
        List<Label> labels = new ArrayList<>(List.of(Label.of("未逾期", "not past due")));
        List<Money> open = new ArrayList<>(List.of(aging.notDue()));
        aging.bands().forEach(band -> {
            labels.add(band.label());
            open.add(band.amount());
        });
        return of(labels, open);
    }

    /** Returns the provision of amounts, one a rate. */
    public Provision of(List<Label> labels, List<Money> open) {
        checkArgument(
                open.size() == rates.size() && labels.size() == rates.size(),
                "ProvisionMatrix had %s rates for %s bands; each band, what is not past due included, must have one.",
                rates.size(),
                open.size());
        List<Line> lines = new ArrayList<>();
        Money total = Money.zero(open.get(0).getCurrencyUnit());
        for (int i = 0; i < rates.size(); i++) {
            Money provision = open.get(i).multipliedBy(rates.get(i), RoundingMode.HALF_UP);
            lines.add(new Line(labels.get(i), open.get(i), rates.get(i), provision));
            total = total.plus(provision);
        }
        return new Provision(lines, total);
    }
}
