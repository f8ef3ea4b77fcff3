package org.crmkit.core.document.room;

import org.crmkit.core.document.shared.FigureCodecs;
import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;
import org.crmkit.core.prospect.AreaVisitPlan;
import org.crmkit.core.prospect.PipelineFigures;
import org.crmkit.core.prospect.SearchPlan;

/** Where prospects are looked for, whom to visit, and how many come through. */
final class ProspectPlanCodecs {

    private ProspectPlanCodecs() {}

    static final ObjectCodec<SearchPlan.Search> SEARCH_PLAN_SEARCH = Codecs.record("search-plan-search", f -> {
        var slug = f.required("slug", Codecs.slug(), SearchPlan.Search::slug);
        var method = f.required("method", ProspectCodecs.FINDING_METHOD, SearchPlan.Search::method);
        var where = f.required("where", Codecs.label(), SearchPlan.Search::where);
        return v -> new SearchPlan.Search(v.get(slug), v.get(method), v.get(where));
    });

    static final ObjectCodec<SearchPlan> SEARCH_PLAN = Codecs.record("search-plan", f -> {
        var market = f.required("market", Codecs.label(), SearchPlan::market);
        var chain = f.list("chain", Codecs.label(), SearchPlan::chain);
        var ideal = f.required("ideal", Codecs.label(), SearchPlan::ideal);
        var size = f.required("size", Codecs.whole(), SearchPlan::size);
        var searches = f.list("searches", SEARCH_PLAN_SEARCH, SearchPlan::searches);
        return v -> new SearchPlan(v.get(market), v.get(chain), v.get(ideal), v.get(size), v.get(searches));
    });

    static final ObjectCodec<SearchPlan.Figures> SEARCH_PLAN_FIGURES = Codecs.record("search-plan-figures", f -> {
        var coverage = f.required("coverage", FigureCodecs.RATE, SearchPlan.Figures::coverage);
        var precision = f.required("precision", FigureCodecs.RATE, SearchPlan.Figures::precision);
        var contact = f.required("contact", FigureCodecs.RATE, SearchPlan.Figures::contact);
        var reasons = f.list("reasons", GroundCodecs.REASON, SearchPlan.Figures::reasons);
        return v -> new SearchPlan.Figures(v.get(coverage), v.get(precision), v.get(contact), v.get(reasons));
    });

    static final ObjectCodec<AreaVisitPlan.Visit> AREA_VISIT_PLAN_VISIT = Codecs.record("area-visit-plan-visit", f -> {
        var day = f.required("day", Codecs.date(), AreaVisitPlan.Visit::day);
        var area = f.required("area", Codecs.string(), AreaVisitPlan.Visit::area);
        var place = f.required("place", Codecs.integer(), AreaVisitPlan.Visit::place);
        var prospect = f.required("prospect", GroundCodecs.CUSTOMER_ID, AreaVisitPlan.Visit::prospect);
        var dueOn = f.required("due-on", Codecs.date(), AreaVisitPlan.Visit::dueOn);
        var reason = f.required("reason", GroundCodecs.REASON, AreaVisitPlan.Visit::reason);
        return v -> new AreaVisitPlan.Visit(
                v.get(day), v.get(area), v.get(place), v.get(prospect), v.get(dueOn), v.get(reason));
    });

    static final ObjectCodec<AreaVisitPlan> AREA_VISIT_PLAN = Codecs.record("area-visit-plan", f -> {
        var visits = f.list("visits", AREA_VISIT_PLAN_VISIT, AreaVisitPlan::visits);
        var leftOver = f.list("left-over", GroundCodecs.CUSTOMER_ID, AreaVisitPlan::leftOver);
        return v -> new AreaVisitPlan(v.get(visits), v.get(leftOver));
    });

    static final ObjectCodec<PipelineFigures.Stage> PIPELINE_FIGURES_STAGE =
            Codecs.record("pipeline-figures-stage", f -> {
                var stage = f.required("stage", ProspectCodecs.PROSPECT_STAGE, PipelineFigures.Stage::stage);
                var conversion = f.required("conversion", FigureCodecs.RATE, PipelineFigures.Stage::conversion);
                var lost = f.required("lost", Codecs.whole(), PipelineFigures.Stage::lost);
                var waiting = f.required("waiting", Codecs.whole(), PipelineFigures.Stage::waiting);
                return v -> new PipelineFigures.Stage(v.get(stage), v.get(conversion), v.get(lost), v.get(waiting));
            });

    static final ObjectCodec<PipelineFigures> PIPELINE_FIGURES = Codecs.record("pipeline-figures", f -> {
        var period = f.required("period", GroundCodecs.TIME_RANGE, PipelineFigures::period);
        var stages = f.list("stages", PIPELINE_FIGURES_STAGE, PipelineFigures::stages);
        var won = f.required("won", FigureCodecs.RATE, PipelineFigures::won);
        return v -> new PipelineFigures(v.get(period), v.get(stages), v.get(won));
    });
}
