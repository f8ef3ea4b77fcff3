package org.crmkit.core.document.room;

import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.document.shared.PartyCodecs;
import org.crmkit.core.groupaccount.Comparison;
import org.crmkit.core.groupaccount.ConsumptionAnalysis;
import org.crmkit.core.groupaccount.ConsumptionFeature;
import org.crmkit.core.groupaccount.ConsumptionItem;
import org.crmkit.core.groupaccount.ConsumptionMeasure;
import org.crmkit.core.groupaccount.ConsumptionMonth;
import org.crmkit.core.groupaccount.GoalEvent;
import org.crmkit.core.groupaccount.GoalReview;
import org.crmkit.core.groupaccount.GoalSheet;
import org.crmkit.core.groupaccount.GroupCounts;
import org.crmkit.core.groupaccount.InvestmentAppraisal;
import org.crmkit.core.groupaccount.InvestmentItem;
import org.crmkit.core.groupaccount.MissCause;
import org.crmkit.core.groupaccount.MonthlyGoal;
import org.crmkit.core.groupaccount.ObjectiveFactor;
import org.crmkit.core.groupaccount.OfferRule;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;

/** Goals of a month, the consumption of groups, and what an investment costs them. */
final class GroupAccountCodecs {

    private GroupAccountCodecs() {}

    static final ObjectCodec<GroupCounts> GROUP_COUNTS = Codecs.record("group-counts", f -> {
        var visited = f.required("visited", Codecs.integer(), GroupCounts::visited);
        var signed = f.required("signed", Codecs.integer(), GroupCounts::signed);
        var contacted = f.required("contacted", Codecs.integer(), GroupCounts::contacted);
        return v -> new GroupCounts(v.get(visited), v.get(signed), v.get(contacted));
    });

    static final ObjectCodec<MonthlyGoal> MONTHLY_GOAL = Codecs.record("monthly-goal", f -> {
        var month = f.required("month", GroundCodecs.YEAR_MONTH, MonthlyGoal::month);
        var share = f.required("share", Codecs.money(), MonthlyGoal::share);
        var margin = f.required("margin", Codecs.decimal(), MonthlyGoal::margin);
        var sales = f.required("sales", Codecs.money(), MonthlyGoal::sales);
        var counts = f.required("counts", GROUP_COUNTS, MonthlyGoal::counts);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), MonthlyGoal::decidedUnder);
        return v -> new MonthlyGoal(
                v.get(month), v.get(share), v.get(margin), v.get(sales), v.get(counts), v.get(decidedUnder));
    });

    static final ObjectCodec<ObjectiveFactor> OBJECTIVE_FACTOR = Codecs.record("objective-factor", f -> {
        var name = f.required("name", Codecs.label(), ObjectiveFactor::name);
        var lost = f.required("lost", Codecs.money(), ObjectiveFactor::lost);
        return v -> new ObjectiveFactor(v.get(name), v.get(lost));
    });

    static final Codec<MissCause> MISS_CAUSE = Codecs.choice(MissCause.values(), MissCause::code);

    static final ObjectCodec<GoalReview> GOAL_REVIEW = Codecs.record("goal-review", f -> {
        var goal = f.required("goal", MONTHLY_GOAL, GoalReview::goal);
        var sales = f.required("sales", Codecs.money(), GoalReview::sales);
        var counts = f.required("counts", GROUP_COUNTS, GoalReview::counts);
        var factors = f.list("factors", OBJECTIVE_FACTOR, GoalReview::factors);
        var causes = f.list("causes", MISS_CAUSE, GoalReview::causes);
        return v -> new GoalReview(v.get(goal), v.get(sales), v.get(counts), v.get(factors), v.get(causes));
    });

    static final ObjectCodec<GoalSheet> GOAL_SHEET = Codecs.record("goal-sheet", f -> {
        var owner = f.required("owner", PartyCodecs.STAFF_ID, GoalSheet::owner);
        var goal = f.required("goal", MONTHLY_GOAL, GoalSheet::goal);
        var review = f.optional("review", GOAL_REVIEW, GoalSheet::review);
        var setUnder = f.required("set-under", Codecs.rulebookVersion(), GoalSheet::setUnder);
        return v -> new GoalSheet(v.get(owner), v.get(goal), v.get(review), v.get(setUnder));
    });

    static final ObjectCodec<ConsumptionMonth> CONSUMPTION_MONTH = Codecs.record("consumption-month", f -> {
        var month = f.required("month", GroundCodecs.YEAR_MONTH, ConsumptionMonth::month);
        var charges = f.required(
                "charges",
                Codecs.map(ConsumptionItem.values(), ConsumptionItem::slug, Codecs.money()),
                ConsumptionMonth::charges);
        var paidInTime = f.required("paid-in-time", Codecs.flag(), ConsumptionMonth::paidInTime);
        return v -> new ConsumptionMonth(v.get(month), v.get(charges), v.get(paidInTime));
    });

    static final Codec<ConsumptionMeasure> CONSUMPTION_MEASURE =
            Codecs.choice(ConsumptionMeasure.values(), ConsumptionMeasure::slug);

    static final Codec<ConsumptionItem> CONSUMPTION_ITEM =
            Codecs.choice(ConsumptionItem.values(), ConsumptionItem::slug);

    static final Codec<Comparison> COMPARISON = Codecs.choice(Comparison.values(), Comparison::slug);

    static final ObjectCodec<ConsumptionFeature> CONSUMPTION_FEATURE = Codecs.record("consumption-feature", f -> {
        var slug = f.required("slug", Codecs.slug(), ConsumptionFeature::slug);
        var name = f.required("name", Codecs.label(), ConsumptionFeature::name);
        var measure = f.required("measure", CONSUMPTION_MEASURE, ConsumptionFeature::measure);
        var item = f.optional("item", CONSUMPTION_ITEM, ConsumptionFeature::item);
        var test = f.required("test", COMPARISON, ConsumptionFeature::test);
        var limit = f.optional("limit", Codecs.decimal(), ConsumptionFeature::limit);
        var amount = f.optional("amount", Codecs.money(), ConsumptionFeature::amount);
        return v -> new ConsumptionFeature(
                v.get(slug), v.get(name), v.get(measure), v.get(item), v.get(test), v.get(limit), v.get(amount));
    });

    static final Codec<ConsumptionAnalysis.Presence> CONSUMPTION_ANALYSIS_PRESENCE =
            Codecs.choice(ConsumptionAnalysis.Presence.values());

    static final ObjectCodec<ConsumptionAnalysis.Finding> CONSUMPTION_ANALYSIS_FINDING =
            Codecs.record("consumption-analysis-finding", f -> {
                var feature = f.required("feature", CONSUMPTION_FEATURE, ConsumptionAnalysis.Finding::feature);
                var presence =
                        f.required("presence", CONSUMPTION_ANALYSIS_PRESENCE, ConsumptionAnalysis.Finding::presence);
                var reason = f.required("reason", GroundCodecs.REASON, ConsumptionAnalysis.Finding::reason);
                return v -> new ConsumptionAnalysis.Finding(v.get(feature), v.get(presence), v.get(reason));
            });

    static final ObjectCodec<OfferRule> OFFER_RULE = Codecs.record("offer-rule", f -> {
        var slug = f.required("slug", Codecs.slug(), OfferRule::slug);
        var name = f.required("name", Codecs.label(), OfferRule::name);
        var when = f.required("when", Codecs.slugMap(Codecs.flag()), OfferRule::when);
        return v -> new OfferRule(v.get(slug), v.get(name), v.get(when));
    });

    static final ObjectCodec<ConsumptionAnalysis> CONSUMPTION_ANALYSIS = Codecs.record("consumption-analysis", f -> {
        var findings = f.list("findings", CONSUMPTION_ANALYSIS_FINDING, ConsumptionAnalysis::findings);
        var offers = f.list("offers", OFFER_RULE, ConsumptionAnalysis::offers);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), ConsumptionAnalysis::decidedUnder);
        return v -> new ConsumptionAnalysis(v.get(findings), v.get(offers), v.get(decidedUnder));
    });

    static final Codec<InvestmentItem.Counted> INVESTMENT_ITEM_COUNTED = Codecs.choice(InvestmentItem.Counted.values());

    static final ObjectCodec<InvestmentItem> INVESTMENT_ITEM = Codecs.record("investment-item", f -> {
        var name = f.required("name", Codecs.label(), InvestmentItem::name);
        var price = f.required("price", Codecs.money(), InvestmentItem::price);
        var quantity = f.required("quantity", Codecs.whole(), InvestmentItem::quantity);
        var counted = f.required("counted", INVESTMENT_ITEM_COUNTED, InvestmentItem::counted);
        return v -> new InvestmentItem(v.get(name), v.get(price), v.get(quantity), v.get(counted));
    });

    static final ObjectCodec<InvestmentAppraisal.Step> INVESTMENT_APPRAISAL_STEP =
            Codecs.record("investment-appraisal-step", f -> {
                var item = f.required("item", INVESTMENT_ITEM, InvestmentAppraisal.Step::item);
                var amount = f.required("amount", Codecs.money(), InvestmentAppraisal.Step::amount);
                var grossSoFar = f.required("gross-so-far", Codecs.money(), InvestmentAppraisal.Step::grossSoFar);
                var reason = f.required("reason", GroundCodecs.REASON, InvestmentAppraisal.Step::reason);
                return v -> new InvestmentAppraisal.Step(v.get(item), v.get(amount), v.get(grossSoFar), v.get(reason));
            });

    static final ObjectCodec<InvestmentAppraisal> INVESTMENT_APPRAISAL = Codecs.record("investment-appraisal", f -> {
        var gross = f.required("gross", Codecs.money(), InvestmentAppraisal::gross);
        var owned = f.required("owned", Codecs.money(), InvestmentAppraisal::owned);
        var net = f.required("net", Codecs.money(), InvestmentAppraisal::net);
        var yearlySaving = f.required("yearly-saving", Codecs.money(), InvestmentAppraisal::yearlySaving);
        var steps = f.list("steps", INVESTMENT_APPRAISAL_STEP, InvestmentAppraisal::steps);
        return v -> new InvestmentAppraisal(v.get(gross), v.get(owned), v.get(net), v.get(yearlySaving), v.get(steps));
    });

    static final Codec<GoalEvent.Kind> GOAL_EVENT_KIND = Codecs.choice(GoalEvent.Kind.values());

    static final ObjectCodec<GoalEvent> GOAL_EVENT = Codecs.record("goal-event", f -> {
        var owner = f.required("owner", PartyCodecs.STAFF_ID, GoalEvent::owner);
        var month = f.required("month", GroundCodecs.YEAR_MONTH, GoalEvent::month);
        var kind = f.required("kind", GOAL_EVENT_KIND, GoalEvent::kind);
        var occurredAt = f.required("occurred-at", Codecs.instant(), GoalEvent::occurredAt);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), GoalEvent::decidedUnder);
        return v -> new GoalEvent(v.get(owner), v.get(month), v.get(kind), v.get(occurredAt), v.get(decidedUnder));
    });
}
