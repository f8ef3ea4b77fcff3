package org.crmkit.core.aftersales;

import java.util.Arrays;
import java.util.List;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** The customary ways of serving customers before, at and after the sale: seven, five and eight. */
public enum ServiceWay implements Term {
    ADVERTISING(ServiceCriteria.Stage.PRE_SALE, "广告宣传", "Advertising"),
    SHOP_SETTING(ServiceCriteria.Stage.PRE_SALE, "布置销售环境", "Setting of the shop"),
    CONVENIENCE(ServiceCriteria.Stage.PRE_SALE, "便利服务", "Convenience"),
    TECHNICAL_ADVICE(ServiceCriteria.Stage.PRE_SALE, "技术咨询与指导", "Technical advice before buying"),
    BUSINESS_TELEPHONE(ServiceCriteria.Stage.PRE_SALE, "业务电话", "Business telephone"),
    PRODUCT_CONSULTING(ServiceCriteria.Stage.PRE_SALE, "产品咨询", "Consulting on products"),
    PUBLIC_RELATIONS(ServiceCriteria.Stage.PRE_SALE, "社会公关", "Public relations"),
    PASS_ON_INFORMATION(ServiceCriteria.Stage.IN_SALE, "传递产品信息", "Passing on information about the product"),
    HELP_CHOOSE(ServiceCriteria.Stage.IN_SALE, "帮助挑选", "Help in choosing"),
    REASONABLE_REQUESTS(ServiceCriteria.Stage.IN_SALE, "满足合理要求", "Meeting reasonable requests"),
    AGENCY(ServiceCriteria.Stage.IN_SALE, "代办服务", "Doing errands for the customer"),
    DEMONSTRATION(ServiceCriteria.Stage.IN_SALE, "示范使用", "Demonstrating the use"),
    DELIVERY(ServiceCriteria.Stage.AFTER_SALE, "送货上门", "Delivery"),
    INSTALLATION(ServiceCriteria.Stage.AFTER_SALE, "上门安装", "Installation"),
    PACKAGING(ServiceCriteria.Stage.AFTER_SALE, "包装服务", "Packaging"),
    REPAIR(ServiceCriteria.Stage.AFTER_SALE, "维修与检修", "Repair and overhaul"),
    RETURN_VISIT(ServiceCriteria.Stage.AFTER_SALE, "回访", "Return visit"),
    GUIDANCE(ServiceCriteria.Stage.AFTER_SALE, "咨询与指导", "Advice and guidance"),
    CUSTOMER_FILE(ServiceCriteria.Stage.AFTER_SALE, "建立客户档案", "Customer file"),
    COMPLAINTS(ServiceCriteria.Stage.AFTER_SALE, "处理投诉", "Handling of complaints");

    private final ServiceCriteria.Stage stage;
    private final Label label;

    ServiceWay(ServiceCriteria.Stage stage, String zh, String en) {
        this.stage = stage;
        this.label = Label.of(zh, en);
    }

    /** Returns when it is done. */
    public ServiceCriteria.Stage stage() {
        return stage;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns the ways of a time, in their customary order. */
    public static List<ServiceWay> at(ServiceCriteria.Stage stage) {
        return Arrays.stream(values()).filter(way -> way.stage == stage).toList();
    }
}
