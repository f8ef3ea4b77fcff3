package org.crmkit.core.rulebook;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.TierLevel;
import org.crmkit.core.tier.TierScheme;
import org.crmkit.core.tier.points.PointsProgramme;
import org.crmkit.core.tier.points.ShortfallRule;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * {@link PointsProgramme} as written; the section {@code points}, which a company without points leaves out.
 *
 * @param per the amount that earns the rate
 * @param rates points for it, by the slug of the tier level
 * @param validity how long points hold
 * @param shortfall what happens when more is taken than is there
 * @param notice how long before they expire points are pointed out
 */
@Coherent
public record PointsDraft(
        @Required(message = DraftMessages.AN_AMOUNT) @Nullable
        Money per,

        @NotEmpty(message = DraftMessages.ENTRIES) @Nullable Map<String, @DecimalMin("0") BigDecimal> rates,

        @Required(message = DraftMessages.A_SPAN)
        @SpanIn(units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS})
        @Nullable
        Span validity,

        @Required(message = DraftMessages.A_CHOICE) @Nullable
        ShortfallRule shortfall,

        @Required(message = DraftMessages.A_SPAN)
        @SpanIn(
                units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS},
                positive = false)
        @Nullable
        Span notice)
        implements Coherent.Checked {

    public PointsDraft {
        rates = Drafts.ordered(rates);
    }

    static PointsDraft read(FieldReader f) {
        return new PointsDraft(
                f.optional("per", Shapes.money()).orElse(null),
                f.optional("rates", Shapes.slugMap(Shapes.decimal()))
                        .map(Drafts::plain)
                        .orElse(null),
                f.optional("validity", Shapes.span()).orElse(null),
                f.optional("shortfall", Shapes.choice(Drafts.codes(ShortfallRule.values(), ShortfallRule::code)))
                        .orElse(null),
                f.optional("notice", Shapes.span()).orElse(null));
    }

    @Override
    public void check(Findings findings) {
        if (per != null && !per.isPositive()) {
            findings.add(Label.of("大于零的金额", "above zero"), Label.of("例如 CNY 1.00。", "Such as CNY 1.00."), "per");
        }
    }

    PointsProgramme toProgramme(TierScheme tiers) {
        Map<String, BigDecimal> given = Drafts.given(rates, "points.rates");
        List<PointsProgramme.Rate> list = new ArrayList<>();
        for (TierLevel level : tiers.levels()) {
            list.add(new PointsProgramme.Rate(
                    level.slug(), level.name(), Drafts.given(given.get(level.slug()), "points.rates." + level.slug())));
        }
        return new PointsProgramme(
                Drafts.given(per, "points.per"),
                list,
                Drafts.given(validity, "points.validity"),
                Drafts.given(shortfall, "points.shortfall"),
                Drafts.given(notice, "points.notice"));
    }
}
