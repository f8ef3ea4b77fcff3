package org.crmkit.core.document.room;

import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.document.shared.PartyCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;
import org.crmkit.core.survey.CollectionMethod;
import org.crmkit.core.survey.RecheckSample;
import org.crmkit.core.survey.SampleShare;
import org.crmkit.core.survey.Segment;
import org.crmkit.core.survey.Survey;
import org.crmkit.core.survey.SurveyArea;
import org.crmkit.core.survey.SurveyArrangements;
import org.crmkit.core.survey.SurveyDates;
import org.crmkit.core.survey.SurveyEvent;
import org.crmkit.core.survey.SurveyPlan;
import org.crmkit.core.survey.SurveyResult;
import org.crmkit.core.survey.SurveyState;
import org.crmkit.core.survey.SurveyStep;

/** Surveys: their plans, states and days. */
final class SurveyCodecs {

    private SurveyCodecs() {}

    static final Codec<CollectionMethod> COLLECTION_METHOD =
            Codecs.choice(CollectionMethod.values(), CollectionMethod::code);

    static final ObjectCodec<SurveyPlan.Purpose> SURVEY_PLAN_PURPOSE = Codecs.record("survey-plan-purpose", f -> {
        var topic = f.required("topic", Codecs.label(), SurveyPlan.Purpose::topic);
        var goals = f.list("goals", Codecs.label(), SurveyPlan.Purpose::goals);
        var areas = f.list("areas", QuestionnaireCodecs.SURVEY_AREA, SurveyPlan.Purpose::areas);
        var method = f.required("method", COLLECTION_METHOD, SurveyPlan.Purpose::method);
        return v -> new SurveyPlan.Purpose(v.get(topic), v.get(goals), v.get(areas), v.get(method));
    });

    static final ObjectCodec<Segment> SEGMENT = Codecs.record("segment", f -> {
        var slug = f.required("slug", Codecs.slug(), Segment::slug);
        var name = f.required("name", Codecs.label(), Segment::name);
        var population = f.required("population", Codecs.whole(), Segment::population);
        return v -> new Segment(v.get(slug), v.get(name), v.get(population));
    });

    static final ObjectCodec<SurveyArrangements> SURVEY_ARRANGEMENTS = Codecs.record("survey-arrangements", f -> {
        var commissionedBy = f.required("commissioned-by", Codecs.label(), SurveyArrangements::commissionedBy);
        var expected = f.required("expected", Codecs.label(), SurveyArrangements::expected);
        var reportBy = f.required("report-by", Codecs.date(), SurveyArrangements::reportBy);
        var sources = f.list("sources", Codecs.label(), SurveyArrangements::sources);
        var itemNotes = f.required(
                "item-notes",
                Codecs.map(SurveyArea.values(), SurveyArea::code, Codecs.label()),
                SurveyArrangements::itemNotes);
        var training = f.list("training", Codecs.label(), SurveyArrangements::training);
        var resources = f.list("resources", Codecs.label(), SurveyArrangements::resources);
        var remarks = f.optional("remarks", Codecs.label(), SurveyArrangements::remarks);
        return v -> new SurveyArrangements(
                v.get(commissionedBy),
                v.get(expected),
                v.get(reportBy),
                v.get(sources),
                v.get(itemNotes),
                v.get(training),
                v.get(resources),
                v.get(remarks));
    });

    static final ObjectCodec<SurveyPlan> SURVEY_PLAN = Codecs.record("survey-plan", f -> {
        var id = f.required("id", SheetCodecs.SURVEY_ID, SurveyPlan::id);
        var purpose = f.required("purpose", SURVEY_PLAN_PURPOSE, SurveyPlan::purpose);
        var population = f.list("population", SEGMENT, SurveyPlan::population);
        var fieldWork = f.required("field-work", GroundCodecs.DATE_PERIOD, SurveyPlan::fieldWork);
        var inCharge = f.required("in-charge", PartyCodecs.STAFF_ID, SurveyPlan::inCharge);
        var staff = f.list("staff", PartyCodecs.STAFF_ID, SurveyPlan::staff);
        var budget = f.required("budget", Codecs.money(), SurveyPlan::budget);
        var arrangements = f.optional("arrangements", SURVEY_ARRANGEMENTS, SurveyPlan::arrangements);
        return v -> new SurveyPlan(
                v.get(id),
                v.get(purpose),
                v.get(population),
                v.get(fieldWork),
                v.get(inCharge),
                v.get(staff),
                v.get(budget),
                v.get(arrangements));
    });

    static final Codec<SurveyState> SURVEY_STATE = Codecs.choice(SurveyState.values(), SurveyState::code);

    static final ObjectCodec<Survey> SURVEY = Codecs.record("survey", f -> {
        var plan = f.required("plan", SURVEY_PLAN, Survey::plan);
        var state = f.required("state", SURVEY_STATE, Survey::state);
        var plannedUnder = f.required("planned-under", Codecs.rulebookVersion(), Survey::plannedUnder);
        var questionnaire = f.optional("questionnaire", QuestionnaireCodecs.QUESTIONNAIRE, Survey::questionnaire);
        var changedAt = f.required("changed-at", Codecs.instant(), Survey::changedAt);
        return v -> new Survey(v.get(plan), v.get(state), v.get(plannedUnder), v.get(questionnaire), v.get(changedAt));
    });

    static final ObjectCodec<SurveyDates> SURVEY_DATES = Codecs.record("survey-dates", f -> {
        var planDue = f.required("plan-due", Codecs.date(), SurveyDates::planDue);
        var approvalDue = f.required("approval-due", Codecs.date(), SurveyDates::approvalDue);
        var fieldWork = f.required("field-work", GroundCodecs.DATE_PERIOD, SurveyDates::fieldWork);
        var entryDue = f.required("entry-due", Codecs.date(), SurveyDates::entryDue);
        var reportDue = f.required("report-due", Codecs.date(), SurveyDates::reportDue);
        var keptUntil = f.required("kept-until", Codecs.date(), SurveyDates::keptUntil);
        var nextBy = f.required("next-by", Codecs.date(), SurveyDates::nextBy);
        return v -> new SurveyDates(
                v.get(planDue),
                v.get(approvalDue),
                v.get(fieldWork),
                v.get(entryDue),
                v.get(reportDue),
                v.get(keptUntil),
                v.get(nextBy));
    });

    static final ObjectCodec<SampleShare> SAMPLE_SHARE = Codecs.record("sample-share", f -> {
        var segment = f.required("segment", SEGMENT, SampleShare::segment);
        var valid = f.required("valid", Codecs.whole(), SampleShare::valid);
        var asked = f.required("asked", Codecs.whole(), SampleShare::asked);
        var expected = f.required("expected", Codecs.whole(), SampleShare::expected);
        var reasons = f.list("reasons", GroundCodecs.REASON, SampleShare::reasons);
        return v -> new SampleShare(v.get(segment), v.get(valid), v.get(asked), v.get(expected), v.get(reasons));
    });

    static final ObjectCodec<RecheckSample> RECHECK_SAMPLE = Codecs.record("recheck-sample", f -> {
        var seed = f.required("seed", Codecs.string(), RecheckSample::seed);
        var share = f.required("share", Codecs.decimal(), RecheckSample::share);
        return v -> new RecheckSample(v.get(seed), v.get(share));
    });

    static final Codec<SurveyStep> SURVEY_STEP = Codecs.choice(SurveyStep.values(), SurveyStep::code);

    static final ObjectCodec<SurveyEvent> SURVEY_EVENT = Codecs.kinds("survey-event", k -> {
        k.kind("planned", SurveyEvent.Planned.class, f -> {
            var survey = f.required("survey", SheetCodecs.SURVEY_ID, SurveyEvent.Planned::survey);
            var occurredAt = f.required("occurred-at", Codecs.instant(), SurveyEvent.Planned::occurredAt);
            var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), SurveyEvent.Planned::decidedUnder);
            var by = f.required("by", PartyCodecs.STAFF_ID, SurveyEvent.Planned::by);
            return v -> new SurveyEvent.Planned(v.get(survey), v.get(occurredAt), v.get(decidedUnder), v.get(by));
        });
        k.kind("moved", SurveyEvent.Moved.class, f -> {
            var survey = f.required("survey", SheetCodecs.SURVEY_ID, SurveyEvent.Moved::survey);
            var occurredAt = f.required("occurred-at", Codecs.instant(), SurveyEvent.Moved::occurredAt);
            var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), SurveyEvent.Moved::decidedUnder);
            var step = f.required("step", SURVEY_STEP, SurveyEvent.Moved::step);
            var from = f.required("from", SURVEY_STATE, SurveyEvent.Moved::from);
            var to = f.required("to", SURVEY_STATE, SurveyEvent.Moved::to);
            var by = f.required("by", PartyCodecs.STAFF_ID, SurveyEvent.Moved::by);
            return v -> new SurveyEvent.Moved(
                    v.get(survey),
                    v.get(occurredAt),
                    v.get(decidedUnder),
                    v.get(step),
                    v.get(from),
                    v.get(to),
                    v.get(by));
        });
        k.kind("sheet-recorded", SurveyEvent.SheetRecorded.class, f -> {
            var survey = f.required("survey", SheetCodecs.SURVEY_ID, SurveyEvent.SheetRecorded::survey);
            var occurredAt = f.required("occurred-at", Codecs.instant(), SurveyEvent.SheetRecorded::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), SurveyEvent.SheetRecorded::decidedUnder);
            var segment = f.required("segment", Codecs.string(), SurveyEvent.SheetRecorded::segment);
            return v -> new SurveyEvent.SheetRecorded(
                    v.get(survey), v.get(occurredAt), v.get(decidedUnder), v.get(segment));
        });
        k.kind("sheet-rechecked", SurveyEvent.SheetRechecked.class, f -> {
            var survey = f.required("survey", SheetCodecs.SURVEY_ID, SurveyEvent.SheetRechecked::survey);
            var occurredAt = f.required("occurred-at", Codecs.instant(), SurveyEvent.SheetRechecked::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), SurveyEvent.SheetRechecked::decidedUnder);
            var outcome = f.required("outcome", SheetCodecs.RECHECK, SurveyEvent.SheetRechecked::outcome);
            return v -> new SurveyEvent.SheetRechecked(
                    v.get(survey), v.get(occurredAt), v.get(decidedUnder), v.get(outcome));
        });
    });

    static final ObjectCodec<SurveyResult> SURVEY_RESULT = Codecs.kinds("survey-result", k -> {
        k.kind("moved", SurveyResult.Moved.class, f -> {
            var survey = f.required("survey", SURVEY, SurveyResult.Moved::survey);
            var event = f.required("event", SURVEY_EVENT, SurveyResult.Moved::event);
            return v -> new SurveyResult.Moved(v.get(survey), v.get(event));
        });
        k.kind("refused", SurveyResult.Refused.class, f -> {
            var reasons = f.list("reasons", GroundCodecs.REASON, SurveyResult.Refused::reasons);
            return v -> new SurveyResult.Refused(v.get(reasons));
        });
    });
}
