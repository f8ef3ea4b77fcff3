package org.crmkit.core.document.room;

import java.util.List;
import org.crmkit.core.json.codec.DocumentType;
import org.crmkit.core.prospect.AreaVisitPlan;
import org.crmkit.core.prospect.PipelineFigures;
import org.crmkit.core.prospect.Prospect;
import org.crmkit.core.prospect.ProspectEvent;
import org.crmkit.core.prospect.ProspectReminder;
import org.crmkit.core.prospect.ProspectResult;
import org.crmkit.core.prospect.SearchPlan;

/** What the search for customers keeps and sends: prospects, plans and figures. */
public final class ProspectDocuments {

    /** A prospect and how far he has come. */
    public static final DocumentType<Prospect> PROSPECT =
            DocumentType.of("systems/prospect", Prospect.class, ProspectCodecs.PROSPECT);

    /** What happened to a prospect. */
    public static final DocumentType<ProspectEvent> PROSPECT_EVENT =
            DocumentType.of("systems/prospect-event", ProspectEvent.class, ProspectCodecs.PROSPECT_EVENT);

    /** What became of a step with a prospect. */
    public static final DocumentType<ProspectResult> PROSPECT_RESULT =
            DocumentType.of("systems/prospect-result", ProspectResult.class, ProspectCodecs.PROSPECT_RESULT);

    /** A prospect that somebody should turn to. */
    public static final DocumentType<ProspectReminder> PROSPECT_REMINDER =
            DocumentType.of("systems/prospect-reminder", ProspectReminder.class, ProspectCodecs.PROSPECT_REMINDER);

    /** Where a group of prospects is looked for. */
    public static final DocumentType<SearchPlan> SEARCH_PLAN =
            DocumentType.of("systems/search-plan", SearchPlan.class, ProspectPlanCodecs.SEARCH_PLAN);

    /** What a search brought, as rates. */
    public static final DocumentType<SearchPlan.Figures> SEARCH_FIGURES =
            DocumentType.of("systems/search-figures", SearchPlan.Figures.class, ProspectPlanCodecs.SEARCH_PLAN_FIGURES);

    /** The visits of an area, day by day. */
    public static final DocumentType<AreaVisitPlan> AREA_VISIT_PLAN =
            DocumentType.of("systems/area-visit-plan", AreaVisitPlan.class, ProspectPlanCodecs.AREA_VISIT_PLAN);

    /** How many come through each stage. */
    public static final DocumentType<PipelineFigures> PIPELINE_FIGURES =
            DocumentType.of("systems/pipeline-figures", PipelineFigures.class, ProspectPlanCodecs.PIPELINE_FIGURES);

    private ProspectDocuments() {}

    /** Returns every type. */
    public static List<DocumentType<?>> all() {
        return List.of(
                PROSPECT,
                PROSPECT_EVENT,
                PROSPECT_RESULT,
                PROSPECT_REMINDER,
                SEARCH_PLAN,
                SEARCH_FIGURES,
                AREA_VISIT_PLAN,
                PIPELINE_FIGURES);
    }

    /** Returns the types of the events. */
    public static List<DocumentType<?>> events() {
        return List.of(PROSPECT_EVENT);
    }
}
