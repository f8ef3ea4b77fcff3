package org.crmkit.core.survey;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.hash.Hashing;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Whose sheets are re-checked by calling back. As with complaints, a hash (SHA-256) of the seed and the sealed key alone decides: an auditor can
 * repeat it, and no interviewer can steer it.
 *
 * @param seed makes the draw of one survey differ from the next; keep it secret until the re-check is over
 * @param share of the sheets, 0 to 1; {@link SampleRule#recheckShare}
 */
public record RecheckSample(String seed, BigDecimal share) {

    private static final BigDecimal ALL = new BigDecimal(BigInteger.ONE.shiftLeft(64));

    public RecheckSample {
        checkArgument(
                share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0,
                "RecheckSample.share was %s; it must be 0 to 1. Correct it.",
                share);
    }

    /** Tells whether the sheet of this respondent is re-checked. */
    public boolean isDrawn(RespondentKey respondent) {
        byte[] hash = Hashing.sha256()
                .hashString(seed + '\n' + respondent.value(), StandardCharsets.UTF_8)
                .asBytes();
        BigInteger number = new BigInteger(1, Arrays.copyOf(hash, Long.BYTES));
        return new BigDecimal(number).compareTo(share.multiply(ALL)) < 0;
    }

    /** Returns the respondents of {@code sheets} who are called back, in the order of their keys, each once. */
    public List<RespondentKey> from(Collection<ResponseSheet> sheets) {
        return sheets.stream()
                .map(ResponseSheet::respondent)
                .distinct()
                .filter(this::isDrawn)
                .sorted()
                .toList();
    }
}
