package org.crmkit.core.rulebook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.TierScheme;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A rulebook as people write it: any field may be missing. Its constraints, and those of the drafts within, are the one
 * definition of what input must satisfy; a draft that violates none of them becomes a {@link Rulebook}.
 *
 * @param rulebook whose rules these are, and when they hold
 * @param tier how a customer's tier follows from purchases
 * @param credit what is sold on credit
 * @param complaint what is promised about complaints
 * @param customer how customers' files are kept
 * @param care what is done for each class of customers; may be absent
 * @param points how points are earned and lost; may be absent
 * @param rooms the policies of further rooms by their sections; may be absent
 * @param origins where the numbers come from, by path; may be absent
 */
@Coherent
public record RulebookDraft(
        @Required(message = DraftMessages.A_SECTION) @Valid @Nullable
        HeaderDraft rulebook,

        @Required(message = DraftMessages.A_SECTION) @Valid @Nullable
        TierDraft tier,

        @Required(message = DraftMessages.A_SECTION) @Valid @Nullable
        CreditDraft credit,

        @Required(message = DraftMessages.A_SECTION) @Valid @Nullable
        ComplaintDraft complaint,

        @Required(message = DraftMessages.A_SECTION) @Valid @Nullable
        CustomerDraft customer,

        @Valid @Nullable CareDraft care,
        @Valid @Nullable PointsDraft points,
        @Nullable Map<String, @Valid RoomDraft> rooms,
        @Nullable Map<String, @Valid OriginDraft> origins)
        implements Coherent.Checked {

    public RulebookDraft {
        rooms = Drafts.ordered(rooms);
        origins = Drafts.ordered(origins);
    }

    /**
     * {@link Origin} as written.
     *
     * @param source {@code ours}, or the publication, law or contract
     * @param note why this number
     */
    public record OriginDraft(
            @Required(message = DraftMessages.A_TEXT) @NotBlank(message = DraftMessages.A_TEXT) @Nullable
            String source,

            @Required(message = DraftMessages.A_NAME) @Nullable
            Label note) {

        static OriginDraft read(FieldReader f) {
            return new OriginDraft(
                    f.optional("source", Shapes.string()).orElse(null),
                    f.optional("note", Shapes.label()).orElse(null));
        }
    }

    /** Reads a draft from the fields of a file; whatever has the wrong type goes to the reader's problems. */
    static RulebookDraft read(FieldReader f, Rooms further) {
        return new RulebookDraft(
                f.optional("rulebook", Shapes.draft(HeaderDraft::read)).orElse(null),
                f.optional("tier", Shapes.draft(TierDraft::read)).orElse(null),
                f.optional("credit", Shapes.draft(CreditDraft::read)).orElse(null),
                f.optional("complaint", Shapes.draft(ComplaintDraft::read)).orElse(null),
                f.optional("customer", Shapes.draft(CustomerDraft::read)).orElse(null),
                f.optional("care", Shapes.draft(CareDraft::read)).orElse(null),
                f.optional("points", Shapes.draft(PointsDraft::read)).orElse(null),
                further.read(f),
                f.optional("origins", Shapes.ruleMap(Shapes.draft(OriginDraft::read)))
                        .orElse(null));
    }

    @Override
    public void check(Findings findings) {
        checkTiers(findings);
        checkCurrencies(findings);
    }

    private void checkTiers(Findings findings) {
        Map<String, TierLevelDraft> levels = tier == null ? null : tier.levels();
        if (levels == null) {
            return;
        }
        checkRows(
                levels,
                complaint == null ? null : complaint.serviceLevels(),
                Label.of("每个客户等级都有的服务时限", "given for each level of tier.levels"),
                Label.of("请补上该等级的时限，或删去该等级。", "Add it, or remove the level."),
                findings,
                "complaint",
                "serviceLevels");
        checkRows(
                levels,
                points == null ? null : points.rates(),
                Label.of("每个客户等级都有的倍率", "given for each level of tier.levels"),
                Label.of("请补上该等级的倍率；不积分的写 0。", "Add it; 0 for a level without points."),
                findings,
                "points",
                "rates");
        checkRows(
                levels,
                care == null ? null : care.byTier(),
                Label.of("每个客户等级都有的类别", "given for each level of tier.levels"),
                Label.of("请补上该等级的类别。", "Add the class of that level."),
                findings,
                "care",
                "byTier");
        if (care != null) {
            care.checkRising(levels.keySet(), findings);
        }
    }

    /** Finds levels without a row, and rows without a level. */
    private static void checkRows(
            Map<String, TierLevelDraft> levels,
            @Nullable Map<String, ?> rows,
            Label bound,
            Label fix,
            Findings findings,
            String section,
            String field) {
        if (rows == null) {
            return;
        }
        for (String level : levels.keySet()) {
            if (!rows.containsKey(level)) {
                findings.add(Label.of("空缺", "missing"), bound, fix, section, field, "[" + level + "]");
            }
        }
        for (String level : rows.keySet()) {
            if (!levels.containsKey(level)) {
                findings.add(
                        Label.of(
                                field.equals("serviceLevels") ? "没有对应等级的时限" : "没有对应等级的一项",
                                "given for a level that does not exist"),
                        Label.of("tier.levels 中的等级", "a level of tier.levels"),
                        Label.of("请补上该等级，或删去此项。", "Add that level, or remove this entry."),
                        section,
                        field,
                        "[" + level + "]");
            }
        }
    }

    private void checkCurrencies(Findings findings) {
        if (tier != null && tier.levels() != null) {
            tier.levels()
                    .forEach((slug, level) -> checkCurrency(
                            level.threshold(), findings, "tier", "levels", "[" + slug + "]", "threshold"));
        }
        if (points != null) {
            checkCurrency(points.per(), findings, "points", "per");
        }
        if (credit != null && credit.grades() != null) {
            credit.grades()
                    .forEach((slug, grade) ->
                            checkCurrency(grade.limit(), findings, "credit", "grades", "[" + slug + "]", "limit"));
        }
        if (credit != null && credit.authorities() != null) {
            credit.authorities().forEach((slug, post) -> {
                checkCurrency(post.upTo(), findings, "credit", "authorities", "[" + slug + "]", "upTo");
                checkCurrency(post.grantUpTo(), findings, "credit", "authorities", "[" + slug + "]", "grantUpTo");
            });
        }
        if (credit != null && credit.approval() != null) {
            checkCurrency(credit.approval().twoApproversAbove(), findings, "credit", "approval", "twoApproversAbove");
        }
        if (credit != null && credit.collateral() != null) {
            credit.collateral()
                    .forEach((slug, kind) ->
                            checkCurrency(kind.cap(), findings, "credit", "collateral", "[" + slug + "]", "cap"));
        }
    }

    private void checkCurrency(@Nullable Money amount, Findings findings, String... path) {
        if (amount != null
                && rulebook != null
                && rulebook.currency() != null
                && !amount.getCurrencyUnit().equals(rulebook.currency())) {
            findings.add(
                    Label.of(
                            "以规则手册的币种 " + rulebook.currency() + " 计的金额",
                            "in " + rulebook.currency() + ", the currency of the rulebook"),
                    Label.of("请换算，或更改 rulebook.currency。", "Convert it, or change rulebook.currency."),
                    path);
        }
    }

    /**
     * Returns the rulebook of a complete draft.
     *
     * @throws IllegalArgumentException if the draft is incomplete or a rule cannot be; the message names the first one.
     *     Validate the draft to have all of them
     */
    public Rulebook toRulebook() {
        RulebookHeader header = Drafts.given(rulebook, "rulebook").toHeader();
        TierScheme tiers = Drafts.given(tier, "tier").toScheme();
        List<Origin> notes = new ArrayList<>();
        if (origins != null) {
            origins.forEach((path, origin) -> notes.add(new Origin(
                    RuleKey.of(path),
                    Drafts.given(origin.source(), "origins." + path + ".source"),
                    Drafts.given(origin.note(), "origins." + path + ".note"))));
        }
        return new Rulebook(
                header,
                tiers,
                Drafts.given(credit, "credit").toPolicy(),
                Drafts.given(complaint, "complaint").toPolicy(header.zone(), tiers),
                Drafts.given(customer, "customer").toPolicy(),
                Optional.ofNullable(care).map(draft -> draft.toProgramme(tiers)),
                Optional.ofNullable(points).map(draft -> draft.toProgramme(tiers)),
                rooms == null
                        ? List.of()
                        : rooms.values().stream()
                                .<RulePart>map(draft -> draft.toPolicy(header, tiers))
                                .toList(),
                notes);
    }
}
