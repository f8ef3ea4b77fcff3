package org.crmkit.scoring.satisfaction;

import org.crmkit.core.text.Label;

/** The questions of the usual model, one a part, answered from 1 to 10. The wordings are ours. */
final class StandardWordings {

    private StandardWordings() {}

    static Label of(SatisfactionItem item) {
        return switch (item) {
            case EXPECTED_QUALITY -> Label.of("购买前您预期的质量有多高？", "How high a quality did you expect before you bought?");
            case EXPECTED_FULFILMENT ->
                Label.of("购买前您预期在多大程度上满足您的需求？", "How far did you expect your needs to be met before you bought?");
            case EXPECTED_RELIABILITY ->
                Label.of("购买前您预期的可靠性有多高？", "How reliable did you expect it to be before you bought?");
            case QUALITY_OVERALL -> Label.of("您如何评价总体质量？", "How do you judge the quality as a whole?");
            case QUALITY_FULFILMENT -> Label.of("您的需求得到了多大程度的满足？", "How far are your needs met?");
            case QUALITY_RELIABILITY -> Label.of("您如何评价可靠性？", "How reliable do you find it?");
            case QUALITY_FOR_PRICE -> Label.of("就所付的价格而言，质量如何？", "Given the price you paid, how good is the quality?");
            case PRICE_FOR_QUALITY -> Label.of("就所得的质量而言，价格是否合理？", "Given the quality you got, how fair is the price?");
            case VALUE_OVERALL -> Label.of("总体上物有所值的程度如何？", "How good is the value as a whole?");
            case SATISFACTION_OVERALL -> Label.of("您总体上有多满意？", "How satisfied are you as a whole?");
            case AGAINST_EXPECTATION -> Label.of("与您的预期相比如何？", "How does it compare with what you expected?");
            case GRIEVANCE -> Label.of("您有多少不满之处？", "How much do you have to grumble about?");
            case COMPLAINT -> Label.of("您正式投诉的频繁程度如何？", "How often did you complain formally?");
            case REPURCHASE -> Label.of("您再次购买的可能性有多大？", "How likely are you to buy again?");
            case TOLERATED_RISE ->
                Label.of(
                        "价格上涨到什么程度您仍会购买？（1为不涨，10为涨25%以上）",
                        "Up to which price rise would you still buy? (1: none, 10: 25% and more)");
            case RESISTED_CUT ->
                Label.of(
                        "竞争者降价到什么程度您仍不会转向？（1为不降，10为降25%以上）",
                        "Up to which price cut of a competitor would you stay? (1: none, 10: 25% and more)");
        };
    }
}
