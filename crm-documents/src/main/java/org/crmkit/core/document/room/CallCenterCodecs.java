package org.crmkit.core.document.room;

import org.crmkit.core.callcenter.Calibration;
import org.crmkit.core.callcenter.CallCenterProfile;
import org.crmkit.core.callcenter.Interaction;
import org.crmkit.core.callcenter.Kpi;
import org.crmkit.core.callcenter.KpiReading;
import org.crmkit.core.callcenter.LoggedIn;
import org.crmkit.core.callcenter.MonitoredScore;
import org.crmkit.core.callcenter.ScoreSheet;
import org.crmkit.core.callcenter.ShiftFigure;
import org.crmkit.core.customer.Term;
import org.crmkit.core.document.shared.FigureCodecs;
import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.document.shared.PartyCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;

/** Contacts, the figures counted from them, and the sheets they are judged on. */
final class CallCenterCodecs {

    private CallCenterCodecs() {}

    private static <T extends Term> Codec<T> term(T[] values) {
        return Codecs.choice(values, Term::code);
    }

    static final ObjectCodec<CallCenterProfile> CALL_CENTER_PROFILE = Codecs.record("call-center-profile", f -> {
        var access = f.required("access", term(CallCenterProfile.Access.values()), CallCenterProfile::access);
        var direction =
                f.required("direction", term(CallCenterProfile.Direction.values()), CallCenterProfile::direction);
        var size = f.required("size", term(CallCenterProfile.Size.values()), CallCenterProfile::size);
        var function = f.required("function", term(CallCenterProfile.Function.values()), CallCenterProfile::function);
        var business = f.required("business", term(CallCenterProfile.Business.values()), CallCenterProfile::business);
        var staff = f.required("staff", term(CallCenterProfile.Staff.values()), CallCenterProfile::staff);
        return v -> new CallCenterProfile(
                v.get(access), v.get(direction), v.get(size), v.get(function), v.get(business), v.get(staff));
    });

    static final Codec<Interaction.Channel> INTERACTION_CHANNEL =
            Codecs.choice(Interaction.Channel.values(), Interaction.Channel::slug);

    static final Codec<Interaction.Direction> INTERACTION_DIRECTION = Codecs.choice(Interaction.Direction.values());

    static final ObjectCodec<Interaction> INTERACTION = Codecs.record("interaction", f -> {
        var id = f.required("id", Codecs.string(), Interaction::id);
        var channel = f.required("channel", INTERACTION_CHANNEL, Interaction::channel);
        var direction = f.required("direction", INTERACTION_DIRECTION, Interaction::direction);
        var customer = f.optional("customer", GroundCodecs.CUSTOMER_ID, Interaction::customer);
        var contact = f.optional("contact", GroundCodecs.PERSONAL_TEXT, Interaction::contact);
        var agent = f.optional("agent", PartyCodecs.STAFF_ID, Interaction::agent);
        var offeredAt = f.required("offered-at", Codecs.instant(), Interaction::offeredAt);
        var ring = f.required("ring", Codecs.duration(), Interaction::ring);
        var answeredAt = f.optional("answered-at", Codecs.instant(), Interaction::answeredAt);
        var endedAt = f.required("ended-at", Codecs.instant(), Interaction::endedAt);
        var wrapUp = f.required("wrap-up", Codecs.duration(), Interaction::wrapUp);
        var solvedAtOnce = f.optional("solved-at-once", Codecs.flag(), Interaction::solvedAtOnce);
        var satisfied = f.optional("satisfied", Codecs.flag(), Interaction::satisfied);
        return v -> new Interaction(
                v.get(id),
                v.get(channel),
                v.get(direction),
                v.get(customer),
                v.get(contact),
                v.get(agent),
                v.get(offeredAt),
                v.get(ring),
                v.get(answeredAt),
                v.get(endedAt),
                v.get(wrapUp),
                v.get(solvedAtOnce),
                v.get(satisfied));
    });

    static final ObjectCodec<LoggedIn> LOGGED_IN = Codecs.record("logged-in", f -> {
        var agent = f.required("agent", PartyCodecs.STAFF_ID, LoggedIn::agent);
        var direction = f.required("direction", INTERACTION_DIRECTION, LoggedIn::direction);
        var range = f.required("range", GroundCodecs.TIME_RANGE, LoggedIn::range);
        return v -> new LoggedIn(v.get(agent), v.get(direction), v.get(range));
    });

    static final Codec<Kpi> KPI = Codecs.choice(Kpi.values(), Kpi::slug);

    static final ObjectCodec<KpiReading> KPI_READING = Codecs.record("kpi-reading", f -> {
        var kpi = f.required("kpi", KPI, KpiReading::kpi);
        var numerator = f.required("numerator", Codecs.decimal(), KpiReading::numerator);
        var denominator = f.required("denominator", Codecs.decimal(), KpiReading::denominator);
        var value = f.required("value", FigureCodecs.measured("decimal", Codecs.decimal()), KpiReading::value);
        var target = f.required("target", Codecs.decimal(), KpiReading::target);
        var isOnTarget = f.optional("is-on-target", Codecs.flag(), KpiReading::isOnTarget);
        var reasons = f.list("reasons", GroundCodecs.REASON, KpiReading::reasons);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), KpiReading::decidedUnder);
        return v -> new KpiReading(
                v.get(kpi),
                v.get(numerator),
                v.get(denominator),
                v.get(value),
                v.get(target),
                v.get(isOnTarget),
                v.get(reasons),
                v.get(decidedUnder));
    });

    static final ObjectCodec<ShiftFigure> SHIFT_FIGURE = Codecs.record("shift-figure", f -> {
        var interval = f.required("interval", GroundCodecs.TIME_RANGE, ShiftFigure::interval);
        var arrivals = f.required("arrivals", Codecs.whole(), ShiftFigure::arrivals);
        var answered = f.required("answered", Codecs.whole(), ShiftFigure::answered);
        var handling =
                f.required("handling", FigureCodecs.measured("decimal", Codecs.decimal()), ShiftFigure::handling);
        var erlangs = f.required("erlangs", FigureCodecs.measured("decimal", Codecs.decimal()), ShiftFigure::erlangs);
        return v -> new ShiftFigure(v.get(interval), v.get(arrivals), v.get(answered), v.get(handling), v.get(erlangs));
    });

    static final ObjectCodec<ScoreSheet> SCORE_SHEET = Codecs.record("score-sheet", f -> {
        var interaction = f.required("interaction", Codecs.string(), ScoreSheet::interaction);
        var listener = f.required("listener", PartyCodecs.STAFF_ID, ScoreSheet::listener);
        var points = f.required("points", Codecs.slugMap(Codecs.integer(0, 100)), ScoreSheet::points);
        var criticals = f.list("criticals", Codecs.string(), ScoreSheet::criticals);
        return v -> new ScoreSheet(v.get(interaction), v.get(listener), v.get(points), v.get(criticals));
    });

    static final ObjectCodec<MonitoredScore> MONITORED_SCORE = Codecs.record("monitored-score", f -> {
        var sheet = f.required("sheet", SCORE_SHEET, MonitoredScore::sheet);
        var score = f.required("score", Codecs.decimal(), MonitoredScore::score);
        var isPassed = f.required("is-passed", Codecs.flag(), MonitoredScore::isPassed);
        var reasons = f.list("reasons", GroundCodecs.REASON, MonitoredScore::reasons);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), MonitoredScore::decidedUnder);
        return v ->
                new MonitoredScore(v.get(sheet), v.get(score), v.get(isPassed), v.get(reasons), v.get(decidedUnder));
    });

    static final ObjectCodec<Calibration> CALIBRATION = Codecs.record("calibration", f -> {
        var items = f.required("items", Codecs.slugMap(Codecs.integer()), Calibration::items);
        var difference = f.required("difference", Codecs.decimal(), Calibration::difference);
        var agreeOnCriticals = f.required("agree-on-criticals", Codecs.flag(), Calibration::agreeOnCriticals);
        var isCalibrated = f.required("is-calibrated", Codecs.flag(), Calibration::isCalibrated);
        var reasons = f.list("reasons", GroundCodecs.REASON, Calibration::reasons);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), Calibration::decidedUnder);
        return v -> new Calibration(
                v.get(items),
                v.get(difference),
                v.get(agreeOnCriticals),
                v.get(isCalibrated),
                v.get(reasons),
                v.get(decidedUnder));
    });
}
