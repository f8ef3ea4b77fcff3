package org.crmkit.core.churn;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** The nine measures against losing customers. */
public enum PreventiveMeasure implements Term {
    /** 1. */
    MANAGEMENT_ATTENTION("管理层重视，跟踪市场波动", "Management attends and tracks the market"),
    /** 2. */
    CUSTOMER_DATABASE("建立客户信息数据库", "A customer information database"),
    /** 3. */
    SERVICE_NETWORK("完善服务与促销网络，方便联系和购买", "A service and promotion network that makes contact and purchase easy"),
    /** 4. */
    FRIENDSHIP("与客户沟通，建立友谊", "Communication and friendship with customers"),
    /** 5. */
    LISTENING("倾听客户，设立投诉与建议制度", "Listening, with a system of complaints and suggestions"),
    /** 6. */
    QUALITY_MARKETING("质量营销，超值服务", "Quality marketing and service beyond its price"),
    /** 7. */
    CUSTOMER_FIRST("树立客户至上的意识", "Awareness that the customer comes first"),
    /** 8. */
    HUMANE_FLOW("合理、人性化的服务流程", "A reasonable, humane service flow"),
    /** 9. */
    CRM_SYSTEM("完善的客户关系管理系统", "A complete CRM system");

    private final Label label;

    PreventiveMeasure(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
