package org.crmkit.core.document.room;

import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.groupaccount.DescriptiveAnalysis;
import org.crmkit.core.groupaccount.IndustryAnalysis;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;

/** What is made of a talk with a group: its trade, and what was said. */
final class TalkAnalysisCodecs {

    private TalkAnalysisCodecs() {}

    static final ObjectCodec<IndustryAnalysis.Trade> TRADE = Codecs.record("industry-analysis-trade", f -> {
        var slug = f.required("slug", Codecs.slug(), IndustryAnalysis.Trade::slug);
        var name = f.required("name", Codecs.label(), IndustryAnalysis.Trade::name);
        var competition = f.required("competition", Codecs.label(), IndustryAnalysis.Trade::competition);
        var demand = f.required("demand", Codecs.label(), IndustryAnalysis.Trade::demand);
        var technology = f.required("technology", Codecs.label(), IndustryAnalysis.Trade::technology);
        var like = f.list("like", Codecs.string(), IndustryAnalysis.Trade::like);
        return v -> new IndustryAnalysis.Trade(
                v.get(slug), v.get(name), v.get(competition), v.get(demand), v.get(technology), v.get(like));
    });

    static final ObjectCodec<IndustryAnalysis.Suggestion> SUGGESTION =
            Codecs.record("industry-analysis-suggestion", f -> {
                var solution = f.required("solution", Codecs.string(), IndustryAnalysis.Suggestion::solution);
                var won = f.required("won", Codecs.whole(), IndustryAnalysis.Suggestion::won);
                var sameTrade = f.required("same-trade", Codecs.flag(), IndustryAnalysis.Suggestion::sameTrade);
                var reason = f.required("reason", GroundCodecs.REASON, IndustryAnalysis.Suggestion::reason);
                return v ->
                        new IndustryAnalysis.Suggestion(v.get(solution), v.get(won), v.get(sameTrade), v.get(reason));
            });

    static final ObjectCodec<IndustryAnalysis> INDUSTRY_ANALYSIS = Codecs.record("industry-analysis", f -> {
        var trade = f.required("trade", TRADE, IndustryAnalysis::trade);
        var suggestions = f.list("suggestions", SUGGESTION, IndustryAnalysis::suggestions);
        return v -> new IndustryAnalysis(v.get(trade), v.get(suggestions));
    });

    static final Codec<DescriptiveAnalysis.Kind> KIND = Codecs.choice(DescriptiveAnalysis.Kind.values());

    static final ObjectCodec<DescriptiveAnalysis.Finding> FINDING = Codecs.record("descriptive-analysis-finding", f -> {
        var visit = f.required("visit", Codecs.string(), DescriptiveAnalysis.Finding::visit);
        var kind = f.required("about", KIND, DescriptiveAnalysis.Finding::kind);
        var what = f.required("what", GroundCodecs.PERSONAL_TEXT, DescriptiveAnalysis.Finding::what);
        return v -> new DescriptiveAnalysis.Finding(v.get(visit), v.get(kind), v.get(what));
    });

    static final ObjectCodec<DescriptiveAnalysis> DESCRIPTIVE_ANALYSIS = Codecs.record("descriptive-analysis", f -> {
        var findings = f.required(
                "findings",
                Codecs.map(DescriptiveAnalysis.Kind.values(), Codecs::code, Codecs.list(FINDING)),
                DescriptiveAnalysis::findings);
        var gaps = f.list("gaps", GroundCodecs.REASON, DescriptiveAnalysis::gaps);
        return v -> new DescriptiveAnalysis(v.get(findings), v.get(gaps));
    });
}
