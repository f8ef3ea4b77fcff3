package org.crmkit.scoring.value;

import java.util.Arrays;
import java.util.List;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** The four ways to raise switching costs, each with the costs it raises. */
public enum SwitchingMeasure implements Term {
    /** Make known what is unique. */
    PUBLICISE_UNIQUENESS("宣传独特性", "Publicise what is unique", SwitchingCost.EVALUATION, SwitchingCost.LEARNING),
    /** Offer everything from one hand, so that the customer depends on it. The source names no class; benefits are what is lost. */
    OFFER_A_SUITE("提供整套产品与服务", "Offer the whole suite", SwitchingCost.BENEFIT_LOSS, SwitchingCost.MONEY_LOSS),
    /** Humane, customised service, one to one. */
    SERVE_ONE_TO_ONE(
            "人性化、定制化的一对一服务",
            "Serve one to one",
            SwitchingCost.ECONOMIC_RISK,
            SwitchingCost.EVALUATION,
            SwitchingCost.SET_UP,
            SwitchingCost.LEARNING,
            SwitchingCost.PERSONAL_RELATION_LOSS,
            SwitchingCost.BRAND_RELATION_LOSS),
    /** Loyalty marketing. */
    LOYALTY_MARKETING(
            "忠诚营销", "Loyalty marketing", SwitchingCost.PERSONAL_RELATION_LOSS, SwitchingCost.BRAND_RELATION_LOSS);

    private final Label label;
    private final List<SwitchingCost> raises;

    SwitchingMeasure(String zh, String en, SwitchingCost... raises) {
        this.label = Label.of(zh, en);
        this.raises = List.of(raises);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns the costs it raises. */
    public List<SwitchingCost> raises() {
        return raises;
    }

    /** Returns the measures that raise a cost. */
    public static List<SwitchingMeasure> raising(SwitchingCost cost) {
        return Arrays.stream(values()).filter(m -> m.raises.contains(cost)).toList();
    }
}
