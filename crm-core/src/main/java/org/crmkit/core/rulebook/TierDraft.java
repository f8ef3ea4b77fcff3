package org.crmkit.core.rulebook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.TierLevel;
import org.crmkit.core.tier.TierScheme;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * {@link TierScheme} as written; the section {@code tier}.
 *
 * @param window how far back purchases count
 * @param levels by slug, from low to high
 */
@Coherent
public record TierDraft(
        @Required(message = DraftMessages.A_SPAN)
        @SpanIn(units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS})
        @Nullable
        Span window,

        @NotEmpty(message = DraftMessages.ENTRIES) @Nullable Map<String, @Valid Level> levels)
        implements Coherent.Checked {

    public TierDraft {
        levels = Drafts.ordered(levels);
    }

    /**
     * One level.
     *
     * @param name what customers call it
     * @param threshold purchases within the window from which it is held
     */
    public record Level(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @Required(message = DraftMessages.AN_AMOUNT) @Nullable
            Money threshold) {

        static Level read(FieldReader f) {
            return new Level(
                    f.optional("name", Shapes.label()).orElse(null),
                    f.optional("threshold", Shapes.money()).orElse(null));
        }
    }

    static TierDraft read(FieldReader f) {
        return new TierDraft(
                f.optional("window", Shapes.span()).orElse(null),
                f.optional("levels", Shapes.slugMap(Shapes.draft(Level::read))).orElse(null));
    }

    @Override
    public void check(Findings findings) {
        if (levels == null) {
            return;
        }
        boolean isFirst = true;
        String below = "";
        Money lower = null;
        for (Map.Entry<String, Level> entry : levels.entrySet()) {
            Money threshold = entry.getValue().threshold();
            if (isFirst && threshold != null && !threshold.isZero()) {
                findings.add(
                        Label.of("零，使每位客户都有等级", "zero, so that every customer has a level"),
                        Label.of("请改为零，或在前面加一个零起点的等级。", "Set it to zero, or put a level from zero before it."),
                        "levels",
                        "[" + entry.getKey() + "]",
                        "threshold");
            }
            if (lower != null
                    && threshold != null
                    && threshold.isSameCurrency(lower)
                    && !threshold.isGreaterThan(lower)) {
                findings.add(
                        Label.of(
                                "高于前一等级 " + below + " 的起点 " + lower + " 的金额",
                                "above " + lower + ", the threshold of " + below + " before it"),
                        Label.of("请调高，或调整等级顺序。", "Raise it, or change the order of the levels."),
                        "levels",
                        "[" + entry.getKey() + "]",
                        "threshold");
            }
            isFirst = false;
            below = entry.getKey();
            lower = threshold;
        }
    }

    TierScheme toScheme() {
        List<TierLevel> list = new ArrayList<>();
        Drafts.given(levels, "tier.levels")
                .forEach((slug, level) -> list.add(new TierLevel(
                        slug,
                        Drafts.given(level.name(), "tier.levels." + slug + ".name"),
                        Drafts.given(level.threshold(), "tier.levels." + slug + ".threshold"))));
        return new TierScheme(Drafts.given(window, "tier.window"), list);
    }
}
