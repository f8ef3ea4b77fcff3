package org.crmkit.core.view.dashboard;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;

/**
 * One figure of a room.
 *
 * @param key a slug, stable and distinct within its panel
 * @param label what is measured
 * @param value what came out
 * @param target what the rulebook wants, where it wants something
 */
public record Figure(String key, Label label, FigureValue value, Optional<Target> target) {

    public Figure {
        checkArgument(RuleKey.isSlug(key), "Figure.key was '%s'; it must be a slug such as solved-in-time.", key);
    }

    /** Returns the figure as one line for one language. */
    public String text(Lang lang) {
        StringBuilder out = new StringBuilder(label.in(lang))
                .append(lang == Lang.ZH ? "：" : ": ")
                .append(value.label().in(lang));
        target.ifPresent(it -> {
            String plain = Formats.plain(it.bound());
            String bound = value.fold(
                    counted -> plain,
                    share -> Formats.percent(it.bound()),
                    summed -> plain,
                    gauged -> plain
                            + (lang == Lang.EN && !gauged.unit().en().equals("%") ? " " : "")
                            + gauged.unit().in(lang));
            out.append(lang == Lang.ZH ? "；目标" : "; target ")
                    .append(it.atLeast() ? "≥" : "≤")
                    .append(bound)
                    .append(lang == Lang.ZH ? "，" : ", ")
                    .append(it.standing().label().in(lang))
                    .append(" [")
                    .append(it.rule())
                    .append(' ')
                    .append(it.decidedUnder())
                    .append(']');
        });
        return out.toString();
    }
}
