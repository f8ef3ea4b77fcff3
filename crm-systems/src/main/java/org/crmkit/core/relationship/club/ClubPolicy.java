package org.crmkit.core.relationship.club;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crmkit.core.internal.FactList;
import org.crmkit.core.rule.Leaning;
import org.crmkit.core.rule.Leanings;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.text.Label;

/**
 * What members have: benefits, discounts and get-togethers by the tier they hold.
 *
 * @param benefits in the order they are told; may be empty
 * @param discounts one for each tier, from low to high, never falling; at least one
 * @param excluded groups of goods without member discount, by slug
 * @param combining what applies where goods have another discount
 * @param most the most member discount and others take off together; 0 to 1, at least every member discount
 * @param getTogether how they are held
 */
public record ClubPolicy(
        List<ClubBenefit> benefits,
        List<Discount> discounts,
        Map<String, Label> excluded,
        Combining combining,
        BigDecimal most,
        GetTogetherRule getTogether)
        implements RulePart {

    private static final RuleKey KEY = RuleKey.of("club");
    private static final Leanings LEANINGS = Leanings.none()
            .and(Leaning.HIGHER_FAVOURS_CUSTOMER, "club.discounts.*", "club.most", "club.get-together.per-seat")
            .and(
                    Leaning.NEUTRAL,
                    "club.get-together.approval-above",
                    "club.get-together.invite-before",
                    "club.get-together.answer-before",
                    "club.get-together.watch");

    /**
     * The discount of one tier.
     *
     * @param tier the slug of the level
     * @param name what the level is called
     * @param rate 0 to 1
     */
    public record Discount(String tier, Label name, BigDecimal rate) {
        public Discount {
            checkArgument(
                    rate.signum() >= 0 && rate.compareTo(BigDecimal.ONE) <= 0,
                    "club.discounts.%s was %s; it must be 0 to 1. Correct it.",
                    tier,
                    rate);
        }
    }

    public ClubPolicy {
        benefits = List.copyOf(benefits);
        discounts = List.copyOf(discounts);
        excluded = Collections.unmodifiableMap(new LinkedHashMap<>(excluded));
        checkArgument(!discounts.isEmpty(), "club.discounts is empty; give that of each tier, zero for none.");
        checkArgument(
                most.signum() >= 0 && most.compareTo(BigDecimal.ONE) <= 0,
                "club.most was %s; it must be 0 to 1. Correct it.",
                most);
        BigDecimal before = BigDecimal.ZERO;
        for (Discount discount : discounts) {
            checkArgument(
                    discount.rate().compareTo(before) >= 0,
                    "club.discounts.%s was %s; it must be at least %s, that of the tier before it. Raise it.",
                    discount.tier(),
                    discount.rate(),
                    before);
            checkArgument(
                    discount.rate().compareTo(most) <= 0,
                    "club.discounts.%s was %s; it must be at most club.most, %s. Lower it, or raise club.most.",
                    discount.tier(),
                    discount.rate(),
                    most);
            before = discount.rate();
        }
        List<String> tiers = discounts.stream().map(Discount::tier).toList();
        Set<String> slugs = new HashSet<>();
        for (ClubBenefit benefit : benefits) {
            checkArgument(slugs.add(benefit.slug()), "club.benefits has '%s' twice; remove one.", benefit.slug());
            checkTier(benefit.from(), "club.benefits." + benefit.slug() + ".from", tiers);
        }
        checkTier(getTogether.from(), "club.get-together.from", tiers);
    }

    private static void checkTier(String tier, String path, List<String> tiers) {
        checkArgument(
                tiers.contains(tier), "%s was '%s'; it must be a tier: %s. Correct it.", path, tier, tiers);
    }

    /**
     * Tells whether a tier is as high as another.
     *
     * @throws IllegalArgumentException if either is no tier of the club
     */
    public boolean isAtLeast(String tier, String other) {
        return rank(tier) >= rank(other);
    }

    private int rank(String tier) {
        List<String> tiers = discounts.stream().map(Discount::tier).toList();
        checkArgument(tiers.contains(tier), "The tier was '%s'; it must be one of club.discounts: %s.", tier, tiers);
        return tiers.indexOf(tier);
    }

    /** Returns what a member of a tier has, with what it keeps of the tiers below, in order. */
    public List<ClubBenefit> benefitsOf(String tier) {
        return benefits.stream()
                .filter(benefit -> isAtLeast(tier, benefit.from()))
                .toList();
    }

    /** Returns the discount of a tier. */
    public BigDecimal discountOf(String tier) {
        return discounts.get(rank(tier)).rate();
    }

    @Override
    public String section() {
        return KEY.path();
    }

    @Override
    public List<RuleFact> facts() {
        FactList facts = new FactList(KEY);
        for (ClubBenefit benefit : benefits) {
            String path = "benefits." + benefit.slug();
            facts.name(path + ".name", benefit.name())
                    .add(
                            path + ".from",
                            tier(benefit.from()),
                            benefit.name().zh() + "的起始等级",
                            "Lowest tier of " + benefit.name().en());
        }
        for (Discount discount : discounts) {
            facts.fraction(
                    "discounts." + discount.tier(),
                    discount.rate(),
                    discount.name().zh() + "的会员优惠",
                    "Member discount of " + discount.name().en());
        }
        excluded.forEach((slug, name) -> facts.name("excluded." + slug + ".name", name));
        return facts.add(
                        "combining",
                        new RuleValue.Choice(combining.code(), combining.label()),
                        "会员优惠与其他优惠并用",
                        "Member discount where another applies")
                .fraction("most", most, "各项优惠合计上限", "Most that discounts take off together")
                .add(
                        "get-together.from",
                        tier(getTogether.from()),
                        "联谊会邀请的起始等级",
                        "Lowest tier invited to a get-together")
                .amount("get-together.per-seat", getTogether.perSeat(), "联谊会每座费用上限", "Most a get-together costs for a seat")
                .amount(
                        "get-together.approval-above",
                        getTogether.approvalAbove(),
                        "联谊会预算审批起点",
                        "Budgets of get-togethers above it are approved")
                .time(
                        "get-together.invite-before",
                        getTogether.inviteBefore(),
                        "联谊会邀请的提前时间",
                        "Last invitation before a get-together")
                .time(
                        "get-together.answer-before",
                        getTogether.answerBefore(),
                        "联谊会回复的提前时间",
                        "Last answer before a get-together")
                .time(
                        "get-together.watch",
                        getTogether.watch(),
                        "联谊会前后比较购买的时间",
                        "Purchases compared before and after a get-together")
                .facts(LEANINGS);
    }

    private RuleValue tier(String slug) {
        return new RuleValue.Choice(slug, discounts.get(rank(slug)).name());
    }

    @Override
    public List<RuleTable> tables() {
        List<RuleTable> tables = new ArrayList<>();
        if (!benefits.isEmpty()) {
            tables.add(new RuleTable(
                    KEY.child("benefits"),
                    Label.of("会员待遇", "Member benefits"),
                    Label.of("待遇", "Benefit"),
                    benefits.stream()
                            .map(benefit -> new RuleTable.Line(benefit.slug(), benefit.name()))
                            .toList(),
                    List.of(new RuleTable.Line("from", Label.of("起始等级", "From tier")))));
        }
        tables.add(new RuleTable(
                KEY.child("discounts"),
                Label.of("会员优惠", "Member discounts"),
                Label.of("等级", "Tier"),
                discounts.stream()
                        .map(discount -> new RuleTable.Line(discount.tier(), discount.name()))
                        .toList(),
                List.of(RuleTable.Line.value(Label.of("优惠比例", "Discount")))));
        return List.copyOf(tables);
    }
}
