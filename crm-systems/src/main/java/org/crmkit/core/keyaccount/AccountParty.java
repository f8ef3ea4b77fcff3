package org.crmkit.core.keyaccount;

import java.util.Arrays;
import java.util.List;
import org.crmkit.core.text.Label;

/** Who takes part in the complaint of a key customer or in goods he returns, and with what duty. */
public enum AccountParty {
    /** Decides what finally becomes of returned goods. */
    ACCOUNT_MANAGER(
            "核心客户经理",
            "key account manager",
            "协调客户，决定退货的最终处置",
            "keeps the customer informed, decides the disposal of returns",
            Matter.values()),
    /** Takes it down and passes it on. */
    SALES_CLERK("销售内勤", "sales clerk", "登记并传递单据", "takes it down and passes it on", Matter.values()),
    /** Sees to the place. */
    REGIONAL_MANAGER("区域经理", "regional manager", "现场核实与安抚", "looks at the place and calms", Matter.values()),
    /** Finds the cause. */
    PRODUCTION(
            "生产部门", "production", "查明产品原因", "finds the cause in the product", Matter.PRODUCT_COMPLAINT, Matter.RETURN),
    /** Releases what goes beyond the region. */
    VICE_PRESIDENT("销售副总", "vice president of sales", "审批重大处置", "releases what is large", Matter.values()),
    /** Owns product complaints. */
    CUSTOMER_SERVICE("客户服务部", "customer service department", "主办产品投诉", "owns the complaint", Matter.PRODUCT_COMPLAINT),
    /** Coordinates product complaints. */
    CUSTOMER_MANAGEMENT(
            "客户管理部", "customer management department", "协调产品投诉", "coordinates the complaint", Matter.PRODUCT_COMPLAINT);

    private final Label label;
    private final Label duty;
    private final List<Matter> matters;

    AccountParty(String zh, String en, String dutyZh, String dutyEn, Matter... matters) {
        this.label = Label.of(zh, en);
        this.duty = Label.of(dutyZh, dutyEn);
        this.matters = List.of(matters);
    }

    /** What is the matter. */
    public enum Matter {
        /** A complaint about a product. */
        PRODUCT_COMPLAINT,
        /** Another complaint. */
        OTHER_COMPLAINT,
        /** Goods come back. */
        RETURN
    }

    /** Returns what the party is called. */
    public Label label() {
        return label;
    }

    /** Returns what it does. */
    public Label duty() {
        return duty;
    }

    /** Returns who takes part in a matter. */
    public static List<AccountParty> of(Matter matter) {
        return Arrays.stream(values())
                .filter(party -> party.matters.contains(matter))
                .toList();
    }
}
