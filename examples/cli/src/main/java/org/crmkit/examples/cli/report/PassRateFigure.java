package org.crmkit.examples.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.report.Svg.Hold;
import org.crmkit.scoring.servicequality.ShareEstimate;

/** How many contacts passed when somebody listened, team by team, against the target. */
final class PassRateFigure implements Figure {

    private final List<QualityFindings.Team> teams;
    private final ShareEstimate all;
    private final double target;

    PassRateFigure(List<QualityFindings.Team> teams, ShareEstimate all, double target) {
        this.teams = teams;
        this.all = all;
        this.target = target;
    }

    @Override
    public String id() {
        return "passed";
    }

    @Override
    public String finding(Lang lang) {
        long missed = teams.stream()
                .filter(team -> team.passed().against(target) == ShareEstimate.Standing.MISSED)
                .count();
        String share = Say.percent(all.value(), 1);
        return Say.in(
                lang,
                "监听合格率" + share + "；" + teams.size() + "个班组中" + missed + "个确实未达" + Say.percent(target, 0) + "的目标。",
                share + " of monitored contacts passed; " + missed + " of " + teams.size()
                        + (missed == 1 ? " teams is" : " teams are") + " surely below the target of "
                        + Say.percent(target, 0) + ".");
    }

    @Override
    public String reading(Lang lang) {
        return Say.in(
                lang,
                "线段为95%区间（Wilson），虚线为目标。区间跨过目标时，样本不足以判断是否达标。",
                "Lines are 95% intervals (Wilson), the dashed line is the target. Where an interval holds it, too few were heard to tell.");
    }

    private List<Whiskers.Mark> marks(Lang lang) {
        List<Whiskers.Mark> marks = new ArrayList<>();
        marks.add(mark(lang, Say.in(lang, "全部", "All"), all));
        teams.forEach(team -> marks.add(mark(lang, team.name(), team.passed())));
        return marks;
    }

    private Whiskers.Mark mark(Lang lang, String name, ShareEstimate passed) {
        return new Whiskers.Mark(
                name,
                passed.against(target).label().in(lang),
                Optional.of(new Whiskers.Range(passed.value(), passed.low(), passed.high())),
                Say.percent(passed.value(), 1),
                passed.against(target) == ShareEstimate.Standing.MISSED);
    }

    @Override
    public Numbers numbers(Lang lang) {
        List<List<String>> rows = new ArrayList<>();
        for (QualityFindings.Team team : teams) {
            ShareEstimate passed = team.passed();
            rows.add(List.of(
                    team.name(),
                    Say.count((double) passed.share().part()),
                    Say.count((double) passed.share().whole()),
                    Say.percent(passed.value(), 1),
                    Say.percent(passed.low(), 1) + "–" + Say.percent(passed.high(), 1)));
        }
        return new Numbers(
                List.of(
                        Say.in(lang, "班组", "team"),
                        Say.in(lang, "合格", "passed"),
                        Say.in(lang, "监听", "monitored"),
                        Say.in(lang, "合格率", "pass rate"),
                        Say.in(lang, "区间", "interval")),
                rows);
    }

    @Override
    public String drawing(Lang lang) {
        List<Whiskers.Mark> marks = marks(lang);
        int height = Whiskers.height(marks.size());
        double least = Math.min(
                target,
                teams.stream().mapToDouble(team -> team.passed().low()).min().orElse(0));
        double from = Math.max(0, Math.floor(least * 10) / 10);
        Svg svg = new Svg(560, height, id() + "-" + lang.code(), finding(lang), reading(lang));
        Scale x = Whiskers.scale(from, 1);
        Whiskers.draw(svg, x, Whiskers.ticks(from, 1), -1, marks);
        svg.line("dashed", x.at(target), 20, x.at(target), height - 34.0);
        svg.text("axis", Hold.MIDDLE, x.at(target), 14, Say.in(lang, "目标", "target"));
        return svg.done();
    }
}
