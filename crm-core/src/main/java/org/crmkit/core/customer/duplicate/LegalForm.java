package org.crmkit.core.customer.duplicate;

/** What kind of company a name says it is. Two forms in two names are two companies until a person says otherwise. */
public enum LegalForm {
    /** 有限公司, 有限责任公司; Co., Ltd., Limited; BV, SARL, SRL. */
    LIMITED,
    /** 股份有限公司; Joint Stock, PLC; AG, SA, NV. */
    JOINT_STOCK,
    /** Inc., Corp. */
    CORPORATION,
    /** LLC. */
    LIMITED_LIABILITY_COMPANY,
    /** GmbH. */
    GMBH,
    /** 合伙企业; LP, LLP, KG. */
    PARTNERSHIP,
    /** 商行, 经营部, 店, 厂, 中心 and the like, without a company behind it. */
    SHOP
}
