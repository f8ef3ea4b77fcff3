package org.crmkit.core.view.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Rate;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Share;
import org.crmkit.core.text.Label;
import org.crmkit.core.view.Room;
import org.joda.money.Money;

/** Collects the figures of a room in reading order. */
final class PanelMaker {

    private final Room room;
    private final Window window;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Trend> trends = new ArrayList<>();

    PanelMaker(Room room, Window window) {
        this.room = room;
        this.window = window;
    }

    PanelMaker count(String key, String zh, String en, long number) {
        return add(key, Label.of(zh, en), new FigureValue.Counted(number));
    }

    PanelMaker count(String key, Label label, long number) {
        return add(key, label, new FigureValue.Counted(number));
    }

    PanelMaker share(String key, String zh, String en, Measured<Share> share) {
        return add(key, Label.of(zh, en), new FigureValue.Shared(share));
    }

    PanelMaker share(String key, Label label, Measured<Share> share) {
        return add(key, label, new FigureValue.Shared(share));
    }

    PanelMaker sum(String key, String zh, String en, Money amount) {
        return add(key, Label.of(zh, en), new FigureValue.Summed(amount));
    }

    PanelMaker gauge(String key, String zh, String en, Measured<BigDecimal> measure, Label unit) {
        return add(key, Label.of(zh, en), new FigureValue.Gauged(measure, unit));
    }

    PanelMaker trend(Trend trend) {
        trends.add(trend);
        return this;
    }

    PanelMaker add(String key, Label label, FigureValue value) {
        return add(new Figure(key, label, value, Optional.empty()));
    }

    PanelMaker add(Figure figure) {
        figures.add(figure);
        return this;
    }

    /** Sets the last figure against a target that more of is better. */
    PanelMaker atLeast(String rule, BigDecimal bound, RulebookVersion version) {
        Figure last = figures.remove(figures.size() - 1);
        Target target = Target.atLeast(RuleKey.of(rule), bound, version, last.value());
        return add(new Figure(last.key(), last.label(), last.value(), Optional.of(target)));
    }

    Panel panel() {
        return new Panel(room, window, figures, trends);
    }

    static Measured<Share> share(long part, long whole, Reason missing) {
        return Share.of(part, whole, missing);
    }

    static Measured<Share> share(Rate rate, Reason missing) {
        return share(rate.part(), rate.whole(), missing);
    }

    static Measured<BigDecimal> gauge(Optional<BigDecimal> value, long cases, Reason missing) {
        return value.filter(it -> cases > 0)
                .<Measured<BigDecimal>>map(it -> new Measured.Known<>(it, cases))
                .orElse(new Measured.Undefined<>(missing));
    }
}
