package org.crmkit.scoring.json;

import java.util.Map;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitWarning;
import org.crmkit.scoring.fit.Interval;
import org.crmkit.scoring.fit.ParameterEstimate;
import org.crmkit.scoring.servicequality.ShareEstimate;

/** What the outputs of several models have in common. */
final class Outputs {

    /** The level of the intervals. */
    static final double LEVEL = 0.95;

    private Outputs() {}

    /** Adds the ends of an interval to the values of a customer; an end that lies at infinity is left out. */
    static void interval(Map<String, Double> values, Interval interval) {
        values.put("low", interval.low());
        if (Double.isFinite(interval.high())) {
            values.put("high", interval.high());
        }
    }

    static void fit(JsonWriter out, String name, Fit<?> fit) {
        out.name(name)
                .beginObject()
                .field("log-likelihood", fit.logLikelihood())
                .field("observations", fit.observations())
                .field("iterations", (long) fit.iterations())
                .field("converged", fit.converged())
                .field("gradient-norm", fit.gradientNorm());
        double condition = fit.condition();
        if (Double.isFinite(condition)) {
            out.field("condition", condition);
        }
        out.name("parameters").beginList();
        for (ParameterEstimate estimate : fit.parameters()) {
            out.beginObject()
                    .field("name", estimate.name())
                    .field("value", estimate.value())
                    .field("standard-error", estimate.standardError())
                    .endObject();
        }
        out.endList().name("warnings").beginList();
        for (FitWarning warning : fit.warnings()) {
            out.beginObject()
                    .field("kind", warning.kind().slug())
                    .field("zh", warning.text().zh())
                    .field("en", warning.text().en())
                    .endObject();
        }
        out.endList().endObject();
    }

    /** Writes a share with its interval, or why there is none. */
    static void share(JsonWriter out, String name, Measured<ShareEstimate> share) {
        out.name(name).beginObject();
        share.fold(
                known -> out.field("share", known.figure().value())
                        .field("part", known.figure().share().part())
                        .field("whole", known.figure().share().whole())
                        .field("low", known.figure().low())
                        .field("high", known.figure().high())
                        .field("level", known.figure().level()),
                undefined -> undefined(out, undefined.reason()));
        out.endObject();
    }

    /** Writes that a figure cannot be measured, as a field of the object that stands for it. */
    static JsonWriter undefined(JsonWriter out, Reason reason) {
        return out.name("undefined")
                .beginObject()
                .field("code", reason.code())
                .field("zh", reason.text().zh())
                .field("en", reason.text().en())
                .endObject();
    }

    static void notIdentified(JsonWriter out, Reason reason) {
        out.beginObject()
                .name("not-identified")
                .beginObject()
                .field("code", reason.code())
                .field("zh", reason.text().zh())
                .field("en", reason.text().en())
                .endObject()
                .endObject();
    }
}
