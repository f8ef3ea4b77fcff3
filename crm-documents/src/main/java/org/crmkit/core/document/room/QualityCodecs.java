package org.crmkit.core.document.room;

import org.crmkit.core.document.shared.FigureCodecs;
import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.document.shared.PartyCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;
import org.crmkit.core.servicequality.CauseKind;
import org.crmkit.core.servicequality.CorrectiveAction;
import org.crmkit.core.servicequality.Grade;
import org.crmkit.core.servicequality.Inspection;
import org.crmkit.core.servicequality.InspectionPlan;
import org.crmkit.core.servicequality.Nonconformity;
import org.crmkit.core.servicequality.QualityEvent;
import org.crmkit.core.servicequality.QualityFigures;
import org.crmkit.core.servicequality.QualityFile;
import org.crmkit.core.servicequality.QualityMove;
import org.crmkit.core.servicequality.ServiceStandard;
import org.crmkit.core.servicequality.Verdict;

/** Inspections, nonconformities with their corrections, and figures. */
final class QualityCodecs {

    private QualityCodecs() {}

    static final ObjectCodec<Inspection> INSPECTION = Codecs.record("inspection", f -> {
        var standard = f.required("standard", Codecs.slug(), Inspection::standard);
        var subject = f.required("subject", Codecs.string(), Inspection::subject);
        var measured = f.required("measured", Codecs.decimal(), Inspection::measured);
        var on = f.required("on", Codecs.date(), Inspection::on);
        var by = f.required("by", PartyCodecs.STAFF_ID, Inspection::by);
        return v -> new Inspection(v.get(standard), v.get(subject), v.get(measured), v.get(on), v.get(by));
    });

    static final Codec<Grade> GRADE = Codecs.choice(Grade.values(), Grade::slug);

    static final Codec<Nonconformity.State> NONCONFORMITY_STATE =
            Codecs.choice(Nonconformity.State.values(), Nonconformity.State::slug);

    static final Codec<CauseKind> CAUSE_KIND = Codecs.choice(CauseKind.values(), CauseKind::slug);

    static final ObjectCodec<Nonconformity.Cause> NONCONFORMITY_CAUSE = Codecs.record("nonconformity-cause", f -> {
        var kind = f.required("kind", CAUSE_KIND, Nonconformity.Cause::kind);
        var why = f.required("why", GroundCodecs.PERSONAL_TEXT, Nonconformity.Cause::why);
        return v -> new Nonconformity.Cause(v.get(kind), v.get(why));
    });

    static final ObjectCodec<CorrectiveAction.Check> CORRECTIVE_ACTION_CHECK =
            Codecs.record("corrective-action-check", f -> {
                var on = f.required("on", Codecs.date(), CorrectiveAction.Check::on);
                var by = f.required("by", PartyCodecs.STAFF_ID, CorrectiveAction.Check::by);
                var measured = f.required("measured", Codecs.decimal(), CorrectiveAction.Check::measured);
                var isEffective = f.required("is-effective", Codecs.flag(), CorrectiveAction.Check::isEffective);
                return v -> new CorrectiveAction.Check(v.get(on), v.get(by), v.get(measured), v.get(isEffective));
            });

    static final ObjectCodec<CorrectiveAction> CORRECTIVE_ACTION = Codecs.record("corrective-action", f -> {
        var what = f.required("what", GroundCodecs.PERSONAL_TEXT, CorrectiveAction::what);
        var owner = f.required("owner", PartyCodecs.STAFF_ID, CorrectiveAction::owner);
        var due = f.required("due", Codecs.date(), CorrectiveAction::due);
        var doneOn = f.optional("done-on", Codecs.date(), CorrectiveAction::doneOn);
        var check = f.optional("check", CORRECTIVE_ACTION_CHECK, CorrectiveAction::check);
        return v -> new CorrectiveAction(v.get(what), v.get(owner), v.get(due), v.get(doneOn), v.get(check));
    });

    static final ObjectCodec<Nonconformity> NONCONFORMITY = Codecs.record("nonconformity", f -> {
        var found = f.required("found", INSPECTION, Nonconformity::found);
        var grade = f.required("grade", GRADE, Nonconformity::grade);
        var recurrences = f.required("recurrences", Codecs.integer(), Nonconformity::recurrences);
        var openedUnder = f.required("opened-under", Codecs.rulebookVersion(), Nonconformity::openedUnder);
        var state = f.required("state", NONCONFORMITY_STATE, Nonconformity::state);
        var containedOn = f.optional("contained-on", Codecs.date(), Nonconformity::containedOn);
        var cause = f.optional("cause", NONCONFORMITY_CAUSE, Nonconformity::cause);
        var actions = f.list("actions", CORRECTIVE_ACTION, Nonconformity::actions);
        var changedOn = f.required("changed-on", Codecs.date(), Nonconformity::changedOn);
        return v -> new Nonconformity(
                v.get(found),
                v.get(grade),
                v.get(recurrences),
                v.get(openedUnder),
                v.get(state),
                v.get(containedOn),
                v.get(cause),
                v.get(actions),
                v.get(changedOn));
    });

    static final ObjectCodec<QualityFile> QUALITY_FILE = Codecs.record("quality-file", f -> {
        var standard = f.required("standard", Codecs.string(), QualityFile::standard);
        var subject = f.required("subject", Codecs.string(), QualityFile::subject);
        var nonconformities = f.list("nonconformities", NONCONFORMITY, QualityFile::nonconformities);
        return v -> new QualityFile(v.get(standard), v.get(subject), v.get(nonconformities));
    });

    static final ObjectCodec<Verdict> VERDICT = Codecs.kinds("verdict", k -> {
        k.kind("nonconforming", Verdict.Nonconforming.class, f -> {
            var gap = f.required("gap", Codecs.decimal(), Verdict.Nonconforming::gap);
            var grade = f.required("grade", GRADE, Verdict.Nonconforming::grade);
            var recurrences = f.required("recurrences", Codecs.integer(), Verdict.Nonconforming::recurrences);
            var reasons = f.list("reasons", GroundCodecs.REASON, Verdict.Nonconforming::reasons);
            var version = f.required("version", Codecs.rulebookVersion(), Verdict.Nonconforming::version);
            return v -> new Verdict.Nonconforming(
                    v.get(gap), v.get(grade), v.get(recurrences), v.get(reasons), v.get(version));
        });
        k.kind("conforming", Verdict.Conforming.class, f -> {
            var reasons = f.list("reasons", GroundCodecs.REASON, Verdict.Conforming::reasons);
            var version = f.required("version", Codecs.rulebookVersion(), Verdict.Conforming::version);
            return v -> new Verdict.Conforming(v.get(reasons), v.get(version));
        });
    });

    static final ObjectCodec<InspectionPlan> INSPECTION_PLAN = Codecs.record("inspection-plan", f -> {
        var seed = f.required("seed", Codecs.string(), InspectionPlan::seed);
        var share = f.required("share", Codecs.decimal(), InspectionPlan::share);
        var minimum = f.required("minimum", Codecs.integer(), InspectionPlan::minimum);
        return v -> new InspectionPlan(v.get(seed), v.get(share), v.get(minimum));
    });

    static final ObjectCodec<QualityFigures> QUALITY_FIGURES = Codecs.record("quality-figures", f -> {
        var period = f.required("period", GroundCodecs.DATE_PERIOD, QualityFigures::period);
        var inspected = f.required("inspected", Codecs.whole(), QualityFigures::inspected);
        var conforming = f.required(
                "conforming", FigureCodecs.measured("share", FigureCodecs.SHARE), QualityFigures::conforming);
        var standards = f.required(
                "standards",
                Codecs.slugMap(FigureCodecs.measured("share", FigureCodecs.SHARE)),
                QualityFigures::standards);
        var dimensions = f.required(
                "dimensions",
                Codecs.map(
                        ServiceStandard.Dimension.values(),
                        ServiceStandard.Dimension::slug,
                        FigureCodecs.measured("share", FigureCodecs.SHARE)),
                QualityFigures::dimensions);
        var found = f.required("found", Codecs.map(Grade.values(), Grade::slug, Codecs.whole()), QualityFigures::found);
        var containedInTime = f.required(
                "contained-in-time",
                FigureCodecs.measured("share", FigureCodecs.SHARE),
                QualityFigures::containedInTime);
        var correctedInTime = f.required(
                "corrected-in-time",
                FigureCodecs.measured("share", FigureCodecs.SHARE),
                QualityFigures::correctedInTime);
        var effective =
                f.required("effective", FigureCodecs.measured("share", FigureCodecs.SHARE), QualityFigures::effective);
        var recurring =
                f.required("recurring", FigureCodecs.measured("share", FigureCodecs.SHARE), QualityFigures::recurring);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), QualityFigures::decidedUnder);
        return v -> new QualityFigures(
                v.get(period),
                v.get(inspected),
                v.get(conforming),
                v.get(standards),
                v.get(dimensions),
                v.get(found),
                v.get(containedInTime),
                v.get(correctedInTime),
                v.get(effective),
                v.get(recurring),
                v.get(decidedUnder));
    });

    static final Codec<QualityMove.Kind> QUALITY_MOVE_KIND =
            Codecs.choice(QualityMove.Kind.values(), QualityMove.Kind::slug);

    static final ObjectCodec<QualityEvent> QUALITY_EVENT = Codecs.kinds("quality-event", k -> {
        k.kind("inspected", QualityEvent.Inspected.class, f -> {
            var standard = f.required("standard", Codecs.string(), QualityEvent.Inspected::standard);
            var subject = f.required("subject", Codecs.string(), QualityEvent.Inspected::subject);
            var occurredAt = f.required("occurred-at", Codecs.instant(), QualityEvent.Inspected::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), QualityEvent.Inspected::decidedUnder);
            var measured = f.required("measured", Codecs.decimal(), QualityEvent.Inspected::measured);
            var conforms = f.required("conforms", Codecs.flag(), QualityEvent.Inspected::conforms);
            return v -> new QualityEvent.Inspected(
                    v.get(standard),
                    v.get(subject),
                    v.get(occurredAt),
                    v.get(decidedUnder),
                    v.get(measured),
                    v.get(conforms));
        });
        k.kind("opened", QualityEvent.Opened.class, f -> {
            var standard = f.required("standard", Codecs.string(), QualityEvent.Opened::standard);
            var subject = f.required("subject", Codecs.string(), QualityEvent.Opened::subject);
            var occurredAt = f.required("occurred-at", Codecs.instant(), QualityEvent.Opened::occurredAt);
            var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), QualityEvent.Opened::decidedUnder);
            var grade = f.required("grade", GRADE, QualityEvent.Opened::grade);
            var recurrences = f.required("recurrences", Codecs.integer(), QualityEvent.Opened::recurrences);
            return v -> new QualityEvent.Opened(
                    v.get(standard),
                    v.get(subject),
                    v.get(occurredAt),
                    v.get(decidedUnder),
                    v.get(grade),
                    v.get(recurrences));
        });
        k.kind("moved", QualityEvent.Moved.class, f -> {
            var standard = f.required("standard", Codecs.string(), QualityEvent.Moved::standard);
            var subject = f.required("subject", Codecs.string(), QualityEvent.Moved::subject);
            var occurredAt = f.required("occurred-at", Codecs.instant(), QualityEvent.Moved::occurredAt);
            var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), QualityEvent.Moved::decidedUnder);
            var kind = f.required("move", QUALITY_MOVE_KIND, QualityEvent.Moved::kind);
            var state = f.required("state", NONCONFORMITY_STATE, QualityEvent.Moved::state);
            return v -> new QualityEvent.Moved(
                    v.get(standard), v.get(subject), v.get(occurredAt), v.get(decidedUnder), v.get(kind), v.get(state));
        });
    });
}
