package org.crmkit.core.document.room;

import java.util.LinkedHashSet;
import java.util.List;
import org.crmkit.core.churn.ChurnCause;
import org.crmkit.core.churn.ChurnEvent;
import org.crmkit.core.churn.ChurnFigures;
import org.crmkit.core.churn.ChurnType;
import org.crmkit.core.churn.LossFacts;
import org.crmkit.core.churn.LossReview;
import org.crmkit.core.churn.LostSegment;
import org.crmkit.core.churn.PreventionCheck;
import org.crmkit.core.churn.PreventiveMeasure;
import org.crmkit.core.churn.RecoveryEffort;
import org.crmkit.core.churn.RetentionCase;
import org.crmkit.core.churn.RetentionResult;
import org.crmkit.core.churn.RetentionState;
import org.crmkit.core.churn.WinBackWorth;
import org.crmkit.core.document.shared.FigureCodecs;
import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.document.shared.PartyCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;

/** Customers at risk and lost: cases, reviews, what winning back is worth, figures. */
final class ChurnCodecs {

    private ChurnCodecs() {}

    static final Codec<ChurnCause> CHURN_CAUSE = Codecs.choice(ChurnCause.values(), ChurnCause::code);

    static final Codec<RetentionState> RETENTION_STATE = Codecs.choice(RetentionState.values(), RetentionState::code);

    static final ObjectCodec<RetentionCase.Step> RETENTION_CASE_STEP = Codecs.record("retention-case-step", f -> {
        var state = f.required("state", RETENTION_STATE, RetentionCase.Step::state);
        var on = f.required("on", Codecs.date(), RetentionCase.Step::on);
        var by = f.required("by", PartyCodecs.STAFF_ID, RetentionCase.Step::by);
        var dueOn = f.optional("due-on", Codecs.date(), RetentionCase.Step::dueOn);
        return v -> new RetentionCase.Step(v.get(state), v.get(on), v.get(by), v.get(dueOn));
    });

    static final ObjectCodec<RetentionCase> RETENTION_CASE = Codecs.record("retention-case", f -> {
        var id = f.required("id", Codecs.slug(), RetentionCase::id);
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, RetentionCase::customer);
        var cause = f.optional("cause", CHURN_CAUSE, RetentionCase::cause);
        var steps = f.list("steps", RETENTION_CASE_STEP, RetentionCase::steps);
        var version = f.required("version", Codecs.rulebookVersion(), RetentionCase::version);
        return v -> new RetentionCase(v.get(id), v.get(customer), v.get(cause), v.get(steps), v.get(version));
    });

    static final ObjectCodec<ChurnEvent> CHURN_EVENT = Codecs.kinds("churn-event", k -> {
        k.kind("risk-warned", ChurnEvent.RiskWarned.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), ChurnEvent.RiskWarned::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ChurnEvent.RiskWarned::decidedUnder);
            var retentionCase = f.required("retention-case", Codecs.string(), ChurnEvent.RiskWarned::retentionCase);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, ChurnEvent.RiskWarned::customer);
            var dueOn = f.optional("due-on", Codecs.date(), ChurnEvent.RiskWarned::dueOn);
            return v -> new ChurnEvent.RiskWarned(
                    v.get(occurredAt), v.get(decidedUnder), v.get(retentionCase), v.get(customer), v.get(dueOn));
        });
        k.kind("retention-moved", ChurnEvent.RetentionMoved.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), ChurnEvent.RetentionMoved::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), ChurnEvent.RetentionMoved::decidedUnder);
            var retentionCase = f.required("retention-case", Codecs.string(), ChurnEvent.RetentionMoved::retentionCase);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, ChurnEvent.RetentionMoved::customer);
            var from = f.required("from", RETENTION_STATE, ChurnEvent.RetentionMoved::from);
            var to = f.required("to", RETENTION_STATE, ChurnEvent.RetentionMoved::to);
            var by = f.required("by", PartyCodecs.STAFF_ID, ChurnEvent.RetentionMoved::by);
            var dueOn = f.optional("due-on", Codecs.date(), ChurnEvent.RetentionMoved::dueOn);
            return v -> new ChurnEvent.RetentionMoved(
                    v.get(occurredAt),
                    v.get(decidedUnder),
                    v.get(retentionCase),
                    v.get(customer),
                    v.get(from),
                    v.get(to),
                    v.get(by),
                    v.get(dueOn));
        });
    });

    static final ObjectCodec<RetentionResult> RETENTION_RESULT = Codecs.kinds("retention-result", k -> {
        k.kind("moved", RetentionResult.Moved.class, f -> {
            var retention = f.required("retention", RETENTION_CASE, RetentionResult.Moved::retention);
            var event = f.required("event", CHURN_EVENT, RetentionResult.Moved::event);
            return v -> new RetentionResult.Moved(v.get(retention), v.get(event));
        });
        k.kind("refused", RetentionResult.Refused.class, f -> {
            var reason = f.required("reason", GroundCodecs.REASON, RetentionResult.Refused::reason);
            return v -> new RetentionResult.Refused(v.get(reason));
        });
        k.kind("contended", RetentionResult.Contended.class, f -> {
            return v -> new RetentionResult.Contended();
        });
    });

    static final Codec<LossFacts.Sign> LOSS_FACTS_SIGN = Codecs.choice(LossFacts.Sign.values());

    static final ObjectCodec<LossFacts> LOSS_FACTS = Codecs.record("loss-facts", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, LossFacts::customer);
        var cause = f.optional("cause", CHURN_CAUSE, LossFacts::cause);
        var signs = f.list("signs", LOSS_FACTS_SIGN, lossFacts -> List.copyOf(lossFacts.signs()));
        var satisfaction = f.optional("satisfaction", Codecs.decimal(), LossFacts::satisfaction);
        var competitorLead = f.optional("competitor-lead", Codecs.decimal(), LossFacts::competitorLead);
        var yearly = f.required("yearly", Codecs.money(), LossFacts::yearly);
        return v -> new LossFacts(
                v.get(customer),
                v.get(cause),
                new LinkedHashSet<>(v.get(signs)),
                v.get(satisfaction),
                v.get(competitorLead),
                v.get(yearly));
    });

    static final Codec<LostSegment> LOST_SEGMENT = Codecs.choice(LostSegment.values(), LostSegment::code);

    static final Codec<ChurnType> CHURN_TYPE = Codecs.choice(ChurnType.values(), ChurnType::code);

    static final Codec<RecoveryEffort> RECOVERY_EFFORT = Codecs.choice(RecoveryEffort.values(), RecoveryEffort::code);

    static final ObjectCodec<LossReview> LOSS_REVIEW = Codecs.record("loss-review", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, LossReview::customer);
        var segment = f.required("segment", LOST_SEGMENT, LossReview::segment);
        var type = f.required("type", CHURN_TYPE, LossReview::type);
        var effort = f.required("effort", RECOVERY_EFFORT, LossReview::effort);
        var reasons = f.list("reasons", GroundCodecs.REASON, LossReview::reasons);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), LossReview::decidedUnder);
        return v -> new LossReview(
                v.get(customer), v.get(segment), v.get(type), v.get(effort), v.get(reasons), v.get(decidedUnder));
    });

    static final ObjectCodec<WinBackWorth> WIN_BACK_WORTH = Codecs.record("win-back-worth", f -> {
        var expected = f.required("expected", Codecs.money(), WinBackWorth::expected);
        var cost = f.required("cost", Codecs.money(), WinBackWorth::cost);
        var isWorth = f.required("is-worth", Codecs.flag(), WinBackWorth::isWorth);
        var reasons = f.list("reasons", GroundCodecs.REASON, WinBackWorth::reasons);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), WinBackWorth::decidedUnder);
        return v -> new WinBackWorth(v.get(expected), v.get(cost), v.get(isWorth), v.get(reasons), v.get(decidedUnder));
    });

    static final ObjectCodec<PreventionCheck> PREVENTION_CHECK = Codecs.record("prevention-check", f -> {
        var unit = f.required("unit", Codecs.string(), PreventionCheck::unit);
        var on = f.required("on", Codecs.date(), PreventionCheck::on);
        var answers = f.required(
                "answers",
                Codecs.map(PreventiveMeasure.values(), PreventiveMeasure::code, Codecs.flag()),
                PreventionCheck::answers);
        return v -> new PreventionCheck(v.get(unit), v.get(on), v.get(answers));
    });

    static final ObjectCodec<ChurnFigures> CHURN_FIGURES = Codecs.record("churn-figures", f -> {
        var period = f.required("period", GroundCodecs.DATE_PERIOD, ChurnFigures::period);
        var churn = f.required("churn", FigureCodecs.measured("share", FigureCodecs.SHARE), ChurnFigures::churn);
        var retention =
                f.required("retention", FigureCodecs.measured("share", FigureCodecs.SHARE), ChurnFigures::retention);
        var saved = f.required("saved", FigureCodecs.measured("share", FigureCodecs.SHARE), ChurnFigures::saved);
        var wonBack = f.required("won-back", FigureCodecs.measured("share", FigureCodecs.SHARE), ChurnFigures::wonBack);
        var segments = f.required(
                "segments",
                Codecs.map(LostSegment.values(), LostSegment::code, Codecs.whole()),
                ChurnFigures::segments);
        return v -> new ChurnFigures(
                v.get(period), v.get(churn), v.get(retention), v.get(saved), v.get(wonBack), v.get(segments));
    });
}
