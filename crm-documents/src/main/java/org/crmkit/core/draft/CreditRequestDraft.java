package org.crmkit.core.draft;

import static org.crmkit.core.draft.Entries.given;

import jakarta.validation.constraints.Size;
import org.crmkit.core.credit.CreditRequest;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rulebook.Coherent;
import org.crmkit.core.rulebook.Findings;
import org.crmkit.core.rulebook.Required;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.text.Label;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * {@link CreditRequest} as an order system sends it.
 *
 * @param customer who is billed
 * @param amount tax included, above zero
 * @param key the sender's name for the request, for example the order number
 */
@Coherent
public record CreditRequestDraft(
        @Required(message = EntryMessages.AN_ID) @Size(min = 1, max = 200, message = EntryMessages.AN_ID) @Nullable
        String customer,

        @Required(message = EntryMessages.AN_AMOUNT) @Nullable
        Money amount,

        @Required(message = EntryMessages.AN_ID) @Size(min = 1, max = 200, message = EntryMessages.AN_ID) @Nullable
        String key)
        implements Coherent.Checked {

    /** Reads what is there. */
    public static CreditRequestDraft read(FieldReader f) {
        return new CreditRequestDraft(
                f.optional("customer", Shapes.string()).orElse(null),
                f.optional("amount", Shapes.money()).orElse(null),
                f.optional("key", Shapes.string()).orElse(null));
    }

    @Override
    public void check(Findings findings) {
        if (amount != null && !amount.isPositive()) {
            findings.add(
                    Label.of("大于零的金额", "an amount above zero"),
                    Label.of("不收费的订单无需申请额度。", "An order that costs nothing needs no credit."),
                    "amount");
        }
    }

    /**
     * Returns the request.
     *
     * @throws IllegalArgumentException if the draft violates its constraints; the first of them is named
     */
    public CreditRequest toRequest() {
        return CreditRequest.of(
                CustomerId.of(given(customer, "customer")),
                given(amount, "amount"),
                IdempotencyKey.of(given(key, "key")));
    }
}
