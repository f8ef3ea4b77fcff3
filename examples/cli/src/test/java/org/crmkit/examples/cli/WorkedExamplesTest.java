package org.crmkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.prospect.FindingMethod;
import org.crmkit.core.prospect.ProspectGrade;
import org.crmkit.core.prospect.ProspectPolicy;
import org.crmkit.core.prospect.SearchPlan;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.json.ModelCatalogue;
import org.crmkit.scoring.value.PurchaseType;
import org.crmkit.scoring.value.PurchaseTypes;
import org.crmkit.templates.content.ContentLibrary;
import org.crmkit.templates.document.Tool;
import org.junit.jupiter.api.Test;

/** What a worked example of the handbook prints is what the library computes from the figures it starts with. */
class WorkedExamplesTest {

    private static final ContentLibrary LIBRARY = ContentLibrary.standard();

    @Test
    void a_model_that_a_tool_names_can_be_run() {
        List<ModelKey> named = LIBRARY.documents().stream()
                .filter(Tool.class::isInstance)
                .flatMap(tool -> ((Tool) tool).model().stream())
                .toList();

        assertThat(named).isNotEmpty().allSatisfy(model -> assertThat(ModelCatalogue.find(model))
                .as(model.slug())
                .isPresent());
    }

    @Test
    void the_dealer_is_an_economic_buyer_by_the_strengths_the_model_computes() {
        Map<String, BigDecimal> figures = figures("customer-purchase-type-analysis");
        Map<PurchaseType, Double> shares = new EnumMap<>(PurchaseType.class);
        for (PurchaseType type : PurchaseType.values()) {
            shares.put(type, value(figures, "signs", type, "share").doubleValue());
        }

        PurchaseTypes types = PurchaseTypes.standard();
        types.strengths(shares).forEach((type, strength) -> assertThat(strength)
                .as(type.code())
                .isCloseTo(value(figures, "signs", type, "strength").doubleValue(), within(1e-9)));
        types.usual().forEach((type, usual) -> assertThat(value(figures, "signs", type, "usual"))
                .as(type.code())
                .isEqualByComparingTo(BigDecimal.valueOf(usual)));
        assertThat(types.type(shares)).isEqualTo(Optional.of(PurchaseType.ECONOMIC));
    }

    @Test
    void the_searches_cover_and_hit_as_the_search_plan_computes() {
        Map<String, BigDecimal> figures = figures("five-step-active-marketing-method");
        List<String> slugs = List.of("directory", "fair", "association");
        Map<String, SearchPlan.Yield> yields = new LinkedHashMap<>();
        List<SearchPlan.Search> searches = new ArrayList<>();
        for (String slug : slugs) {
            searches.add(new SearchPlan.Search(slug, FindingMethod.DIRECTORY, Label.same(slug)));
            String row = "searches." + slug;
            yields.put(
                    slug,
                    new SearchPlan.Yield(
                            whole(figures, row + ".found"),
                            whole(figures, row + ".fitting"),
                            whole(figures, row + ".contacted")));
            assertThat(share(figures, row + ".fitting", row + ".found"))
                    .isEqualByComparingTo(figures.get(row + ".precision"));
        }
        SearchPlan plan = new SearchPlan(
                Label.same("market"), List.of(), Label.same("fitters"), whole(figures, "group.ideal.number"), searches);

        SearchPlan.Figures computed = plan.figures(yields);

        assertThat(computed.coverage().fraction().orElseThrow())
                .isEqualByComparingTo(figures.get("group.coverage.share"));
        assertThat(computed.precision().fraction().orElseThrow())
                .isEqualByComparingTo(figures.get("searches.total.precision"));
        assertThat(computed.contact().fraction().orElseThrow())
                .isEqualByComparingTo(figures.get("group.contact.share"));
        for (String column : List.of("found", "fitting", "contacted")) {
            long sum = slugs.stream()
                    .mapToLong(slug -> whole(figures, "searches." + slug + "." + column))
                    .sum();
            assertThat(whole(figures, "searches.total." + column)).as(column).isEqualTo(sum);
        }
    }

    @Test
    void the_funnel_is_worked_down_and_back_up_by_its_rates() {
        Map<String, BigDecimal> figures = figures("customer-acquisition-model");
        List<String> stages = List.of("market", "potential", "target", "negotiating", "signed");
        for (int i = 1; i < stages.size(); i++) {
            String above = stages.get(i - 1);
            String stage = stages.get(i);
            assertThat(share(figures, "funnel." + stage + ".number", "funnel." + above + ".number"))
                    .as(stage)
                    .isEqualByComparingTo(figures.get("funnel." + stage + ".rate"));
            assertThat(share(figures, "plan." + stage + ".number", "plan." + above + ".number"))
                    .as(stage)
                    .isEqualByComparingTo(figures.get("funnel." + stage + ".rate"));
            assertThat(share(figures, "plan." + stage + ".mended", "plan." + above + ".mended"))
                    .as(stage)
                    .isEqualByComparingTo(figures.get("funnel." + stage + ".last"));
        }
        assertThat(share(figures, "cost.spent.amount", "funnel.signed.number"))
                .isEqualByComparingTo(figures.get("cost.each.amount"));
    }

    @Test
    void the_prospect_reaches_the_highest_grade_of_the_default_rules_once_the_decision_maker_is_met() {
        Map<String, BigDecimal> figures = figures("customer-acquisition-model");
        InForce<ProspectPolicy> policy =
                CompleteRulebook.load().inForceIfAny(ProspectPolicy.class).orElseThrow();
        Map<String, String> criteria =
                Map.of("power", "purchasing-power", "need", "need", "growth", "growth", "access", "access");
        Map<String, Integer> ratings = new LinkedHashMap<>();
        criteria.forEach((row, slug) -> {
            ratings.put(slug, (int) whole(figures, "criteria." + row + ".rating"));
            assertThat(whole(figures, "criteria." + row + ".rating") * whole(figures, "criteria." + row + ".most"))
                    .as(row)
                    .isEqualTo(
                            whole(figures, "criteria." + row + ".points") * whole(figures, "grading.highest.points"));
        });

        ProspectGrade before = ProspectGrade.of(ratings, policy).orElseThrow();
        ratings.put("access", (int) whole(figures, "grading.access.points"));
        ProspectGrade after = ProspectGrade.of(ratings, policy).orElseThrow();

        assertThat(before.points()).isEqualByComparingTo(figures.get("grading.before.points"));
        assertThat(before.grade()).isEqualTo("b");
        assertThat(after.points()).isEqualByComparingTo(figures.get("grading.after.points"));
        assertThat(after.grade()).isEqualTo("a");
        assertThat(figures.get("grading.from-a.points"))
                .isEqualByComparingTo(policy.policy().grade("a").orElseThrow().from());
    }

    @Test
    void the_candidates_are_ranked_by_the_sum_of_their_factors() {
        Map<String, BigDecimal> figures = figures("customer-selection-strategies");
        for (String candidate : List.of("a", "b", "c")) {
            String row = "candidates." + candidate;
            BigDecimal sum = figures.get(row + ".fit")
                    .add(figures.get(row + ".growth"))
                    .add(figures.get(row + ".standing"))
                    .add(figures.get(row + ".cost"));
            assertThat(figures.get(row + ".sum")).as(candidate).isEqualByComparingTo(sum);
        }
        assertThat(figures.get("candidates.b.fit")).isLessThan(BigDecimal.valueOf(3));
        assertThat(figures.get("candidates.c.sum")).isEqualByComparingTo(figures.get("candidates.a.sum"));
        assertThat(figures.get("candidates.c.growth")).isGreaterThan(figures.get("candidates.a.growth"));
    }

    private static Map<String, BigDecimal> figures(String key) {
        Tool tool = (Tool) LIBRARY.find(key).orElseThrow();
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        tool.derived(List.of()).stream()
                .flatMap(part -> part.facts().stream())
                .forEach(fact -> figures.put(
                        behindExample(fact), new BigDecimal(fact.value().spelled())));
        return figures;
    }

    private static String behindExample(RuleFact fact) {
        return fact.key().path().substring("example.".length());
    }

    private static BigDecimal value(Map<String, BigDecimal> figures, String table, PurchaseType type, String column) {
        String key = table + "." + type.code() + "." + column;
        return Optional.ofNullable(figures.get(key)).orElseThrow(() -> new AssertionError(key + " is not there"));
    }

    private static long whole(Map<String, BigDecimal> figures, String key) {
        return Optional.ofNullable(figures.get(key))
                .orElseThrow(() -> new AssertionError(key + " is not there"))
                .longValueExact();
    }

    private static BigDecimal share(Map<String, BigDecimal> figures, String part, String whole) {
        return BigDecimal.valueOf(whole(figures, part))
                .divide(BigDecimal.valueOf(whole(figures, whole)), 6, RoundingMode.HALF_UP);
    }
}
