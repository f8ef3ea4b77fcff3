package org.crmkit.scoring.json;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.crmkit.core.customer.Term;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.Reason;
import org.crmkit.scoring.fit.FitWarning;
import org.crmkit.scoring.satisfaction.pls.Bootstrap;
import org.crmkit.scoring.satisfaction.pls.BootstrapEstimate;
import org.crmkit.scoring.satisfaction.pls.BootstrapResult;
import org.crmkit.scoring.satisfaction.pls.ConsistentFit;
import org.crmkit.scoring.satisfaction.pls.ConstructQuality;
import org.crmkit.scoring.satisfaction.pls.Effect;
import org.crmkit.scoring.satisfaction.pls.Equation;
import org.crmkit.scoring.satisfaction.pls.FailureCause;
import org.crmkit.scoring.satisfaction.pls.GroupComparison;
import org.crmkit.scoring.satisfaction.pls.Heterotrait;
import org.crmkit.scoring.satisfaction.pls.ImportancePerformance;
import org.crmkit.scoring.satisfaction.pls.Inadmissible;
import org.crmkit.scoring.satisfaction.pls.IndexConvention;
import org.crmkit.scoring.satisfaction.pls.IndexResult;
import org.crmkit.scoring.satisfaction.pls.ItemAdvice;
import org.crmkit.scoring.satisfaction.pls.ItemEstimate;
import org.crmkit.scoring.satisfaction.pls.ItemShare;
import org.crmkit.scoring.satisfaction.pls.PathEstimate;
import org.crmkit.scoring.satisfaction.pls.PathModelFit;
import org.crmkit.scoring.satisfaction.pls.Statistic;

/** Writes what a path model tells; a number that is undefined is left out, or is an object {@code undefined} with the reason. */
final class PathModelOutput {

    private PathModelOutput() {}

    static void fit(JsonWriter out, PathModelFit fit, IndexConvention convention) {
        out.name("fit")
                .beginObject()
                .field("scheme", fit.options().scheme().code())
                .field("missing", fit.options().missing().code())
                .field("respondents", (long) fit.respondents())
                .field("left-out", (long) fit.leftOut())
                .field("missing-answers", (long) fit.missing())
                .field("rounds", (long) fit.rounds())
                .name("warnings")
                .beginList();
        for (FitWarning warning : fit.warnings()) {
            out.beginObject()
                    .field("kind", warning.kind().slug())
                    .field("zh", warning.text().zh())
                    .field("en", warning.text().en())
                    .endObject();
        }
        out.endList().endObject().name("constructs").beginList();
        List<Equation> equations = fit.equations();
        for (ConstructQuality quality : fit.quality()) {
            construct(out, fit, quality, convention, equations);
        }
        out.endList();
        paths(out, fit);
        consistent(out, fit);
        out.name("advice").beginList();
        for (ItemAdvice advice : fit.advice()) {
            out.beginObject()
                    .field("item", advice.item().name())
                    .field("kind", advice.kind().code())
                    .field("zh", advice.text().zh())
                    .field("en", advice.text().en())
                    .endObject();
        }
        out.endList();
    }

    private static void construct(
            JsonWriter out,
            PathModelFit fit,
            ConstructQuality quality,
            IndexConvention convention,
            List<Equation> equations) {
        String name = quality.construct();
        out.beginObject()
                .field("name", name)
                .field("label", fit.model().construct(name).label())
                .field("mode", fit.model().construct(name).mode().code());
        fit.index(name, convention).fold(found -> out.field("index", found.index()), no -> undefined(
                        out.name("index").beginObject(), no.reason())
                .endObject());
        maybe(out, "alpha", quality.alpha());
        maybe(out, "rho-a", quality.rhoA());
        maybe(out, "rho-c", quality.rhoC());
        maybe(out, "average-variance", quality.averageVariance());
        equations.stream().filter(e -> e.construct().equals(name)).forEach(e -> out.field("r2", e.explained())
                .field("adjusted-r2", e.adjusted()));
        out.name("items").beginList();
        for (ItemEstimate item : fit.items(name)) {
            out.beginObject()
                    .field("name", item.item().name())
                    .field("weight", item.weight())
                    .field("loading", item.loading());
            fit.itemWeights(name, convention)
                    .ifPresent(weights -> out.field(
                            "index-weight", weights.weightOf(item.item().name())));
            out.field("mean", item.mean()).field("deviation", item.deviation());
            maybe(out, "vif", item.inflation());
            out.endObject();
        }
        out.endList().endObject();
    }

    private static void paths(JsonWriter out, PathModelFit fit) {
        out.name("paths").beginList();
        for (PathEstimate path : fit.paths()) {
            out.beginObject()
                    .field("from", path.path().from())
                    .field("to", path.path().to())
                    .field("coefficient", path.coefficient());
            maybe(out, "f2", path.effectSize());
            out.field("vif", path.inflation()).endObject();
        }
        out.endList().name("effects").beginList();
        for (Effect effect : fit.effects()) {
            out.beginObject()
                    .field("from", effect.from())
                    .field("to", effect.to())
                    .field("direct", effect.direct())
                    .field("indirect", effect.indirect())
                    .field("total", effect.total())
                    .endObject();
        }
        out.endList().name("htmt").beginList();
        for (Heterotrait pair : fit.heterotraits()) {
            out.beginObject()
                    .field("one", pair.one())
                    .field("other", pair.other())
                    .field("ratio", pair.ratio())
                    .endObject();
        }
        out.endList();
    }

    private static void consistent(JsonWriter out, PathModelFit fit) {
        out.name("consistent").beginObject();
        fit.consistent().fold(found -> corrected(out, fit, found), reason -> undefined(out, reason));
        out.endObject();
    }

    private static JsonWriter corrected(JsonWriter out, PathModelFit fit, ConsistentFit found) {
        out.name("paths").beginList();
        for (PathEstimate path : fit.paths()) {
            out.beginObject()
                    .field("from", path.path().from())
                    .field("to", path.path().to())
                    .field(
                            "coefficient",
                            found.coefficient(path.path().from(), path.path().to()))
                    .endObject();
        }
        out.endList().name("inadmissible").beginList();
        for (Inadmissible number : found.inadmissible()) {
            out.beginObject()
                    .field("kind", number.kind().code())
                    .field("label", number.kind().label())
                    .field("where", number.where());
            maybe(out, "value", number.value());
            out.endObject();
        }
        return out.endList();
    }

    static void importance(JsonWriter out, PathModelFit fit, String target) {
        out.name("importance").beginObject();
        fit.importance(target)
                .fold(
                        map -> {
                            points(out.name("constructs"), map.constructs());
                            points(out.name("items"), map.items());
                            return out;
                        },
                        no -> undefined(out, no.reason()));
        out.endObject();
    }

    private static void points(JsonWriter out, List<ImportancePerformance.Point> points) {
        out.beginList();
        for (ImportancePerformance.Point point : points) {
            out.beginObject()
                    .field("name", point.name())
                    .field("label", point.label())
                    .field("importance", point.importance())
                    .field("performance", point.performance());
            term(out, "priority", point.quadrant());
            out.endObject();
        }
        out.endList();
    }

    static void index(JsonWriter out, String of, IndexResult index) {
        out.name("index").beginObject().field("of", of);
        index.fold(
                found -> shares(
                        out.field("convention", found.convention().code()).field("value", found.index()),
                        found.items()),
                no -> undefined(out, no.reason()));
        out.endObject();
    }

    private static JsonWriter shares(JsonWriter out, List<ItemShare> shares) {
        out.name("items").beginList();
        for (ItemShare share : shares) {
            out.beginObject()
                    .field("name", share.item().name())
                    .field("label", share.item().wording())
                    .field("weight", share.weight())
                    .field("performance", share.performance())
                    .field("points", share.points())
                    .endObject();
        }
        return out.endList();
    }

    static void bootstrap(JsonWriter out, BootstrapResult result) {
        out.name("bootstrap").beginObject();
        result.fold(done -> done(out, done), few -> failed(out.field("completed", 0), few.failed()));
        out.endObject();
    }

    private static JsonWriter done(JsonWriter out, Bootstrap bootstrap) {
        out.field("seed", bootstrap.resampling().seed())
                .field("level", bootstrap.resampling().level())
                .field("completed", (long) bootstrap.completed());
        failed(out, bootstrap.failed())
                .field("turned", (long) bootstrap.turned())
                .field("inadmissible", (long) bootstrap.inadmissible())
                .name("estimates")
                .beginList();
        for (BootstrapEstimate estimate : bootstrap.estimates()) {
            statistic(out.beginObject(), estimate.statistic())
                    .field("estimate", estimate.estimate())
                    .field("mean", estimate.mean())
                    .field("standard-error", estimate.standardError())
                    .field("low", estimate.low())
                    .field("high", estimate.high())
                    .field("resamples", (long) estimate.resamples())
                    .endObject();
        }
        return out.endList();
    }

    static void comparison(JsonWriter out, GroupComparison result) {
        out.name("comparison").beginObject().field("method", "permutation");
        result.fold(found -> compared(out, found), no -> undefined(out, no.reason()));
        out.endObject();
    }

    private static JsonWriter compared(JsonWriter out, GroupComparison.Compared found) {
        out.name("sizes").beginList();
        found.sizes().forEach(size -> out.value((long) size));
        failed(out.endList().field("completed", (long) found.completed()), found.failed())
                .name("differences")
                .beginList();
        for (GroupComparison.Difference difference : found.differences()) {
            statistic(out.beginObject(), difference.statistic())
                    .field("first", difference.first())
                    .field("second", difference.second())
                    .field("difference", difference.difference())
                    .field("p-value", difference.pValue())
                    .endObject();
        }
        return out.endList();
    }

    private static JsonWriter statistic(JsonWriter out, Statistic statistic) {
        return out.field("of", statistic.kind().code()).field("name", statistic.name());
    }

    private static JsonWriter failed(JsonWriter out, Map<FailureCause, Integer> failed) {
        out.name("failed").beginObject();
        failed.forEach((cause, count) -> out.field(cause.code(), (long) count));
        return out.endObject();
    }

    private static void term(JsonWriter out, String name, Term term) {
        out.name(name)
                .beginObject()
                .field("slug", term.code())
                .field("zh", term.label().zh())
                .field("en", term.label().en())
                .endObject();
    }

    private static void maybe(JsonWriter out, String name, OptionalDouble value) {
        value.ifPresent(number -> out.field(name, number));
    }

    private static JsonWriter undefined(JsonWriter out, Reason reason) {
        return out.name("undefined")
                .beginObject()
                .field("code", reason.code())
                .field("zh", reason.text().zh())
                .field("en", reason.text().en())
                .endObject();
    }
}
