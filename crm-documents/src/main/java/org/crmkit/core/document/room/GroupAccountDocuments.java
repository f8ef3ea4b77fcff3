package org.crmkit.core.document.room;

import java.util.List;
import org.crmkit.core.groupaccount.ConsumptionAnalysis;
import org.crmkit.core.groupaccount.ConsumptionMonth;
import org.crmkit.core.groupaccount.DescriptiveAnalysis;
import org.crmkit.core.groupaccount.GoalEvent;
import org.crmkit.core.groupaccount.GoalSheet;
import org.crmkit.core.groupaccount.IndustryAnalysis;
import org.crmkit.core.groupaccount.InvestmentAppraisal;
import org.crmkit.core.json.codec.DocumentType;

/** What group account management keeps and sends: goals, months of consumption, analyses and appraisals. */
public final class GroupAccountDocuments {

    /** The goal of one account manager for one month, with its review. */
    public static final DocumentType<GoalSheet> GOAL_SHEET =
            DocumentType.of("systems/goal-sheet", GoalSheet.class, GroupAccountCodecs.GOAL_SHEET);

    /** What a group used in one month. */
    public static final DocumentType<ConsumptionMonth> CONSUMPTION_MONTH =
            DocumentType.of("systems/consumption-month", ConsumptionMonth.class, GroupAccountCodecs.CONSUMPTION_MONTH);

    /** What the consumption of a group shows, and what to offer. */
    public static final DocumentType<ConsumptionAnalysis> CONSUMPTION_ANALYSIS = DocumentType.of(
            "systems/consumption-analysis", ConsumptionAnalysis.class, GroupAccountCodecs.CONSUMPTION_ANALYSIS);

    /** What an investment costs a group and saves it. */
    public static final DocumentType<InvestmentAppraisal> INVESTMENT_APPRAISAL = DocumentType.of(
            "systems/investment-appraisal", InvestmentAppraisal.class, GroupAccountCodecs.INVESTMENT_APPRAISAL);

    /** What is known of a group's trade, and what was won in trades like it. */
    public static final DocumentType<IndustryAnalysis> INDUSTRY_ANALYSIS =
            DocumentType.of("systems/industry-analysis", IndustryAnalysis.class, TalkAnalysisCodecs.INDUSTRY_ANALYSIS);

    /** What was said in a talk, and what is still to be asked. */
    public static final DocumentType<DescriptiveAnalysis> DESCRIPTIVE_ANALYSIS = DocumentType.of(
            "systems/descriptive-analysis", DescriptiveAnalysis.class, TalkAnalysisCodecs.DESCRIPTIVE_ANALYSIS);

    /** What happened to a goal. */
    public static final DocumentType<GoalEvent> GOAL_EVENT =
            DocumentType.of("systems/goal-event", GoalEvent.class, GroupAccountCodecs.GOAL_EVENT);

    private GroupAccountDocuments() {}

    /** Returns every type. */
    public static List<DocumentType<?>> all() {
        return List.of(
                GOAL_SHEET,
                CONSUMPTION_MONTH,
                CONSUMPTION_ANALYSIS,
                INVESTMENT_APPRAISAL,
                INDUSTRY_ANALYSIS,
                DESCRIPTIVE_ANALYSIS,
                GOAL_EVENT);
    }

    /** Returns the types of the events. */
    public static List<DocumentType<?>> events() {
        return List.of(GOAL_EVENT);
    }
}
