package org.crmkit.core.document.room;

import org.crmkit.core.audit.AuditEntry;
import org.crmkit.core.audit.AuditFinding;
import org.crmkit.core.audit.AuditHead;
import org.crmkit.core.audit.AuditPayload;
import org.crmkit.core.audit.AuditTrail;
import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.document.shared.PartyCodecs;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;

/** Entries of audit trails, what was written down beside them, and findings. */
final class AuditCodecs {

    private AuditCodecs() {}

    static final ObjectCodec<AuditHead> AUDIT_HEAD = Codecs.record("audit-head", f -> {
        var trail = f.required("trail", Codecs.string(), AuditHead::trail);
        var count = f.required("count", Codecs.whole(), AuditHead::count);
        var last = f.required("last", Codecs.string(), AuditHead::last);
        var at = f.required("at", Codecs.instant(), AuditHead::at);
        var keyId = f.required("key-id", Codecs.string(), AuditHead::keyId);
        var mac = f.required("mac", Codecs.string(), AuditHead::mac);
        return v -> new AuditHead(v.get(trail), v.get(count), v.get(last), v.get(at), v.get(keyId), v.get(mac));
    });

    static final ObjectCodec<AuditEntry.Commitment> AUDIT_ENTRY_COMMITMENT =
            Codecs.record("audit-entry-commitment", f -> {
                var part = f.required("part", Codecs.string(), AuditEntry.Commitment::part);
                var subject = f.optional("subject", GroundCodecs.CUSTOMER_ID, AuditEntry.Commitment::subject);
                var digest = f.required("digest", Codecs.string(), AuditEntry.Commitment::digest);
                return v -> new AuditEntry.Commitment(v.get(part), v.get(subject), v.get(digest));
            });

    static final ObjectCodec<AuditEntry> AUDIT_ENTRY = Codecs.record("audit-entry", f -> {
        var trail = f.required("trail", Codecs.string(), AuditEntry::trail);
        var number = f.required("number", Codecs.whole(), AuditEntry::number);
        var at = f.required("at", Codecs.instant(), AuditEntry::at);
        var by = f.required("by", PartyCodecs.STAFF_ID, AuditEntry::by);
        var what = f.list("what", Codecs.string(), AuditEntry::what);
        var saved = f.list("saved", GroundCodecs.SAVED_AGGREGATE, AuditEntry::saved);
        var commitments = f.list("commitments", AUDIT_ENTRY_COMMITMENT, AuditEntry::commitments);
        var previous = f.required("previous", Codecs.string(), AuditEntry::previous);
        var keyId = f.required("key-id", Codecs.string(), AuditEntry::keyId);
        var mac = f.required("mac", Codecs.string(), AuditEntry::mac);
        return v -> new AuditEntry(
                v.get(trail),
                v.get(number),
                v.get(at),
                v.get(by),
                v.get(what),
                v.get(saved),
                v.get(commitments),
                v.get(previous),
                v.get(keyId),
                v.get(mac));
    });

    static final ObjectCodec<AuditPayload.Opening> AUDIT_PAYLOAD_OPENING = Codecs.record("audit-payload-opening", f -> {
        var salt = f.required("salt", GroundCodecs.PRIVATE_STRING, AuditPayload.Opening::salt);
        var text = f.required("text", GroundCodecs.PRIVATE_STRING, AuditPayload.Opening::text);
        return v -> new AuditPayload.Opening(v.get(salt), v.get(text));
    });

    static final ObjectCodec<AuditPayload> AUDIT_PAYLOAD = Codecs.record("audit-payload", f -> {
        var trail = f.required("trail", Codecs.string(), AuditPayload::trail);
        var number = f.required("number", Codecs.whole(), AuditPayload::number);
        var part = f.required("part", Codecs.string(), AuditPayload::part);
        var opening = f.optional("opening", AUDIT_PAYLOAD_OPENING, AuditPayload::opening);
        return v -> new AuditPayload(v.get(trail), v.get(number), v.get(part), v.get(opening));
    });

    static final ObjectCodec<AuditTrail> AUDIT_TRAIL = Codecs.record("audit-trail", f -> {
        var name = f.required("name", Codecs.string(), AuditTrail::name);
        var head = f.optional("head", AUDIT_HEAD, AuditTrail::head);
        var entries = f.list("entries", AUDIT_ENTRY, AuditTrail::entries);
        var payloads = f.list("payloads", AUDIT_PAYLOAD, AuditTrail::payloads);
        return v -> new AuditTrail(v.get(name), v.get(head), v.get(entries), v.get(payloads));
    });

    static final ObjectCodec<AuditFinding> AUDIT_FINDING = Codecs.kinds("audit-finding", k -> {
        k.kind("intact", AuditFinding.Intact.class, f -> {
            var entries = f.required("entries", Codecs.whole(), AuditFinding.Intact::entries);
            var erased = f.required("erased", Codecs.whole(), AuditFinding.Intact::erased);
            var anchoredTo = f.optional("anchored-to", Codecs.whole(), AuditFinding.Intact::anchoredTo);
            return v -> new AuditFinding.Intact(v.get(entries), v.get(erased), v.get(anchoredTo));
        });
        k.kind("broken", AuditFinding.Broken.class, f -> {
            var number = f.required("number", Codecs.whole(), AuditFinding.Broken::number);
            var reason = f.required("reason", GroundCodecs.REASON, AuditFinding.Broken::reason);
            return v -> new AuditFinding.Broken(v.get(number), v.get(reason));
        });
        k.kind("key-missing", AuditFinding.KeyMissing.class, f -> {
            var number = f.required("number", Codecs.whole(), AuditFinding.KeyMissing::number);
            var keyId = f.required("key-id", Codecs.string(), AuditFinding.KeyMissing::keyId);
            return v -> new AuditFinding.KeyMissing(v.get(number), v.get(keyId));
        });
    });
}
