package org.crmkit.core.rulebook.room;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.groupaccount.Comparison;
import org.crmkit.core.groupaccount.ConsumptionFeature;
import org.crmkit.core.groupaccount.ConsumptionItem;
import org.crmkit.core.groupaccount.ConsumptionMeasure;
import org.crmkit.core.groupaccount.GroupAccountPolicy;
import org.crmkit.core.groupaccount.OfferRule;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rulebook.Coherent;
import org.crmkit.core.rulebook.DraftMessages;
import org.crmkit.core.rulebook.Drafts;
import org.crmkit.core.rulebook.Findings;
import org.crmkit.core.rulebook.Required;
import org.crmkit.core.rulebook.RoomDraft;
import org.crmkit.core.rulebook.RulebookHeader;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.TierScheme;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * {@link GroupAccountPolicy} as written; the section {@code group-account}.
 *
 * @param goalMargin by how much a goal lies above its share
 * @param window how many months are analysed
 * @param features by slug
 * @param offers by slug
 */
@Coherent
public record GroupAccountDraft(
        @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @DecimalMax("1") @Nullable
        BigDecimal goalMargin,

        @Required(message = DraftMessages.A_NUMBER) @Min(2) @Max(24) @Nullable
        Long window,

        @NotEmpty(message = DraftMessages.ENTRIES) @Nullable Map<String, @Valid Feature> features,
        @NotEmpty(message = DraftMessages.ENTRIES) @Nullable Map<String, @Valid Offer> offers)
        implements RoomDraft, Coherent.Checked {

    public GroupAccountDraft {
        features = Drafts.ordered(features);
        offers = Drafts.ordered(offers);
    }

    /**
     * {@link ConsumptionFeature} as written.
     *
     * @param item absent for the whole bill
     * @param limit for measures that are numbers
     * @param amount for measures that are amounts
     */
    @Coherent
    public record Feature(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @Required(message = DraftMessages.A_CHOICE) @Nullable
            ConsumptionMeasure measure,

            @Nullable ConsumptionItem item,

            @Required(message = DraftMessages.A_CHOICE) @Nullable
            Comparison test,

            @Nullable BigDecimal limit,
            @Nullable Money amount)
            implements Coherent.Checked {

        static Feature read(FieldReader f) {
            return new Feature(
                    f.optional("name", Shapes.label()).orElse(null),
                    f.optional(
                                    "measure",
                                    Shapes.choice(Drafts.codes(ConsumptionMeasure.values(), ConsumptionMeasure::slug)))
                            .orElse(null),
                    f.optional("item", Shapes.choice(Drafts.codes(ConsumptionItem.values(), ConsumptionItem::slug)))
                            .orElse(null),
                    f.optional("test", Shapes.choice(Drafts.codes(Comparison.values(), Comparison::slug)))
                            .orElse(null),
                    Drafts.number(f, "limit").orElse(null),
                    f.optional("amount", Shapes.money()).orElse(null));
        }

        @Override
        public void check(Findings findings) {
            if (measure == null) {
                return;
            }
            boolean wantsAmount = measure.isAmount();
            if ((amount != null) != wantsAmount) {
                findings.add(
                        wantsAmount
                                ? Label.of("金额", "an amount, which " + measure.slug() + " is compared with")
                                : Label.of("空缺", "left out, because " + measure.slug() + " is no amount"),
                        Label.of("请改正。", "Correct it."),
                        "amount");
            }
            if ((limit != null) == wantsAmount) {
                findings.add(
                        wantsAmount
                                ? Label.of("空缺", "left out, because " + measure.slug() + " is an amount")
                                : Label.of("数字", "a number, which " + measure.slug() + " is compared with"),
                        Label.of("请改正。", "Correct it."),
                        "limit");
            }
            if (item != null && !measure.mayNameItem()) {
                findings.add(
                        Label.of("空缺", "left out, because " + measure.slug() + " is about the whole bill"),
                        Label.of("请删除。", "Remove it."),
                        "item");
            }
            if (item == null && measure == ConsumptionMeasure.SHARE_OF_BILL) {
                findings.add(Label.of("账单项目之一", "an item of the bill"), Label.of("请补上。", "Add it."), "item");
            }
        }

        ConsumptionFeature toFeature(String slug) {
            String path = "group-account.features." + slug;
            return new ConsumptionFeature(
                    slug,
                    Drafts.given(name, path + ".name"),
                    Drafts.given(measure, path + ".measure"),
                    Optional.ofNullable(item),
                    Drafts.given(test, path + ".test"),
                    Optional.ofNullable(limit),
                    Optional.ofNullable(amount));
        }
    }

    /**
     * {@link OfferRule} as written.
     *
     * @param when {@code yes} or {@code no} by the slug of the feature
     */
    public record Offer(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @NotEmpty(message = DraftMessages.ENTRIES) @Nullable
            Map<String, Boolean> when) {

        public Offer {
            when = Drafts.ordered(when);
        }

        static Offer read(FieldReader f) {
            return new Offer(
                    f.optional("name", Shapes.label()).orElse(null),
                    f.optional("when", Shapes.slugMap(Shapes.choice(answers()))).orElse(null));
        }

        private static Map<String, Boolean> answers() {
            Map<String, Boolean> answers = new LinkedHashMap<>();
            answers.put("yes", true);
            answers.put("no", false);
            return answers;
        }
    }

    static GroupAccountDraft read(FieldReader f) {
        return new GroupAccountDraft(
                Drafts.number(f, "goal-margin").orElse(null),
                f.optional("window", Shapes.integer(2, 24)).orElse(null),
                f.optional("features", Shapes.slugMap(Shapes.draft(Feature::read)))
                        .orElse(null),
                f.optional("offers", Shapes.slugMap(Shapes.draft(Offer::read))).orElse(null));
    }

    @Override
    public void check(Findings findings) {
        if (window != null && window % 2 != 0) {
            findings.add(
                    Label.of("偶数，以便比较前后两半", "even, so that its halves can be compared"),
                    Label.of("例如 6。", "Such as 6."),
                    "window");
        }
        Map<String, Feature> known = features;
        if (known != null && offers != null) {
            offers.forEach((slug, offer) -> {
                if (offer.when() != null
                        && !known.keySet().containsAll(offer.when().keySet())) {
                    findings.add(
                            Label.same(String.join(", ", offer.when().keySet())),
                            Label.of(
                                    "group-account.features 中的特征：" + String.join("、", known.keySet()),
                                    "features of group-account.features: " + String.join(", ", known.keySet())),
                            Label.of("请改正。", "Correct it."),
                            "offers",
                            "[" + slug + "]",
                            "when");
                }
            });
        }
    }

    @Override
    public GroupAccountPolicy toPolicy(RulebookHeader header, TierScheme tiers) {
        List<ConsumptionFeature> featureList = new ArrayList<>();
        Drafts.given(features, "group-account.features")
                .forEach((slug, feature) -> featureList.add(feature.toFeature(slug)));
        List<OfferRule> offerList = new ArrayList<>();
        Drafts.given(offers, "group-account.offers")
                .forEach((slug, offer) -> offerList.add(new OfferRule(
                        slug,
                        Drafts.given(offer.name(), "group-account.offers." + slug + ".name"),
                        Drafts.given(offer.when(), "group-account.offers." + slug + ".when"))));
        return new GroupAccountPolicy(
                Drafts.given(goalMargin, "group-account.goal-margin"),
                Math.toIntExact(Drafts.given(window, "group-account.window")),
                featureList,
                offerList);
    }
}
