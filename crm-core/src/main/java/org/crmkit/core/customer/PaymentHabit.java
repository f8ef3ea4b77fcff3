package org.crmkit.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.crmkit.core.rule.Span;

/**
 * How a customer usually pays (付款方式). What he must do is in {@code credit}.
 *
 * @param period from delivery to payment (付款期)
 * @param way by what (方式)
 * @param procedure what has to be done for it (手续), not blank
 */
public record PaymentHabit(Optional<Span> period, Optional<PaymentWay> way, Optional<String> procedure) {

    /** Nothing is known. */
    public static final PaymentHabit UNKNOWN = new PaymentHabit(Optional.empty(), Optional.empty(), Optional.empty());

    public PaymentHabit {
        checkArgument(
                procedure.isEmpty() || !procedure.get().isBlank(),
                "PaymentHabit.procedure is blank; say what has to be done, or leave it out.");
    }
}
