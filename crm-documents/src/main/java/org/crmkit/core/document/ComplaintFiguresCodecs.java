package org.crmkit.core.document;

import org.crmkit.core.complaint.CallbackSample;
import org.crmkit.core.complaint.ComplaintCategory;
import org.crmkit.core.complaint.ComplaintChannel;
import org.crmkit.core.complaint.ComplaintFigures;
import org.crmkit.core.complaint.ComplaintState;
import org.crmkit.core.complaint.Durations;
import org.crmkit.core.complaint.OrderFinding;
import org.crmkit.core.document.shared.FigureCodecs;
import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;

/** How complaints were handled: figures, findings about their order, samples to call back. */
final class ComplaintFiguresCodecs {

    private ComplaintFiguresCodecs() {}

    static final ObjectCodec<Durations> DURATIONS = Codecs.record("durations", f -> {
        var mean = f.required("mean", Codecs.duration(), Durations::mean);
        var median = f.required("median", Codecs.duration(), Durations::median);
        var longest = f.required("longest", Codecs.duration(), Durations::longest);
        return v -> new Durations(v.get(mean), v.get(median), v.get(longest));
    });

    static final ObjectCodec<ComplaintFigures> COMPLAINT_FIGURES = Codecs.record("complaint-figures", f -> {
        var period = f.required("period", GroundCodecs.TIME_RANGE, ComplaintFigures::period);
        var received = f.required("received", Codecs.whole(), ComplaintFigures::received);
        var solved = f.required("solved", Codecs.whole(), ComplaintFigures::solved);
        var firstResponse = f.required(
                "first-response", FigureCodecs.measured("durations", DURATIONS), ComplaintFigures::firstResponse);
        var timeToSolve = f.required(
                "time-to-solve", FigureCodecs.measured("durations", DURATIONS), ComplaintFigures::timeToSolve);
        var answeredInTime = f.required(
                "answered-in-time",
                FigureCodecs.measured("share", FigureCodecs.SHARE),
                ComplaintFigures::answeredInTime);
        var solvedInTime = f.required(
                "solved-in-time", FigureCodecs.measured("share", FigureCodecs.SHARE), ComplaintFigures::solvedInTime);
        var repeated =
                f.required("repeated", FigureCodecs.measured("share", FigureCodecs.SHARE), ComplaintFigures::repeated);
        var reopened =
                f.required("reopened", FigureCodecs.measured("share", FigureCodecs.SHARE), ComplaintFigures::reopened);
        var satisfied = f.required(
                "satisfied", FigureCodecs.measured("share", FigureCodecs.SHARE), ComplaintFigures::satisfied);
        var categories = f.required(
                "categories",
                Codecs.map(
                        ComplaintCategory.values(),
                        ComplaintCategory::slug,
                        FigureCodecs.measured("share", FigureCodecs.SHARE)),
                ComplaintFigures::categories);
        var channels = f.required(
                "channels",
                Codecs.map(
                        ComplaintChannel.values(),
                        ComplaintChannel::slug,
                        FigureCodecs.measured("share", FigureCodecs.SHARE)),
                ComplaintFigures::channels);
        return v -> new ComplaintFigures(
                v.get(period),
                v.get(received),
                v.get(solved),
                v.get(firstResponse),
                v.get(timeToSolve),
                v.get(answeredInTime),
                v.get(solvedInTime),
                v.get(repeated),
                v.get(reopened),
                v.get(satisfied),
                v.get(categories),
                v.get(channels));
    });

    static final Codec<ComplaintState> COMPLAINT_STATE = Codecs.choice(ComplaintState.values(), ComplaintState::slug);

    static final Codec<OrderFinding.Kind> ORDER_FINDING_KIND =
            Codecs.choice(OrderFinding.Kind.values(), OrderFinding.Kind::slug);

    static final ObjectCodec<OrderFinding> ORDER_FINDING = Codecs.record("order-finding", f -> {
        var complaint = f.required("complaint", ComplaintFileCodecs.COMPLAINT_ID, OrderFinding::complaint);
        var state = f.required("state", COMPLAINT_STATE, OrderFinding::state);
        var age = f.required("age", Codecs.duration(), OrderFinding::age);
        var version = f.required("version", Codecs.rulebookVersion(), OrderFinding::version);
        var kinds = f.list("kinds", ORDER_FINDING_KIND, OrderFinding::kinds);
        var reasons = f.list("reasons", GroundCodecs.REASON, OrderFinding::reasons);
        return v -> new OrderFinding(
                v.get(complaint), v.get(state), v.get(age), v.get(version), v.get(kinds), v.get(reasons));
    });

    static final ObjectCodec<CallbackSample> CALLBACK_SAMPLE = Codecs.record("callback-sample", f -> {
        var seed = f.required("seed", Codecs.string(), CallbackSample::seed);
        var share = f.required("share", Codecs.decimal(), CallbackSample::share);
        return v -> new CallbackSample(v.get(seed), v.get(share));
    });
}
