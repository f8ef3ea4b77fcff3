package org.crmkit.core.document.room;

import java.util.List;
import org.crmkit.core.churn.ChurnEvent;
import org.crmkit.core.churn.ChurnFigures;
import org.crmkit.core.churn.LossFacts;
import org.crmkit.core.churn.LossReview;
import org.crmkit.core.churn.PreventionCheck;
import org.crmkit.core.churn.RetentionCase;
import org.crmkit.core.churn.RetentionResult;
import org.crmkit.core.churn.WinBackWorth;
import org.crmkit.core.json.codec.DocumentType;

/** What the work against churn keeps and sends: cases, reviews and figures. */
public final class ChurnDocuments {

    /** A customer at risk and what was done. */
    public static final DocumentType<RetentionCase> RETENTION_CASE =
            DocumentType.of("systems/retention-case", RetentionCase.class, ChurnCodecs.RETENTION_CASE);

    /** What became of a step of a case. */
    public static final DocumentType<RetentionResult> RETENTION_RESULT =
            DocumentType.of("systems/retention-result", RetentionResult.class, ChurnCodecs.RETENTION_RESULT);

    /** What is known of a loss. */
    public static final DocumentType<LossFacts> LOSS_FACTS =
            DocumentType.of("systems/loss-facts", LossFacts.class, ChurnCodecs.LOSS_FACTS);

    /** What kind of loss it was. */
    public static final DocumentType<LossReview> LOSS_REVIEW =
            DocumentType.of("systems/loss-review", LossReview.class, ChurnCodecs.LOSS_REVIEW);

    /** Whether winning back is worth its cost. */
    public static final DocumentType<WinBackWorth> WIN_BACK_WORTH =
            DocumentType.of("systems/win-back-worth", WinBackWorth.class, ChurnCodecs.WIN_BACK_WORTH);

    /** What a unit does against churn. */
    public static final DocumentType<PreventionCheck> PREVENTION_CHECK =
            DocumentType.of("systems/prevention-check", PreventionCheck.class, ChurnCodecs.PREVENTION_CHECK);

    /** How many stayed, left and came back. */
    public static final DocumentType<ChurnFigures> CHURN_FIGURES =
            DocumentType.of("systems/churn-figures", ChurnFigures.class, ChurnCodecs.CHURN_FIGURES);

    /** What happened to a customer at risk. */
    public static final DocumentType<ChurnEvent> CHURN_EVENT =
            DocumentType.of("systems/churn-event", ChurnEvent.class, ChurnCodecs.CHURN_EVENT);

    private ChurnDocuments() {}

    /** Returns every type. */
    public static List<DocumentType<?>> all() {
        return List.of(
                RETENTION_CASE,
                RETENTION_RESULT,
                LOSS_FACTS,
                LOSS_REVIEW,
                WIN_BACK_WORTH,
                PREVENTION_CHECK,
                CHURN_FIGURES,
                CHURN_EVENT);
    }

    /** Returns the types of the events. */
    public static List<DocumentType<?>> events() {
        return List.of(CHURN_EVENT);
    }
}
