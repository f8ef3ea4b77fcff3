package org.crmkit.core.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.SavedAggregate;

/**
 * Verifies a trail. A changed bit in any stored field, an entry cut out, swapped, doubled or put in, and a payload that was changed,
 * or taken away without a later entry that did it, each give {@link AuditFinding.Broken} (or {@link AuditFinding.KeyMissing} where
 * the name of the key was changed). Time and memory grow with the length of the trail.
 */
public final class AuditCheck {

    private final AuditTrail trail;
    private final AuditKeys keys;
    private final Map<AggregateKey, AuditPayload> payloads = new HashMap<>();
    private final Map<AggregateKey, Long> savedLast = new HashMap<>();
    private long erased;

    private AuditCheck(AuditTrail trail, AuditKeys keys) {
        this.trail = trail;
        this.keys = keys;
    }

    /** Verifies a trail by itself. */
    public static AuditFinding verify(AuditTrail trail, AuditKeys keys) {
        return new AuditCheck(trail, keys).run(Optional.empty());
    }

    /** Verifies a trail against a head that was kept elsewhere. */
    public static AuditFinding verify(AuditTrail trail, AuditKeys keys, AuditHead anchor) {
        return new AuditCheck(trail, keys).run(Optional.of(anchor));
    }

    private AuditFinding run(Optional<AuditHead> anchor) {
        for (AuditEntry entry : trail.entries()) {
            for (SavedAggregate saved : entry.saved()) {
                savedLast.merge(saved.key(), entry.number(), Math::max);
            }
        }
        for (AuditPayload payload : trail.payloads()) {
            if (payloads.put(payload.key(), payload) != null) {
                return broken(place(payload.number()), "payload-twice", "的附件出现两次", "has a payload twice");
            }
        }
        String previous = AuditEntry.GENESIS;
        long number = 0;
        for (AuditEntry entry : trail.entries()) {
            number++;
            Optional<AuditFinding> found = entry(entry, number, previous);
            if (found.isPresent()) {
                return found.get();
            }
            previous = entry.mac();
        }
        if (!payloads.isEmpty()) {
            long first = payloads.values().stream()
                    .mapToLong(AuditPayload::number)
                    .min()
                    .orElseThrow();
            return broken(place(first), "payload-unknown", "有一个无人写入的附件", "has a payload that no entry wrote");
        }
        return head(previous)
                .or(() -> anchor.flatMap(this::anchored))
                .orElseGet(() -> new AuditFinding.Intact(trail.entries().size(), erased, anchor.map(AuditHead::count)));
    }

    /** Returns where a payload shows that names {@code number}: there, or after the last entry if there is no such one. */
    private long place(long number) {
        long count = trail.entries().size();
        return number >= 1 && number <= count ? number : count + 1;
    }

    private Optional<AuditFinding> entry(AuditEntry entry, long number, String previous) {
        if (entry.number() != number || !entry.trail().equals(trail.name())) {
            return found(
                    number,
                    "entry-out-of-place",
                    "的位置上是 " + entry.trail() + " 的第 " + entry.number() + " 条",
                    "is number " + entry.number() + " of " + entry.trail());
        }
        Optional<AuditFinding> seal = sealed(number, entry.keyId(), entry.message(), entry.mac());
        if (seal.isPresent()) {
            return seal;
        }
        if (!entry.previous().equals(previous)) {
            return found(number, "entry-not-chained", "没有接在前一条之后", "does not follow the one before it");
        }
        for (AuditEntry.Commitment commitment : entry.commitments()) {
            AggregateKey key = AuditPayload.keyOf(trail.name(), number, commitment.part());
            Optional<AuditPayload.Opening> opening =
                    Optional.ofNullable(payloads.remove(key)).flatMap(AuditPayload::opening);
            if (opening.isEmpty()) {
                if (savedLast.getOrDefault(key, 0L) <= number) {
                    return found(
                            number,
                            "payload-missing",
                            "缺少附件 " + commitment.part() + "，且无删除记录",
                            "lacks its payload " + commitment.part() + ", and no entry erased it");
                }
                erased++;
            } else if (!AuditPayload.digest(trail.name(), number, commitment.part(), opening.get())
                    .equals(commitment.digest())) {
                return found(
                        number,
                        "payload-changed",
                        "的附件 " + commitment.part() + " 与写入时不同",
                        "has a payload " + commitment.part() + " other than was written");
            }
        }
        return Optional.empty();
    }

    private Optional<AuditFinding> head(String last) {
        long count = trail.entries().size();
        if (trail.head().isEmpty()) {
            return count == 0
                    ? Optional.empty()
                    : found(
                            count + 1,
                            "head-missing",
                            "的位置之前有记录而无链头",
                            "comes after entries, and the trail has no head");
        }
        AuditHead head = trail.head().get();
        Optional<AuditFinding> seal = sealed(count + 1, head.keyId(), head.message(), head.mac());
        if (seal.isPresent()) {
            return seal;
        }
        boolean fits = head.trail().equals(trail.name())
                && head.count() == count
                && head.last().equals(last);
        return fits
                ? Optional.empty()
                : found(
                        count + 1,
                        "head-differs",
                        "的位置是末尾，而链头为 " + head.trail() + " 的 " + head.count() + " 条记录签名",
                        "is where it ends; the head was signed for " + head.count() + " entries of " + head.trail());
    }

    private Optional<AuditFinding> anchored(AuditHead anchor) {
        List<AuditEntry> entries = trail.entries();
        long after = entries.size() + 1L;
        Optional<AuditFinding> seal = sealed(after, anchor.keyId(), anchor.message(), anchor.mac());
        if (seal.isPresent()) {
            return seal;
        }
        if (!anchor.trail().equals(trail.name())) {
            return found(
                    after,
                    "anchor-of-another",
                    "无法核对：锚点属于 " + anchor.trail(),
                    "cannot be checked; the anchor is of " + anchor.trail());
        }
        if (anchor.count() > entries.size()) {
            return found(
                    after,
                    "tail-cut",
                    "起缺失：锚点为 " + anchor.count() + " 条记录签名",
                    "and what follows is gone; the anchor was signed for " + anchor.count() + " entries");
        }
        return anchor.count() > 0 && entries.get((int) anchor.count() - 1).mac().equals(anchor.last())
                ? Optional.empty()
                : found(anchor.count(), "anchor-differs", "不是锚点签名的那一条", "is not the one the anchor was signed for");
    }

    private Optional<AuditFinding> sealed(long number, String keyId, byte[] message, String mac) {
        Optional<Boolean> fits = Seal.fits(keys, keyId, message, mac);
        if (fits.isEmpty()) {
            return Optional.of(new AuditFinding.KeyMissing(number, keyId));
        }
        return fits.get()
                ? Optional.empty()
                : found(number, "code-differs", "的校验码与内容不符", "has a code that does not fit what it says");
    }

    private static Optional<AuditFinding> found(long number, String code, String zh, String en) {
        return Optional.of(broken(number, code, zh, en));
    }

    private static AuditFinding broken(long number, String code, String zh, String en) {
        return new AuditFinding.Broken(
                number, Reason.of(code, "第 " + number + " 条" + zh + "。", "Entry " + number + " " + en + "."));
    }
}
