package org.crmkit.core.document.room;

import java.util.List;
import org.crmkit.core.audit.AuditEntry;
import org.crmkit.core.audit.AuditFinding;
import org.crmkit.core.audit.AuditHead;
import org.crmkit.core.audit.AuditPayload;
import org.crmkit.core.audit.AuditTrail;
import org.crmkit.core.json.codec.DocumentType;

/** What an audit trail keeps, and what a check of it found. */
public final class AuditDocuments {

    /** The last entry of a trail, as a store keeps it. */
    public static final DocumentType<AuditHead> AUDIT_HEAD =
            DocumentType.of("systems/audit-head", AuditHead.class, AuditCodecs.AUDIT_HEAD);

    /** One unit of work as the trail has it. */
    public static final DocumentType<AuditEntry> AUDIT_ENTRY =
            DocumentType.of("systems/audit-entry", AuditEntry.class, AuditCodecs.AUDIT_ENTRY);

    /** What was written down beside an entry. */
    public static final DocumentType<AuditPayload> AUDIT_PAYLOAD =
            DocumentType.of("systems/audit-payload", AuditPayload.class, AuditCodecs.AUDIT_PAYLOAD);

    /** A whole trail, as it is handed to who checks it. */
    public static final DocumentType<AuditTrail> AUDIT_TRAIL =
            DocumentType.of("systems/audit-trail", AuditTrail.class, AuditCodecs.AUDIT_TRAIL);

    /** What a check of a trail found. */
    public static final DocumentType<AuditFinding> AUDIT_FINDING =
            DocumentType.of("systems/audit-finding", AuditFinding.class, AuditCodecs.AUDIT_FINDING);

    private AuditDocuments() {}

    /** Returns every type. */
    public static List<DocumentType<?>> all() {
        return List.of(AUDIT_HEAD, AUDIT_ENTRY, AUDIT_PAYLOAD, AUDIT_TRAIL, AUDIT_FINDING);
    }
}
