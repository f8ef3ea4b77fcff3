package org.crmkit.core.callcenter;

import java.util.List;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/**
 * What kind of call centre it is, by the six criteria of the practice literature, one value on each.
 *
 * @param access how calls reach it
 * @param direction who calls whom
 * @param size how large it is; the literature draws no line
 * @param function what it can do
 * @param business whose it is
 * @param staff how its people are employed
 */
public record CallCenterProfile(
        Access access, Direction direction, Size size, Function function, Business business, Staff staff) {

    /** Returns the six values in the order of the criteria. */
    public List<Term> traits() {
        return List.of(access, direction, size, function, business, staff);
    }

    /** How calls reach it. */
    public enum Access implements Term {
        SWITCH("交换机", "Switch"),
        BOARD("板卡", "Voice board"),
        SOFT_SWITCH("软交换", "Soft switch");

        private final Label label;

        Access(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /** Who calls whom. */
    public enum Direction implements Term {
        INBOUND("呼入型", "Inbound"),
        OUTBOUND("呼出型", "Outbound"),
        MIXED("混合型", "Mixed");

        private final Label label;

        Direction(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /** How large it is. */
    public enum Size implements Term {
        LARGE("大型", "Large"),
        MEDIUM("中型", "Medium"),
        SMALL("小型", "Small");

        private final Label label;

        Size(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /** What it can do. */
    public enum Function implements Term {
        TELEPHONE("电话呼叫中心", "Telephone"),
        WEB("网页呼叫中心", "Web"),
        IP("IP呼叫中心", "Internet telephony"),
        MULTIMEDIA("多媒体呼叫中心", "Multimedia"),
        VIDEO("视频呼叫中心", "Video"),
        UNIFIED_MESSAGE("统一消息呼叫中心", "Unified messages"),
        VIRTUAL("虚拟呼叫中心", "Virtual");

        private final Label label;

        Function(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /** Whose it is. */
    public enum Business implements Term {
        OWN("自建", "Own"),
        OUTSOURCED("外包", "Outsourced"),
        HOSTED("托管", "Hosted"),
        LEASED("租用", "Leased");

        private final Label label;

        Business(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /** How its people are employed. */
    public enum Staff implements Term {
        FORMAL("正式", "On contract of the company"),
        INFORMAL("非正式", "Otherwise");

        private final Label label;

        Staff(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }
}
