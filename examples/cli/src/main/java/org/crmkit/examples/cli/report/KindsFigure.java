package org.crmkit.examples.cli.report;

import java.util.List;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.report.Svg.Hold;

/** The service level of the log by each of its four definitions: the same calls, points apart. */
final class KindsFigure implements Figure {

    private static final double LEFT = 20;
    private static final double RIGHT = 470;

    private final List<CallReport.KindShare> kinds;
    private final int within;
    private final double target;

    KindsFigure(List<CallReport.KindShare> kinds, int within, double target) {
        this.kinds = kinds;
        this.within = within;
        this.target = target;
    }

    @Override
    public String id() {
        return "kinds";
    }

    @Override
    public String finding(Lang lang) {
        double low =
                kinds.stream().mapToDouble(kind -> kind.share().orElse(1)).min().orElse(0);
        double high =
                kinds.stream().mapToDouble(kind -> kind.share().orElse(0)).max().orElse(0);
        return Say.in(
                lang,
                "同一批来电，四种口径的服务水平从" + Say.percent(low, 1) + "到" + Say.percent(high, 1) + "。",
                "The same calls make a service level of " + Say.percent(low, 1) + " to " + Say.percent(high, 1)
                        + ", by definition.");
    }

    @Override
    public String reading(Lang lang) {
        return Say.in(
                lang,
                "每种口径均为全期之和相除，接听时限" + within + "秒；虚线为目标" + Say.percent(target, 0) + "。",
                "Each is a ratio of sums over the whole log, within " + within
                        + " seconds; the dashed line is the target, " + Say.percent(target, 0) + ".");
    }

    @Override
    public Numbers numbers(Lang lang) {
        return new Numbers(
                List.of(Say.in(lang, "口径", "definition"), Say.in(lang, "服务水平", "service level")),
                kinds.stream()
                        .map(kind -> List.of(kind.name().in(lang), shown(kind)))
                        .toList());
    }

    private static String shown(CallReport.KindShare kind) {
        return kind.share().isPresent() ? Say.percent(kind.share().getAsDouble(), 1) : "–";
    }

    @Override
    public String drawing(Lang lang) {
        Svg svg = new Svg(560, 400, id() + "-" + lang.code(), finding(lang), reading(lang));
        Scale x = new Scale(0, 1, LEFT, RIGHT);
        double row = 86;
        for (int i = 0; i < kinds.size(); i++) {
            CallReport.KindShare kind = kinds.get(i);
            double y = 30 + i * row;
            svg.text("label", Hold.START, LEFT, y, kind.name().in(lang));
            svg.rect("wash", LEFT, y + 10, RIGHT - LEFT, 30);
            if (kind.share().isPresent()) {
                svg.rect("bar", LEFT, y + 10, x.at(kind.share().getAsDouble()) - LEFT, 30);
            }
            svg.text("band", Hold.START, RIGHT + 12, y + 31, shown(kind));
        }
        svg.line("dashed", x.at(target), 16, x.at(target), 30 + 3 * row + 46);
        svg.text(
                "tick",
                Hold.MIDDLE,
                x.at(target),
                30 + 3 * row + 64,
                Say.in(lang, "目标 ", "target ") + Say.percent(target, 0));
        return svg.done();
    }
}
