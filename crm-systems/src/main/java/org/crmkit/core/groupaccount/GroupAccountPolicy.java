package org.crmkit.core.groupaccount;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
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
 * How a company sets goals for its group customers and what it reads from their consumption.
 *
 * @param goalMargin by how much the goal of a month lies above its share of the yearly task; 0 to 1, 0.05 is 5%
 * @param window how many months are analysed, even, 2 to 24
 * @param features in the order they are told; at least one
 * @param offers in the order they are told; each names features that exist
 */
public record GroupAccountPolicy(
        BigDecimal goalMargin, int window, List<ConsumptionFeature> features, List<OfferRule> offers)
        implements RulePart {

    private static final RuleKey KEY = RuleKey.of("group-account");
    private static final Label MONTHS = Label.of("个月", "months");

    /** Features favour some groups over others. */
    private static final Leanings LEANINGS =
            Leanings.none().and(Leaning.NEUTRAL, "group-account.goal-margin", "group-account.window");

    public GroupAccountPolicy {
        features = List.copyOf(features);
        offers = List.copyOf(offers);
        checkArgument(
                goalMargin.signum() >= 0 && goalMargin.compareTo(BigDecimal.ONE) <= 0,
                "group-account.goal-margin was %s; it must be 0 to 1. Give a share, such as 0.05 for 5%%.",
                goalMargin);
        checkArgument(
                window >= 2 && window <= 24 && window % 2 == 0,
                "group-account.window was %s; it must be an even number of months from 2 to 24, because its halves are compared. Use 6.",
                window);
        checkArgument(!features.isEmpty(), "group-account.features is empty; give at least one feature.");
        Set<String> slugs = new HashSet<>();
        features.forEach(feature -> checkArgument(
                slugs.add(feature.slug()), "group-account.features has '%s' twice; remove one.", feature.slug()));
        offers.forEach(offer -> checkArgument(
                slugs.containsAll(offer.when().keySet()),
                "group-account.offers.%s.when names %s; each must be one of group-account.features. Correct it.",
                offer.slug(),
                offer.when().keySet()));
    }

    @Override
    public String section() {
        return KEY.path();
    }

    @Override
    public List<RuleFact> facts() {
        FactList facts = new FactList(KEY)
                .fraction(
                        "goal-margin",
                        goalMargin,
                        "月目标高出年任务均摊的幅度",
                        "Margin of a month's goal above its share of the year")
                .add("window", new RuleValue.Count(window, MONTHS), "消费变化分析月数", "Months of consumption analysed");
        for (ConsumptionFeature feature : features) {
            String path = "features." + feature.slug();
            Label name = feature.name();
            facts.name(path + ".name", name)
                    .add(
                            path + ".measure",
                            new RuleValue.Choice(
                                    feature.measure().slug(), feature.measure().label()),
                            name.zh() + "的度量",
                            "Measure of " + name.en());
            feature.item()
                    .ifPresent(item -> facts.add(
                            path + ".item",
                            new RuleValue.Choice(item.slug(), item.label()),
                            name.zh() + "的项目",
                            "Item of " + name.en()));
            facts.add(
                    path + ".test",
                    new RuleValue.Choice(feature.test().slug(), feature.test().label()),
                    name.zh() + "的比较",
                    "Comparison of " + name.en());
            feature.limit()
                    .ifPresent(limit -> facts.add(
                            path + ".limit",
                            feature.measure().isFraction()
                                    ? new RuleValue.Fraction(limit)
                                    : new RuleValue.Figure(limit),
                            name.zh() + "的界限",
                            "Limit of " + name.en()));
            feature.amount()
                    .ifPresent(amount ->
                            facts.amount(path + ".amount", amount, name.zh() + "的界限", "Limit of " + name.en()));
        }
        for (OfferRule offer : offers) {
            String path = "offers." + offer.slug();
            facts.name(path + ".name", offer.name());
            offer.when()
                    .forEach((slug, must) -> facts.add(
                            path + ".when." + slug,
                            must
                                    ? new RuleValue.Choice("yes", Label.of("须具备", "must have it"))
                                    : new RuleValue.Choice("no", Label.of("须不具备", "must not have it")),
                            offer.name().zh() + "的条件：" + feature(slug).zh(),
                            "Condition of " + offer.name().en() + ": "
                                    + feature(slug).en()));
        }
        return facts.facts(LEANINGS);
    }

    private Label feature(String slug) {
        return features.stream()
                .filter(feature -> feature.slug().equals(slug))
                .findFirst()
                .orElseThrow()
                .name();
    }

    @Override
    public List<RuleTable> tables() {
        return List.of(new RuleTable(
                KEY.child("features"),
                Label.of("消费特征", "Features of consumption"),
                Label.of("特征", "Feature"),
                features.stream()
                        .map(feature -> new RuleTable.Line(feature.slug(), feature.name()))
                        .toList(),
                List.of(
                        new RuleTable.Line("measure", Label.of("度量", "Measure")),
                        new RuleTable.Line("test", Label.of("比较", "Comparison")))));
    }
}
