package org.crmkit.core.survey;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.crmkit.core.customer.CustomerId;

/**
 * Keeps the promise of secrecy: a sheet names its respondent by a keyed hash (HMAC-SHA256, RFC 2104, cut to 128 bits) of survey
 * and customer. The same customer has the same key within a survey, so that nobody answers twice and a re-check finds him, and
 * another one in the next survey, so that sheets of two surveys cannot be joined. Whoever reads sheets or reports without the
 * secret cannot tell whose they are; destroy the secret when the re-check is over, and nobody can. Immutable and safe under
 * threads.
 */
public final class RespondentSeal {

    private static final int SHORTEST = 16;
    private static final int DIGITS = 32;

    private final HashFunction hash;

    /**
     * Creates a seal.
     *
     * @param secret 16 bytes or more that nobody can guess; not kept as given
     */
    public RespondentSeal(byte[] secret) {
        checkArgument(
                secret.length >= SHORTEST,
                "The secret of a RespondentSeal has %s bytes; it must have %s or more. Draw them at random.",
                secret.length,
                SHORTEST);
        this.hash = Hashing.hmacSha256(secret.clone());
    }

    /** Returns what a customer is called in one survey. */
    public RespondentKey seal(SurveyId survey, CustomerId customer) {
        String digits = hash.newHasher()
                .putInt(survey.value().length())
                .putString(survey.value(), StandardCharsets.UTF_8)
                .putString(customer.value(), StandardCharsets.UTF_8)
                .hash()
                .toString();
        return new RespondentKey(digits.substring(0, DIGITS));
    }

    /** Returns nothing of the secret. */
    @Override
    public String toString() {
        return "RespondentSeal";
    }
}
