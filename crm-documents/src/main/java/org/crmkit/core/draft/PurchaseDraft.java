package org.crmkit.core.draft;

import static org.crmkit.core.draft.Entries.given;

import java.time.LocalDate;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rulebook.Coherent;
import org.crmkit.core.rulebook.Findings;
import org.crmkit.core.rulebook.Required;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.Purchase;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * {@link Purchase} as a till or a shop sends it.
 *
 * @param day the day of the sale, or of the return
 * @param amount above zero for a sale, below zero for a return
 */
@Coherent
public record PurchaseDraft(
        @Required(message = EntryMessages.A_DAY) @Nullable LocalDate day,

        @Required(message = EntryMessages.AN_AMOUNT) @Nullable
        Money amount)
        implements Coherent.Checked {

    /** Reads what is there. */
    public static PurchaseDraft read(FieldReader f) {
        return new PurchaseDraft(
                f.optional("day", Shapes.date()).orElse(null),
                f.optional("amount", Shapes.money()).orElse(null));
    }

    @Override
    public void check(Findings findings) {
        if (amount != null && amount.isZero()) {
            findings.add(
                    Label.of("不为零的金额", "an amount above zero, or below zero for a return"),
                    Label.of("退货请填负数；没有金额的一行请删去。", "Write a return below zero; leave out what has no amount."),
                    "amount");
        }
    }

    /**
     * Returns the purchase.
     *
     * @throws IllegalArgumentException if the draft violates its constraints; the first of them is named
     */
    public Purchase toPurchase() {
        return new Purchase(given(day, "day"), given(amount, "amount"));
    }
}
