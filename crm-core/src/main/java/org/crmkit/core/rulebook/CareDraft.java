package org.crmkit.core.rulebook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.TierLevel;
import org.crmkit.core.tier.TierScheme;
import org.crmkit.core.tier.care.CareClass;
import org.crmkit.core.tier.care.CareItem;
import org.crmkit.core.tier.care.CareProgramme;
import org.crmkit.core.tier.care.ClosedDayRule;
import org.jspecify.annotations.Nullable;

/**
 * {@link CareProgramme} as written; the section {@code care}, which a company without a programme leaves out.
 *
 * @param classes by slug, from low to high
 * @param byTier the class by the slug of the tier level; absent if tiers do not serve as classes
 * @param closedDay when a task is due that falls on a closed day
 * @param items by slug
 */
@Coherent
public record CareDraft(
        @NotEmpty(message = DraftMessages.ENTRIES) @Nullable Map<String, @Valid Named> classes,
        @Nullable Map<String, String> byTier,

        @Required(message = DraftMessages.A_CHOICE) @Nullable
        ClosedDayRule closedDay,

        @NotEmpty(message = DraftMessages.ENTRIES) @Nullable Map<String, @Valid Item> items)
        implements Coherent.Checked {

    public CareDraft {
        classes = Drafts.ordered(classes);
        byTier = Drafts.ordered(byTier);
        items = Drafts.ordered(items);
    }

    /**
     * One class.
     *
     * @param name what it is called
     */
    public record Named(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name) {

        /** Reads it from the fields of a file. */
        public static Named read(FieldReader f) {
            return new Named(f.optional("name", Shapes.label()).orElse(null));
        }
    }

    /**
     * One item.
     *
     * @param name what is done
     * @param from the slug of the lowest class it is done for
     * @param every how often
     * @param share the share of customers it is done for each time
     */
    public record Item(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @Required(message = DraftMessages.A_SLUG) @Nullable
            String from,

            @Required(message = DraftMessages.A_SPAN)
            @SpanIn(units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS})
            @Nullable
            Span every,

            @Required(message = DraftMessages.A_NUMBER)
            @DecimalMin(value = "0", inclusive = false)
            @DecimalMax("1")
            @Nullable
            BigDecimal share) {

        static Item read(FieldReader f) {
            return new Item(
                    f.optional("name", Shapes.label()).orElse(null),
                    f.optional("from", Shapes.slug()).orElse(null),
                    f.optional("every", Shapes.span()).orElse(null),
                    Drafts.number(f, "share").orElse(null));
        }
    }

    static CareDraft read(FieldReader f) {
        return new CareDraft(
                f.optional("classes", Shapes.slugMap(Shapes.draft(Named::read))).orElse(null),
                f.optional("by-tier", Shapes.slugMap(Shapes.slug())).orElse(null),
                f.optional("closed-day", Shapes.choice(Drafts.codes(ClosedDayRule.values(), ClosedDayRule::code)))
                        .orElse(null),
                f.optional("items", Shapes.slugMap(Shapes.draft(Item::read))).orElse(null));
    }

    @Override
    public void check(Findings findings) {
        if (classes == null) {
            return;
        }
        List<String> slugs = List.copyOf(classes.keySet());
        Label bound = Label.of(
                "care.classes 中的类别：" + String.join("、", slugs), "a class of care.classes: " + String.join(", ", slugs));
        Label fix = Label.of("请改正。", "Correct it.");
        if (items != null) {
            items.forEach((slug, item) -> {
                if (item.from() != null && !slugs.contains(item.from())) {
                    findings.add(bound, fix, "items", "[" + slug + "]", "from");
                }
            });
        }
        if (byTier != null) {
            byTier.forEach((tier, slug) -> {
                if (!slugs.contains(slug)) {
                    findings.add(bound, fix, "byTier", "[" + tier + "]");
                }
            });
        }
    }

    /** Finds a tier whose class is below that of a tier before it; {@code findings} are of the whole rulebook. */
    void checkRising(Collection<String> tiers, Findings findings) {
        if (classes == null || byTier == null) {
            return;
        }
        List<String> slugs = List.copyOf(classes.keySet());
        int rank = 0;
        for (String tier : tiers) {
            int next = slugs.indexOf(byTier.getOrDefault(tier, ""));
            if (next >= 0 && next < rank) {
                String before = slugs.get(rank);
                findings.add(
                        Label.of("不低于前一等级的类别 " + before, "not below " + before + ", the class of the tier before it"),
                        Label.of("请调高。", "Raise it."),
                        "care",
                        "byTier",
                        "[" + tier + "]");
            }
            rank = Math.max(rank, next);
        }
    }

    CareProgramme toProgramme(TierScheme tiers) {
        List<CareClass> classList = new ArrayList<>();
        Drafts.given(classes, "care.classes")
                .forEach((slug, c) ->
                        classList.add(new CareClass(slug, Drafts.given(c.name(), "care.classes." + slug + ".name"))));
        Map<String, String> tierClasses = new LinkedHashMap<>();
        if (byTier != null) {
            for (TierLevel level : tiers.levels()) {
                tierClasses.put(level.slug(), Drafts.given(byTier.get(level.slug()), "care.by-tier." + level.slug()));
            }
        }
        List<CareItem> itemList = new ArrayList<>();
        Drafts.given(items, "care.items").forEach((slug, item) -> {
            String path = "care.items." + slug;
            itemList.add(new CareItem(
                    slug,
                    Drafts.given(item.name(), path + ".name"),
                    Drafts.given(item.from(), path + ".from"),
                    Drafts.given(item.every(), path + ".every"),
                    Drafts.given(item.share(), path + ".share")));
        });
        return new CareProgramme(classList, tierClasses, Drafts.given(closedDay, "care.closed-day"), itemList);
    }
}
