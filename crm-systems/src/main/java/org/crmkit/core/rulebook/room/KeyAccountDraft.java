package org.crmkit.core.rulebook.room;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.keyaccount.KeyAccountLevel;
import org.crmkit.core.keyaccount.KeyAccountPolicy;
import org.crmkit.core.keyaccount.KeyAccountType;
import org.crmkit.core.keyaccount.ManagementMethod;
import org.crmkit.core.rule.Span;
import org.crmkit.core.rulebook.Coherent;
import org.crmkit.core.rulebook.DraftMessages;
import org.crmkit.core.rulebook.Drafts;
import org.crmkit.core.rulebook.Findings;
import org.crmkit.core.rulebook.Required;
import org.crmkit.core.rulebook.RoomDraft;
import org.crmkit.core.rulebook.RulebookHeader;
import org.crmkit.core.rulebook.SpanIn;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.TierScheme;
import org.jspecify.annotations.Nullable;

/**
 * {@link KeyAccountPolicy} as written; the section {@code key-account}.
 *
 * @param selection who is key
 * @param levels the leading level by type
 * @param methods the period by method and type
 * @param stockTaking how often stock is taken
 * @param managerVisit how often a manager calls on a core customer; may be left out
 * @param defection what is a sign
 */
@Coherent
public record KeyAccountDraft(
        @Required(message = DraftMessages.A_SECTION) @Valid @Nullable
        Selection selection,

        @Required(message = DraftMessages.A_SECTION) @Nullable
        Map<String, KeyAccountLevel> levels,

        @Required(message = DraftMessages.A_SECTION) @Nullable
        Map<String, Map<String, Span>> methods,

        @Required(message = DraftMessages.A_SPAN)
        @SpanIn(units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS})
        @Nullable
        Span stockTaking,

        @SpanIn(units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS}) @Nullable
        Span managerVisit,

        @Required(message = DraftMessages.A_SECTION) @Valid @Nullable
        Defection defection)
        implements RoomDraft, Coherent.Checked {

    private static final List<String> TYPES =
            Arrays.stream(KeyAccountType.values()).map(KeyAccountType::slug).toList();
    private static final List<String> METHODS =
            Arrays.stream(ManagementMethod.values()).map(ManagementMethod::slug).toList();

    public KeyAccountDraft {
        levels = Drafts.ordered(levels);
        methods = Drafts.ordered(methods);
    }

    /** Who is key. */
    public record Selection(
            @Required(message = DraftMessages.A_NUMBER)
            @DecimalMin(value = "0", inclusive = false)
            @DecimalMax("1")
            @Nullable
            BigDecimal coreShare,

            @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @DecimalMax("100") @Nullable
            BigDecimal ratingFrom) {

        static Selection read(FieldReader f) {
            return new Selection(
                    Drafts.number(f, "core-share").orElse(null),
                    Drafts.number(f, "rating-from").orElse(null));
        }
    }

    /** What is a sign of defection. */
    public record Defection(
            @Required(message = DraftMessages.A_NUMBER)
            @DecimalMin(value = "0", inclusive = false)
            @DecimalMax("1")
            @Nullable
            BigDecimal salesFall,

            @Required(message = DraftMessages.A_NUMBER)
            @DecimalMin(value = "0", inclusive = false)
            @DecimalMax("100")
            @Nullable
            BigDecimal satisfactionFall,

            @Required(message = DraftMessages.A_SPAN)
            @SpanIn(units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS})
            @Nullable
            Span noContact,

            @Required(message = DraftMessages.A_NUMBER) @Min(1) @Max(1000) @Nullable
            Long openComplaints,

            @Required(message = DraftMessages.A_NUMBER) @Min(1) @Max(5) @Nullable
            Long signsForTalk) {

        static Defection read(FieldReader f) {
            return new Defection(
                    Drafts.number(f, "sales-fall").orElse(null),
                    Drafts.number(f, "satisfaction-fall").orElse(null),
                    f.optional("no-contact", Shapes.span()).orElse(null),
                    f.optional("open-complaints", Shapes.integer(1, 1000)).orElse(null),
                    f.optional("signs-for-talk", Shapes.integer(1, 5)).orElse(null));
        }
    }

    static KeyAccountDraft read(FieldReader f) {
        return new KeyAccountDraft(
                f.optional("selection", Shapes.draft(Selection::read)).orElse(null),
                f.optional(
                                "levels",
                                Shapes.draft(g -> Drafts.named(
                                        g,
                                        TYPES,
                                        Shapes.choice(Drafts.codes(KeyAccountLevel.values(), KeyAccountLevel::slug)))))
                        .orElse(null),
                f.optional(
                                "methods",
                                Shapes.draft(g -> Drafts.named(
                                        g, METHODS, Shapes.draft(h -> Drafts.named(h, TYPES, Shapes.span())))))
                        .orElse(null),
                f.optional("stock-taking", Shapes.span()).orElse(null),
                f.optional("manager-visit", Shapes.span()).orElse(null),
                f.optional("defection", Shapes.draft(Defection::read)).orElse(null));
    }

    @Override
    public void check(Findings findings) {
        Label whole = Label.of("每种类型一项的对象", "an object with an entry for each type");
        Label fix = Label.of("请补齐。", "Complete it.");
        if (levels != null && !levels.keySet().containsAll(TYPES)) {
            findings.add(Label.same(String.join(", ", levels.keySet())), whole, fix, "levels");
        }
        if (methods == null) {
            return;
        }
        for (String method : METHODS) {
            Map<String, Span> byType = methods.get(method);
            boolean complete = byType != null
                    && byType.keySet().containsAll(TYPES)
                    && byType.values().stream().allMatch(RelationshipDraft::isCalendar);
            if (!complete) {
                findings.add(
                        byType == null ? Label.of("空缺", "missing") : Label.same(byType.toString()),
                        Label.of("每种类型至少一天、一周、一个月或一年", "at least a day, week, month or year for each type"),
                        fix,
                        "methods",
                        "[" + method + "]");
            }
        }
    }

    @Override
    public KeyAccountPolicy toPolicy(RulebookHeader header, TierScheme tiers) {
        Selection selected = Drafts.given(selection, "key-account.selection");
        Defection signs = Drafts.given(defection, "key-account.defection");
        Map<String, KeyAccountLevel> leading = Drafts.given(levels, "key-account.levels");
        Map<String, Map<String, Span>> rounds = Drafts.given(methods, "key-account.methods");
        Map<KeyAccountType, KeyAccountLevel> byType = new EnumMap<>(KeyAccountType.class);
        Map<ManagementMethod, Map<KeyAccountType, Span>> byMethod = new EnumMap<>(ManagementMethod.class);
        for (KeyAccountType type : KeyAccountType.values()) {
            byType.put(type, Drafts.given(leading.get(type.slug()), "key-account.levels." + type.slug()));
        }
        for (ManagementMethod method : ManagementMethod.values()) {
            String path = "key-account.methods." + method.slug();
            Map<String, Span> given = Drafts.given(rounds.get(method.slug()), path);
            Map<KeyAccountType, Span> spans = new EnumMap<>(KeyAccountType.class);
            for (KeyAccountType type : KeyAccountType.values()) {
                spans.put(type, Drafts.given(given.get(type.slug()), path + "." + type.slug()));
            }
            byMethod.put(method, spans);
        }
        return new KeyAccountPolicy(
                Drafts.given(selected.coreShare(), "key-account.selection.core-share"),
                Drafts.given(selected.ratingFrom(), "key-account.selection.rating-from"),
                byType,
                byMethod,
                Drafts.given(stockTaking, "key-account.stock-taking"),
                Optional.ofNullable(managerVisit),
                Drafts.given(signs.salesFall(), "key-account.defection.sales-fall"),
                Drafts.given(signs.satisfactionFall(), "key-account.defection.satisfaction-fall"),
                Drafts.given(signs.noContact(), "key-account.defection.no-contact"),
                Math.toIntExact(Drafts.given(signs.openComplaints(), "key-account.defection.open-complaints")),
                Math.toIntExact(Drafts.given(signs.signsForTalk(), "key-account.defection.signs-for-talk")));
    }
}
