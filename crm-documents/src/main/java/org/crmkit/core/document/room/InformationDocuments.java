package org.crmkit.core.document.room;

import java.util.List;
import org.crmkit.core.information.Destruction;
import org.crmkit.core.information.DestructionResult;
import org.crmkit.core.information.ErasurePlan;
import org.crmkit.core.information.ErasureResult;
import org.crmkit.core.information.InformationEvent;
import org.crmkit.core.information.LoanRegister;
import org.crmkit.core.information.PrivacyFile;
import org.crmkit.core.information.PrivacyResult;
import org.crmkit.core.information.RetentionDecision;
import org.crmkit.core.information.UseDecision;
import org.crmkit.core.json.codec.DocumentType;

/** What the keeping of information keeps and sends: consents and holds, destructions, and decisions on both. */
public final class InformationDocuments {

    /** The consents, holds and erasures of one customer. */
    public static final DocumentType<PrivacyFile> PRIVACY_FILE =
            DocumentType.of("systems/privacy-file", PrivacyFile.class, PrivacyCodecs.PRIVACY_FILE);

    /** What became of a step with a privacy file. */
    public static final DocumentType<PrivacyResult> PRIVACY_RESULT =
            DocumentType.of("systems/privacy-result", PrivacyResult.class, PrivacyCodecs.PRIVACY_RESULT);

    /** Whether information may be used for a purpose. */
    public static final DocumentType<UseDecision> USE_DECISION =
            DocumentType.of("systems/use-decision", UseDecision.class, PrivacyCodecs.USE_DECISION);

    /** Whether something must still be kept. */
    public static final DocumentType<RetentionDecision> RETENTION_DECISION =
            DocumentType.of("systems/retention-decision", RetentionDecision.class, PrivacyCodecs.RETENTION_DECISION);

    /** What an erasure would take and leave. */
    public static final DocumentType<ErasurePlan> ERASURE_PLAN =
            DocumentType.of("systems/erasure-plan", ErasurePlan.class, PrivacyCodecs.ERASURE_PLAN);

    /** What became of a wish to erase. */
    public static final DocumentType<ErasureResult> ERASURE_RESULT =
            DocumentType.of("systems/erasure-result", ErasureResult.class, PrivacyCodecs.ERASURE_RESULT);

    /** Files that are to be destroyed, with the signatures. */
    public static final DocumentType<Destruction> DESTRUCTION =
            DocumentType.of("systems/destruction", Destruction.class, DestructionCodecs.DESTRUCTION);

    /** What became of a step of a destruction. */
    public static final DocumentType<DestructionResult> DESTRUCTION_RESULT = DocumentType.of(
            "systems/destruction-result", DestructionResult.class, DestructionCodecs.DESTRUCTION_RESULT);

    /** The files lent out. */
    public static final DocumentType<LoanRegister> LOAN_REGISTER =
            DocumentType.of("systems/loan-register", LoanRegister.class, DestructionCodecs.LOAN_REGISTER);

    /** What happened to information. */
    public static final DocumentType<InformationEvent> INFORMATION_EVENT =
            DocumentType.of("systems/information-event", InformationEvent.class, DestructionCodecs.INFORMATION_EVENT);

    private InformationDocuments() {}

    /** Returns every type. */
    public static List<DocumentType<?>> all() {
        return List.of(
                PRIVACY_FILE,
                PRIVACY_RESULT,
                USE_DECISION,
                RETENTION_DECISION,
                ERASURE_PLAN,
                ERASURE_RESULT,
                DESTRUCTION,
                DESTRUCTION_RESULT,
                LOAN_REGISTER,
                INFORMATION_EVENT);
    }

    /** Returns the types of the events. */
    public static List<DocumentType<?>> events() {
        return List.of(INFORMATION_EVENT);
    }
}
