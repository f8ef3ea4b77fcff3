package org.crmkit.core.customer;

import org.crmkit.core.text.Label;

/** The 17 classes of what is collected about a customer: five basic, six of transactions, six subjective. */
public enum InformationClass implements Term {
    /** Name and employer. */
    NAME_AND_UNIT(InformationDimension.BASIC, "姓名单位", "Name and unit"),
    /** How to reach the customer. */
    CONTACT_WAYS(InformationDimension.BASIC, "联系方式", "Contact ways"),
    /** What comes in and what is owned. */
    INCOME_AND_ASSETS(InformationDimension.BASIC, "收入资产", "Income and assets"),
    /** The place among peers. */
    STANDING_IN_TRADE(InformationDimension.BASIC, "行业地位", "Standing in trade"),
    /** Kin, friends, schools, societies. */
    RELATIONS_AND_BACKGROUND(InformationDimension.BASIC, "关系背景", "Relations and background"),
    /** What is bought from day to day. */
    DAILY_TRANSACTIONS(InformationDimension.TRANSACTION, "交易日常", "Daily transactions"),
    /** Points and grade held. */
    POINTS_AND_GRADE(InformationDimension.TRANSACTION, "积分等级", "Points and grade"),
    /** What customer service did. */
    SERVICE_RECORDS(InformationDimension.TRANSACTION, "客服记录", "Service records"),
    /** Praise, and to whom it was spread. */
    PRAISE_AND_SPREADING(InformationDimension.TRANSACTION, "好评传播", "Praise and spreading"),
    /** What was sent back or complained of. */
    RETURNS_AND_COMPLAINTS(InformationDimension.TRANSACTION, "退货投诉", "Returns and complaints"),
    /** Whom the customer buys from besides us. */
    COMPETING_PARTNERS(InformationDimension.TRANSACTION, "竞争伙伴", "Competing partners"),
    /** Style and taste. */
    STYLE_AND_LIKING(InformationDimension.SUBJECTIVE, "风格喜好", "Style and liking"),
    /** Brands the customer leans to. */
    BRAND_LEANING(InformationDimension.SUBJECTIVE, "品牌倾向", "Brand leaning"),
    /** How the customer consumes. */
    WAY_OF_CONSUMING(InformationDimension.SUBJECTIVE, "消费方式", "Way of consuming"),
    /** How much a price matters. */
    PRICE_SENSITIVITY(InformationDimension.SUBJECTIVE, "价格敏感", "Price sensitivity"),
    /** How much the customer lets others know. */
    PRIVACY_TOLERANCE(InformationDimension.SUBJECTIVE, "隐私容忍", "Privacy tolerance"),
    /** What membership felt like. */
    MEMBER_EXPERIENCE(InformationDimension.SUBJECTIVE, "会员体验", "Member experience");

    private final InformationDimension dimension;
    private final Label label;

    InformationClass(InformationDimension dimension, String zh, String en) {
        this.dimension = dimension;
        this.label = Label.of(zh, en);
    }

    /** Returns the side it belongs to. */
    public InformationDimension dimension() {
        return dimension;
    }

    @Override
    public Label label() {
        return label;
    }
}
