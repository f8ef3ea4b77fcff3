package org.crmkit.core.rulebook.simulate;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.Optional;
import org.crmkit.core.credit.CreditAccount;
import org.crmkit.core.credit.CreditRequest;

/**
 * A credit request with the accounts as they stood when it was decided.
 *
 * @param request what was asked
 * @param account of the customer who was billed
 * @param group the account of the group, if the account names one
 * @param at when it was decided
 */
public record RecordedRequest(CreditRequest request, CreditAccount account, Optional<CreditAccount> group, Instant at) {

    public RecordedRequest {
        checkArgument(
                account.group().equals(group.map(CreditAccount::customer)),
                "RecordedRequest %s has the group account %s; its account names %s. Record the account it names.",
                request.key(),
                group.map(CreditAccount::customer),
                account.group());
    }

    /** Obtains the record of a customer who belongs to no group. */
    public static RecordedRequest of(CreditRequest request, CreditAccount account, Instant at) {
        return new RecordedRequest(request, account, Optional.empty(), at);
    }
}
