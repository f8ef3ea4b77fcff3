package org.crmkit.core.rulebook.room;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.callcenter.CallCenterPolicy;
import org.crmkit.core.callcenter.Kpi;
import org.crmkit.core.callcenter.ServiceLevelKind;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rule.Span;
import org.crmkit.core.rulebook.Coherent;
import org.crmkit.core.rulebook.DraftMessages;
import org.crmkit.core.rulebook.Drafts;
import org.crmkit.core.rulebook.Findings;
import org.crmkit.core.rulebook.Required;
import org.crmkit.core.rulebook.RoomDraft;
import org.crmkit.core.rulebook.RulebookHeader;
import org.crmkit.core.rulebook.SpanIn;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.TierScheme;
import org.jspecify.annotations.Nullable;

/**
 * {@link CallCenterPolicy} as written; the section {@code call-center}.
 *
 * @param replies by the slug of the kind of work order
 * @param rePromises how often a promise may be moved
 * @param answerWithin seconds within which a contact is answered in time
 * @param serviceLevel of whom the service level is a share
 * @param targets by the slug of the figure
 * @param monitoring how contacts are listened to
 */
@Coherent
public record CallCenterDraft(
        @NotEmpty(message = DraftMessages.ENTRIES) @Nullable Map<String, @Valid Reply> replies,

        @Required(message = DraftMessages.A_NUMBER) @Min(0) @Max(100) @Nullable
        Long rePromises,

        @Required(message = DraftMessages.A_NUMBER) @Min(0) @Max(86_400) @Nullable
        Long answerWithin,

        @Required(message = DraftMessages.A_CHOICE) @Nullable
        ServiceLevelKind serviceLevel,

        @Required(message = DraftMessages.A_SECTION) @Nullable
        Map<String, @DecimalMin("0") BigDecimal> targets,

        @Required @Valid @Nullable Monitoring monitoring)
        implements RoomDraft, Coherent.Checked {

    private static final String AT = "call-center.";
    private static final List<String> FIGURES =
            Arrays.stream(Kpi.values()).map(Kpi::slug).toList();

    public CallCenterDraft {
        replies = Drafts.ordered(replies);
        targets = Drafts.ordered(targets);
    }

    /**
     * {@link CallCenterPolicy.ReplyRule} as written.
     *
     * @param name what the kind is called
     * @param normal time for normal priority
     * @param high time for high priority
     * @param urgent time for urgent priority
     */
    public record Reply(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
            Span normal,

            @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
            Span high,

            @Required(message = DraftMessages.A_SPAN) @SpanIn @Nullable
            Span urgent) {

        static Reply read(FieldReader f) {
            return new Reply(
                    f.optional("name", Shapes.label()).orElse(null),
                    f.optional("normal", Shapes.span()).orElse(null),
                    f.optional("high", Shapes.span()).orElse(null),
                    f.optional("urgent", Shapes.span()).orElse(null));
        }
    }

    /**
     * How contacts are listened to.
     *
     * @param items of the score sheet, by slug
     * @param criticals errors that fail a contact, by slug; absent means none
     * @param passFrom the score from which it passes
     * @param tolerance how far two listeners may lie apart
     */
    @Coherent
    public record Monitoring(
            @NotEmpty(message = DraftMessages.ENTRIES) @Nullable
            Map<String, @Valid Item> items,

            @Nullable Map<String, @Valid Named> criticals,

            @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @DecimalMax("100") @Nullable
            BigDecimal passFrom,

            @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @DecimalMax("100") @Nullable
            BigDecimal tolerance)
            implements Coherent.Checked {

        public Monitoring {
            items = Drafts.ordered(items);
            criticals = Drafts.ordered(criticals);
        }

        static Monitoring read(FieldReader f) {
            return new Monitoring(
                    f.optional("items", Shapes.slugMap(Shapes.draft(Item::read)))
                            .orElse(null),
                    f.optional("criticals", Shapes.slugMap(Shapes.draft(Named::read)))
                            .orElse(null),
                    Drafts.number(f, "pass-from").orElse(null),
                    Drafts.number(f, "tolerance").orElse(null));
        }

        @Override
        public void check(Findings findings) {
            if (items == null) {
                return;
            }
            Map<String, BigDecimal> weights = new LinkedHashMap<>();
            items.forEach((slug, item) -> {
                if (item.weight() != null) {
                    weights.put(slug, item.weight());
                }
            });
            if (weights.size() == items.size()) {
                Drafts.checkSum(weights, findings, "items");
            }
        }
    }

    /**
     * {@link CallCenterPolicy.SheetItem} as written.
     *
     * @param name what is listened for
     * @param weight of it
     */
    public record Item(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @Required(message = DraftMessages.A_NUMBER)
            @DecimalMin(value = "0", inclusive = false)
            @DecimalMax("1")
            @Nullable
            BigDecimal weight) {

        static Item read(FieldReader f) {
            return new Item(
                    f.optional("name", Shapes.label()).orElse(null),
                    Drafts.number(f, "weight").orElse(null));
        }
    }

    /**
     * {@link CallCenterPolicy.Critical} as written.
     *
     * @param name what it is
     */
    public record Named(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name) {

        static Named read(FieldReader f) {
            return new Named(f.optional("name", Shapes.label()).orElse(null));
        }
    }

    static CallCenterDraft read(FieldReader f) {
        return new CallCenterDraft(
                f.optional("replies", Shapes.slugMap(Shapes.draft(Reply::read))).orElse(null),
                f.optional("re-promises", Shapes.integer(0, 100)).orElse(null),
                f.optional("answer-within", Shapes.integer(0, 86_400)).orElse(null),
                f.optional(
                                "service-level",
                                Shapes.choice(Drafts.codes(ServiceLevelKind.values(), ServiceLevelKind::slug)))
                        .orElse(null),
                Drafts.numbers(f, "targets", FIGURES).orElse(null),
                f.optional("monitoring", Shapes.draft(Monitoring::read)).orElse(null));
    }

    @Override
    public void check(Findings findings) {
        if (targets == null) {
            return;
        }
        Drafts.checkNames(targets, FIGURES, findings, "targets");
        for (Kpi kpi : Kpi.values()) {
            BigDecimal target = targets.get(kpi.slug());
            if (target != null && kpi.unit() == Kpi.Unit.SHARE && target.compareTo(BigDecimal.ONE) > 0) {
                findings.add(
                        Label.of("0 到 1 的比例，当前为 " + Formats.plain(target), "a share of 0 to 1"),
                        Label.of("90% 请写 0.90。", "Write 0.90 for 90%."),
                        "targets",
                        "[" + kpi.slug() + "]");
            }
        }
    }

    @Override
    public CallCenterPolicy toPolicy(RulebookHeader header, TierScheme tiers) {
        List<CallCenterPolicy.ReplyRule> rules = new ArrayList<>();
        Drafts.given(replies, AT + "replies").forEach((slug, reply) -> {
            String path = AT + "replies." + slug + ".";
            rules.add(new CallCenterPolicy.ReplyRule(
                    slug,
                    Drafts.given(reply.name(), path + "name"),
                    Drafts.given(reply.normal(), path + "normal"),
                    Drafts.given(reply.high(), path + "high"),
                    Drafts.given(reply.urgent(), path + "urgent")));
        });
        Monitoring listened = Drafts.given(monitoring, AT + "monitoring");
        List<CallCenterPolicy.SheetItem> items = new ArrayList<>();
        Drafts.given(listened.items(), AT + "monitoring.items").forEach((slug, item) -> {
            String path = AT + "monitoring.items." + slug + ".";
            items.add(new CallCenterPolicy.SheetItem(
                    slug, Drafts.given(item.name(), path + "name"), Drafts.given(item.weight(), path + "weight")));
        });
        List<CallCenterPolicy.Critical> criticals = new ArrayList<>();
        if (listened.criticals() != null) {
            listened.criticals()
                    .forEach((slug, named) -> criticals.add(new CallCenterPolicy.Critical(
                            slug, Drafts.given(named.name(), AT + "monitoring.criticals." + slug + ".name"))));
        }
        return new CallCenterPolicy(
                rules,
                Drafts.given(rePromises, AT + "re-promises").intValue(),
                Drafts.given(answerWithin, AT + "answer-within").intValue(),
                Drafts.given(serviceLevel, AT + "service-level"),
                Drafts.byEnum(Drafts.given(targets, AT + "targets"), Kpi.class, Kpi::slug, AT + "targets"),
                items,
                criticals,
                Drafts.given(listened.passFrom(), AT + "monitoring.pass-from"),
                Drafts.given(listened.tolerance(), AT + "monitoring.tolerance"));
    }
}
