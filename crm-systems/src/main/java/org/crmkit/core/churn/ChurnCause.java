package org.crmkit.core.churn;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;
import org.jspecify.annotations.Nullable;

/**
 * Why a customer left. The trade has two lists, one of ten causes and one of eleven factors; each cause here knows its place in
 * both, so that figures can be told in either. Where one item of a list names two things, they are two causes with one number.
 */
public enum ChurnCause implements Term {
    /** The product is not the same every time. */
    UNSTABLE_PRODUCT(1, Factor.PRODUCT_QUALITY, ChurnType.FAULT, "产品质量不稳定", "Unstable product quality"),
    /** The service is not the same every time. */
    UNSTABLE_SERVICE(1, Factor.SERVICE_QUALITY, ChurnType.FAULT, "服务质量不稳定", "Unstable service quality"),
    /** Nobody looks after the relation. */
    CRUDE_RELATIONSHIP(2, null, ChurnType.FAULT, "客户关系管理粗放", "Crude relationship management"),
    /** Staff do not think of the customer. */
    WEAK_SERVICE_AWARENESS(3, Factor.SERVICE_QUALITY, ChurnType.FAULT, "内部服务意识淡薄", "Weak service awareness"),
    /** Staff left and took the customer along. */
    STAFF_LEFT(4, Factor.STAFF_LOSS, ChurnType.FAULT, "员工跳槽带走客户", "Staff left and took the customer"),
    /** Whoever looked after the customer was transferred. */
    STAFF_TRANSFERRED(5, Factor.STAFF_LOSS, ChurnType.FAULT, "内部人员调动", "Staff transferred"),
    /** Attention went to large customers only. */
    UNBALANCED_MANAGEMENT(6, null, ChurnType.FAULT, "管理不平衡，冷落中小客户", "Small customers neglected"),
    /** A competitor made a move. */
    COMPETITOR_MOVE(7, Factor.COMPETITOR, ChurnType.COMPETITIVE, "竞争对手举措", "Move of a competitor"),
    /** Something new tempted the customer. */
    NEW_TEMPTATION(7, Factor.NEW_TEMPTATION, ChurnType.COMPETITIVE, "新的诱惑", "New temptation"),
    /** The company treated the customer from above. */
    BULLIED(8, null, ChurnType.FAULT, "店大欺客", "Treated from above"),
    /** The company did not keep its word. */
    BROKEN_TRUST(9, Factor.LACK_OF_HONESTY, ChurnType.FAULT, "道德与诚信问题", "Ethics and trust"),
    /** The customer moved, closed down, or the like. */
    INVOLUNTARY(10, null, ChurnType.NATURAL, "搬迁、破产等其他非自愿原因", "Moved, bankrupt or the like"),
    /** The company missed what the market did. */
    POOR_MARKET_WATCH(0, Factor.POOR_MARKET_WATCH, ChurnType.FAULT, "市场监控不力", "Poor watch of the market"),
    /** The company offered nothing new. */
    NO_INNOVATION(0, Factor.LACK_OF_INNOVATION, ChurnType.FAULT, "缺乏创新", "Lack of innovation"),
    /** Product, price, place and promotion did not fit. */
    WRONG_MARKETING_MIX(0, Factor.WRONG_MARKETING_MIX, ChurnType.FAULT, "营销组合不当", "Wrong marketing mix"),
    /** The customer needs something else now. */
    NEW_NEED(0, Factor.NEW_NEED, ChurnType.NATURAL, "客户需求变化", "New need"),
    /** Society or the law changed. */
    SOCIETY(0, Factor.SOCIETY, ChurnType.NATURAL, "社会因素", "Change in society"),
    /** The company ended it; in neither list. */
    ENDED_BY_US(0, null, ChurnType.PASSIVE, "公司主动终止", "Ended by the company");

    /** The second list: seven subjective factors, the company's own, and four objective ones. */
    public enum Factor implements Term {
        /** Subjective. */
        PRODUCT_QUALITY(true, "产品质量", "Product quality"),
        /** Subjective. */
        POOR_MARKET_WATCH(true, "市场监控不力", "Poor watch of the market"),
        /** Subjective. */
        LACK_OF_INNOVATION(true, "缺乏创新", "Lack of innovation"),
        /** Subjective. */
        WRONG_MARKETING_MIX(true, "营销组合不当", "Wrong marketing mix"),
        /** Subjective. */
        SERVICE_QUALITY(true, "服务质量", "Service quality"),
        /** Subjective. */
        STAFF_LOSS(true, "人员流失", "Loss of staff"),
        /** Subjective. */
        LACK_OF_HONESTY(true, "缺乏诚信", "Lack of honesty"),
        /** Objective, of the customer. */
        NEW_TEMPTATION(false, "新的诱惑", "New temptation"),
        /** Objective, of the customer. */
        NEW_NEED(false, "新的需求", "New need"),
        /** Objective, of the market. */
        COMPETITOR(false, "竞争对手", "Competitor"),
        /** Objective, of the market. */
        SOCIETY(false, "社会因素", "Society");

        private final boolean subjective;
        private final Label label;

        Factor(boolean subjective, String zh, String en) {
            this.subjective = subjective;
            this.label = Label.of(zh, en);
        }

        /** Tells whether the company itself is the cause. */
        public boolean isSubjective() {
            return subjective;
        }

        @Override
        public Label label() {
            return label;
        }
    }

    private final int ofTen;
    private final Optional<Factor> factor;
    private final ChurnType type;
    private final Label label;

    ChurnCause(int ofTen, @Nullable Factor factor, ChurnType type, String zh, String en) {
        this.ofTen = ofTen;
        this.factor = Optional.ofNullable(factor);
        this.type = type;
        this.label = Label.of(zh, en);
    }

    /** Returns the number in the list of ten, 1 to 10; empty if only the other list has it. */
    public OptionalInt ofTen() {
        return ofTen == 0 ? OptionalInt.empty() : OptionalInt.of(ofTen);
    }

    /** Returns the factor of the list of eleven; empty if only the other list has it. */
    public Optional<Factor> factor() {
        return factor;
    }

    /** Returns which type of churn it makes. */
    public ChurnType type() {
        return type;
    }

    /** Returns the causes with a number of the list of ten. */
    public static List<ChurnCause> ofTen(int number) {
        return Arrays.stream(values())
                .filter(cause -> cause.ofTen == number && number > 0)
                .collect(Collectors.toUnmodifiableList());
    }

    /** Returns the causes of a factor. */
    public static List<ChurnCause> of(Factor factor) {
        return Arrays.stream(values())
                .filter(cause -> cause.factor.equals(Optional.of(factor)))
                .collect(Collectors.toUnmodifiableList());
    }

    @Override
    public Label label() {
        return label;
    }
}
