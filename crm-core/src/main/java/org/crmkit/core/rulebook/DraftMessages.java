package org.crmkit.core.rulebook;

/**
 * What the constraints on drafts say, in a form that carries both languages: bound and fix in Chinese and English.
 * {@link RulebookMessages} makes sentences of it.
 */
public final class DraftMessages {

    static final String OPENING = "{crmkit|";
    private static final String ADD = "|请补上该项。|Add it.}";

    /** A section of its own. */
    public static final String A_SECTION = OPENING + "一个对象|an object" + ADD;
    /** A name in both languages. */
    public static final String A_NAME = OPENING + "含 zh 和 en 的名称|a name with zh and en" + ADD;
    /** A slug. */
    public static final String A_SLUG =
            OPENING + "由 a-z、0-9 和中间连字符组成的短名|a slug of a-z, 0-9 and inner hyphens|请写成 acme 这样的短名。|Write it like acme.}";
    /** An edition. */
    public static final String AN_EDITION = OPENING
            + "一至四段由点号连接的数字|one to four numbers joined by dots|请写成 \"2026.1\" 并加引号。|Write it in quotes, like \"2026.1\".}";
    /** A time zone. */
    public static final String A_ZONE = OPENING + "时区名称|a time zone, such as Asia/Shanghai" + ADD;
    /** A currency. */
    public static final String A_CURRENCY = OPENING + "ISO 4217 币种代码|a currency code of ISO 4217, such as CNY" + ADD;
    /** A day. */
    public static final String A_DAY = OPENING + "日期|a day, such as 2026-01-15" + ADD;
    /** A length of time. */
    public static final String A_SPAN = OPENING + "带单位的时长|a length of time, such as 30 days" + ADD;
    /** An amount of money. */
    public static final String AN_AMOUNT = OPENING + "带币种的金额|an amount, such as CNY 5000.00" + ADD;
    /** A number. */
    public static final String A_NUMBER = OPENING + "数字|a number" + ADD;
    /** One of a closed list. */
    public static final String A_CHOICE = OPENING + "所列代码之一|one of its codes" + ADD;
    /** A text. */
    public static final String A_TEXT = OPENING + "非空的文本|a text that is not blank" + ADD;
    /** At least one entry. */
    public static final String ENTRIES =
            OPENING + "至少含一项的对象|an object with at least one entry|请至少写一项。|Write at least one.}";

    private DraftMessages() {}
}
