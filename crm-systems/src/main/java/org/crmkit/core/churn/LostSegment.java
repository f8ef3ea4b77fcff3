package org.crmkit.core.churn;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** The six segments of lost customers, each with what to do about it. */
public enum LostSegment implements Term {
    /** We turned to other customers when we changed the product. */
    GIVEN_UP(WinBack.NO, "主动放弃", "Given up by us", "不采取措施", "Nothing is done"),
    /** Dissatisfied, with a complaint nobody solved. */
    PUSHED_AWAY(
            WinBack.YES,
            "无意推走",
            "Pushed away",
            "单独面谈，弄清事实，提出解决办法",
            "Talk to the customer, clear the facts, offer a solution"),
    /** A competitor who is no better used inducements. */
    BOUGHT_AWAY(WinBack.RARELY, "被收买", "Bought away", "不采取措施", "Nothing is done"),
    /** A competitor has the better product. */
    ATTRACTED_AWAY(
            WinBack.BY_VALUE,
            "被吸引",
            "Attracted away",
            "研究对手长处，按客户价值给出有吸引力的条件",
            "Study the competitor's strengths, offer terms by the customer's value"),
    /** The customer changed trade or left the area. */
    MOVED(WinBack.RARELY, "迁移", "Moved", "不采取措施", "Nothing is done"),
    /** Something else, such as following an employee who left. */
    OTHER(WinBack.CASE_BY_CASE, "其他", "Other", "查明具体原因", "Find the cause");

    /** Whether one tries to win such customers back. */
    public enum WinBack implements Term {
        /** No. */
        NO("不赢回", "No"),
        /** As a rule not. */
        RARELY("通常不赢回", "As a rule not"),
        /** If the customer is worth it. */
        BY_VALUE("视价值而定", "By value"),
        /** That is looked at each time. */
        CASE_BY_CASE("逐案判断", "Case by case"),
        /** Yes. */
        YES("赢回", "Yes");

        private final Label label;

        WinBack(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    private final WinBack winBack;
    private final Label label;
    private final Label response;

    LostSegment(WinBack winBack, String zh, String en, String responseZh, String responseEn) {
        this.winBack = winBack;
        this.label = Label.of(zh, en);
        this.response = Label.of(responseZh, responseEn);
    }

    /** Returns whether one tries to win them back. */
    public WinBack winBack() {
        return winBack;
    }

    /** Returns what is done. */
    public Label response() {
        return response;
    }

    @Override
    public Label label() {
        return label;
    }
}
