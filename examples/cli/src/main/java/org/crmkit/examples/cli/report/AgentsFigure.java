package org.crmkit.examples.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.report.Svg.Hold;

/** The service level of the busiest half hour by the number of agents: what one less would cost. */
final class AgentsFigure implements Figure {

    private static final double LEFT = 56;
    private static final double RIGHT = 545;
    private static final double BOTTOM = 340;

    private final CallReport.Busiest busiest;
    private final int within;
    private final double target;

    AgentsFigure(CallReport.Busiest busiest, int within, double target) {
        this.busiest = busiest;
        this.within = within;
        this.target = target;
    }

    private OptionalDouble level(int agents) {
        return busiest.byAgents().stream()
                .filter(point -> point.agents() == agents)
                .map(CallReport.AgentsPoint::level)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    @Override
    public String id() {
        return "agents";
    }

    @Override
    public String finding(Lang lang) {
        String when = WeekGridFigure.day(busiest.day().getDayOfWeek().getValue() - 1)
                        .in(lang) + " " + WeekGridFigure.time(busiest.slot());
        OptionalDouble less = level(busiest.agents() - 1);
        String fewer = less.isPresent() ? Say.percent(less.getAsDouble(), 0) : Say.in(lang, "不可维持", "no answer");
        String found = level(busiest.agents()).isPresent()
                ? Say.percent(level(busiest.agents()).getAsDouble(), 0)
                : "–";
        return Say.in(
                lang,
                when + "最忙，需" + busiest.agents() + "人：服务水平" + found + "，少一人则" + fewer + "。",
                when + " is busiest and takes " + busiest.agents() + " agents: a service level of " + found
                        + ", with one less " + fewer + ".");
    }

    @Override
    public String reading(Lang lang) {
        return Say.in(
                lang,
                "横向为在岗坐席数，纵向为" + within + "秒内的服务水平；虚线为目标" + Say.percent(target, 0) + "，实心点为所需人数。",
                "Across: agents on duty; up: the service level within " + within
                        + " seconds. The dashed line is the target, " + Say.percent(target, 0)
                        + "; the larger dot is the number needed.");
    }

    @Override
    public Numbers numbers(Lang lang) {
        List<List<String>> rows = new ArrayList<>();
        for (CallReport.AgentsPoint point : busiest.byAgents()) {
            rows.add(List.of(
                    Integer.toString(point.agents()),
                    shown(point.level()),
                    point.speed().isPresent() ? Formats.rounded(point.speed().getAsDouble(), 1) + " s" : "–",
                    shown(point.abandonment()),
                    shown(point.occupancy())));
        }
        return new Numbers(
                List.of(
                        Say.in(lang, "坐席", "agents"),
                        Say.in(lang, "服务水平", "service level"),
                        Say.in(lang, "平均应答", "speed of answer"),
                        Say.in(lang, "放弃率", "given up"),
                        Say.in(lang, "占用率", "occupancy")),
                rows);
    }

    private static String shown(OptionalDouble share) {
        return share.isPresent() ? Say.percent(share.getAsDouble(), 1) : "–";
    }

    @Override
    public String drawing(Lang lang) {
        Svg svg = new Svg(560, 400, id() + "-" + lang.code(), finding(lang), reading(lang));
        List<CallReport.AgentsPoint> points = busiest.byAgents();
        Scale x = new Scale(
                points.get(0).agents(),
                Math.max(
                        points.get(0).agents() + 1,
                        points.get(points.size() - 1).agents()),
                LEFT + 20,
                RIGHT - 20);
        Scale y = new Scale(0, 1, BOTTOM, 30);
        for (double tick : y.ticks()) {
            svg.line("grid", LEFT, y.at(tick), RIGHT, y.at(tick));
            svg.text("tick", Hold.END, LEFT - 8, y.at(tick) + 4.5, Say.percent(tick, 0));
        }
        svg.line("dashed", LEFT, y.at(target), RIGHT, y.at(target));
        List<CallReport.AgentsPoint> known =
                points.stream().filter(point -> point.level().isPresent()).toList();
        double[] xs = known.stream().mapToDouble(point -> x.at(point.agents())).toArray();
        double[] ys = known.stream()
                .mapToDouble(point -> y.at(point.level().orElse(0)))
                .toArray();
        if (xs.length > 0) {
            svg.curve("main", xs, ys);
        }
        for (int i = 0; i < xs.length; i++) {
            svg.dot("main-dot", xs[i], ys[i], known.get(i).agents() == busiest.agents() ? 8 : 4);
        }
        for (CallReport.AgentsPoint point : points) {
            svg.text("tick", Hold.MIDDLE, x.at(point.agents()), BOTTOM + 20, Integer.toString(point.agents()));
        }
        svg.text("axis", Hold.START, LEFT - 40, 16, Say.in(lang, "服务水平", "service level"));
        svg.text("axis", Hold.END, RIGHT, BOTTOM + 44, Say.in(lang, "在岗坐席", "agents on duty"));
        return svg.done();
    }
}
