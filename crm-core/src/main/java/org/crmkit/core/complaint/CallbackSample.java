package org.crmkit.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.hash.Hashing;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Which solved complaints are called back. Each number is drawn or not by a hash (SHA-256) of the seed and the number alone: so
 * the sample can be repeated by an auditor, does not depend on order or on what else is in the list, nobody who solves a
 * complaint can steer it, and a sample of a larger share contains every smaller one of the same seed.
 *
 * @param seed text that makes the draw of one period differ from the next; keep it secret until the period is over
 * @param share of the complaints, 0 to 1; {@link ComplaintPolicy#callbackShare}
 */
public record CallbackSample(String seed, BigDecimal share) {

    private static final BigDecimal ALL = new BigDecimal(BigInteger.ONE.shiftLeft(64));

    public CallbackSample {
        checkArgument(
                share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0,
                "CallbackSample.share was %s; it must be 0 to 1.",
                share);
    }

    /** Tells whether the customer of this complaint is called back. */
    public boolean isDrawn(ComplaintId complaint) {
        byte[] hash = Hashing.sha256()
                .hashString(seed + '\n' + complaint.value(), StandardCharsets.UTF_8)
                .asBytes();
        BigInteger number = new BigInteger(1, Arrays.copyOf(hash, Long.BYTES));
        return new BigDecimal(number).compareTo(share.multiply(ALL)) < 0;
    }

    /** Returns those of {@code complaints} that are called back, in the order of their numbers, each once. */
    public List<ComplaintId> from(Collection<ComplaintId> complaints) {
        return complaints.stream().distinct().filter(this::isDrawn).sorted().toList();
    }
}
