package org.crmkit.scoring.credit.distress;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** The lines of annual accounts that failure models read. */
public enum FinancialItem implements Term {
    /** What becomes money within a year. */
    CURRENT_ASSETS("流动资产", "Current assets"),
    /** All assets. */
    TOTAL_ASSETS("资产总额", "Total assets"),
    /** What is owed within a year. */
    CURRENT_LIABILITIES("流动负债", "Current liabilities"),
    /** All that is owed. */
    TOTAL_LIABILITIES("负债总额", "Total liabilities"),
    /** Profits of all years that were kept: surplus reserve and undistributed profit. */
    RETAINED_EARNINGS("留存收益", "Retained earnings"),
    /** Profit before interest and taxes. */
    EBIT("息税前利润", "Earnings before interest and taxes"),
    /** Profit before taxes. */
    PROFIT_BEFORE_TAX("利润总额", "Profit before tax"),
    /** Profit of the year. */
    NET_PROFIT("净利润", "Net profit"),
    /** Profit of the year before. */
    NET_PROFIT_BEFORE("上年净利润", "Net profit of the year before"),
    /** Sales of the year. */
    SALES("营业收入", "Sales"),
    /** What the market pays for all shares. */
    MARKET_EQUITY("股权市值", "Market value of equity"),
    /** What operations brought in before changes of working capital. */
    FUNDS_FROM_OPERATIONS("经营活动产生的资金", "Funds from operations");

    private final Label label;

    FinancialItem(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
