package org.crmkit.examples.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.report.Svg.Hold;
import org.crmkit.scoring.servicequality.agreement.BlandAltman;
import org.crmkit.scoring.servicequality.agreement.RaterDrift;

/** How strict each listener is beside the others, and whether that changes. */
final class ListenersFigure implements Figure {

    private final List<QualityFindings.Listener> listeners;

    ListenersFigure(List<QualityFindings.Listener> listeners) {
        this.listeners = listeners;
    }

    @Override
    public String id() {
        return "listeners";
    }

    private static boolean drifts(QualityFindings.Listener listener) {
        return listener.drift()
                .value()
                .filter(drift -> drift.direction() != RaterDrift.Direction.STEADY)
                .isPresent();
    }

    @Override
    public String finding(Lang lang) {
        List<String> drifting = listeners.stream()
                .filter(ListenersFigure::drifts)
                .map(QualityFindings.Listener::name)
                .toList();
        if (drifting.isEmpty()) {
            return Say.in(lang, "没有评审随时间变严或变松。", "No listener grows stricter or milder over time.");
        }
        String names = String.join(Say.in(lang, "、", ", "), drifting);
        return Say.in(
                lang,
                "评审尺度随时间变化：" + names + "。",
                drifting.size() == 1
                        ? names + " measures by a scale that moves over time."
                        : "These measure by scales that move over time: " + names + ".");
    }

    @Override
    public String reading(Lang lang) {
        return Say.in(
                lang,
                "每位评审与其他评审均分之差（分）及95%区间（t）；负值为偏严。名称下为逐次校准的变化，橙色为已漂移；一人漂移会带动其他人的参照。",
                "How many points each lies from the mean of the others, with its 95% interval (t); below zero is stricter. Under the name"
                        + " stands how that changes from session to session; orange ones drift. Who drifts moves the mean the others are"
                        + " measured by.");
    }

    private List<Whiskers.Mark> marks(Lang lang) {
        List<Whiskers.Mark> marks = new ArrayList<>();
        for (QualityFindings.Listener listener : listeners) {
            Optional<BlandAltman> bias = listener.bias().value();
            marks.add(new Whiskers.Mark(
                    listener.name(),
                    listener.drift()
                            .fold(
                                    known -> known.figure().direction().label().in(lang),
                                    undefined -> Say.in(lang, "次数不足", "too few sessions")),
                    bias.map(found -> new Whiskers.Range(found.bias(), found.biasLow(), found.biasHigh())),
                    bias.map(found -> signed(found.bias())).orElse(Say.in(lang, "无数据", "no data")),
                    drifts(listener)));
        }
        return marks;
    }

    private static String signed(double points) {
        String digits = Formats.rounded(Math.abs(points), 1);
        return (points < 0 ? "−" : "+") + digits;
    }

    @Override
    public Numbers numbers(Lang lang) {
        List<List<String>> rows = new ArrayList<>();
        for (QualityFindings.Listener listener : listeners) {
            Optional<BlandAltman> bias = listener.bias().value();
            Optional<RaterDrift> drift = listener.drift().value();
            rows.add(List.of(
                    listener.name(),
                    bias.map(found -> signed(found.bias())).orElse("–"),
                    bias.map(found -> signed(found.biasLow()) + " / " + signed(found.biasHigh()))
                            .orElse("–"),
                    drift.map(found -> signed(found.slope())).orElse("–"),
                    drift.map(found -> signed(found.low()) + " / " + signed(found.high()))
                            .orElse("–")));
        }
        return new Numbers(
                List.of(
                        Say.in(lang, "评审", "listener"),
                        Say.in(lang, "偏差", "bias"),
                        Say.in(lang, "区间", "interval"),
                        Say.in(lang, "每次变化", "by session"),
                        Say.in(lang, "区间", "interval")),
                rows);
    }

    @Override
    public String drawing(Lang lang) {
        List<Whiskers.Mark> marks = marks(lang);
        int height = Whiskers.height(marks.size());
        double reach = marks.stream()
                .flatMap(mark -> mark.range().stream())
                .mapToDouble(range -> Math.max(Math.abs(range.low()), Math.abs(range.high())))
                .max()
                .orElse(1);
        double end = Math.max(1, Math.ceil(reach));
        Svg svg = new Svg(560, height, id() + "-" + lang.code(), finding(lang), reading(lang));
        Scale x = Whiskers.scale(-end, end);
        Whiskers.draw(svg, x, new double[] {-end, -end / 2, 0, end / 2, end}, end >= 2 && end % 2 == 0 ? 0 : 1, marks);
        svg.line("mark", x.at(0), 26, x.at(0), height - 34.0);
        svg.text("axis", Hold.START, x.at(-end), 14, Say.in(lang, "偏严", "stricter"));
        svg.text("axis", Hold.END, x.at(end), 14, Say.in(lang, "偏松", "milder"));
        return svg.done();
    }
}
