package org.crmkit.scoring.data;

import org.crmkit.core.text.Label;
import org.joda.money.CurrencyUnit;

/** What readers of purchases say alike, wherever the rows come from. */
final class ReadLabels {

    static final Label MISSING = Label.of("空缺", "missing");
    static final Label KEY = Label.of("非空的客户编号", "a customer's key");
    static final Label GIVE_KEY = Label.of("请填写客户编号。", "Give every purchase a customer.");
    static final Label CORRECT_DAY = Label.of("请改正日期。", "Correct the date.");
    static final Label MORE = Label.of("更多", "more");
    static final Label IN_PARTS = Label.of("请分批读取或放宽上限。", "Read it in parts, or raise ReadLimits.maxRows.");
    static final Label ONE_ROW = Label.of("至少一行交易", "at least one row");
    static final Label GIVE_ROWS = Label.of("请提供交易记录。", "Give at least one purchase.");

    private ReadLabels() {}

    static Label mostRows(ReadLimits limits) {
        return Label.of("至多 " + limits.maxRows() + " 行", "at most " + limits.maxRows() + " rows");
    }

    static Label amount(CurrencyUnit currency) {
        int decimals = currency.getDecimalPlaces();
        return Label.of(
                "至多 15 位数字、" + decimals + " 位小数的金额",
                "an amount of at most 15 digits with at most " + decimals + " decimals");
    }
}
