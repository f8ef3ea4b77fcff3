package org.crmkit.core.draft;

/**
 * What the constraints on these drafts say, in the form that carries both languages:
 * <code>{crmkit|bound zh|bound en|fix zh|fix en}</code>, and what was found where the value itself may name a person.
 */
public final class EntryMessages {

    /** An id. */
    public static final String AN_ID =
            "{crmkit|1 至 200 个字符的编号|an id of 1 to 200 characters|请填写贵公司自己的编号。|Give the id your company knows it by.}";
    /** A name, which is not quoted. */
    public static final String A_NAME =
            "{crmkit|1 至 200 个字符的名称|a name of 1 to 200 characters|请照客户的写法填写。|Write it as the customer does.|空缺或过长的内容|missing, blank or too long}";
    /** A sales area. */
    public static final String A_REGION =
            "{crmkit|1 至 200 个字符的区域名称|a sales area of 1 to 200 characters|没有销售区域时请留空。|Leave it out if there is none.}";
    /** A text, which is not quoted. */
    public static final String A_TEXT =
            "{crmkit|1 至 20,000 个字符的文本|a text of 1 to 20,000 characters|请简要写明要点。|Write down what matters.|空缺或过长的内容|missing, blank or too long}";
    /** A slug. */
    public static final String A_SLUG =
            "{crmkit|由 a-z、0-9 和中间连字符组成的短名|a slug of a-z, 0-9 and inner hyphens|请写成 gold 这样的短名。|Write it like gold.}";
    /** One of a closed list. */
    public static final String A_CODE = "{crmkit|所列代码之一|one of its codes|请选择其中一项。|Choose one of them.}";
    /** A day. */
    public static final String A_DAY = "{crmkit|日期|a day, such as 2026-01-15|请补上该项。|Add it.}";
    /** A moment. */
    public static final String A_MOMENT =
            "{crmkit|带时区偏移的时刻|a moment with its offset, such as 2026-01-15T09:30:00+08:00|请补上该项。|Add it.}";
    /** An amount of money. */
    public static final String AN_AMOUNT = "{crmkit|带币种的金额|an amount, such as CNY 5000.00|请补上该项。|Add it.}";

    private EntryMessages() {}
}
