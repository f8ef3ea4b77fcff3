package org.crmkit.scoring.credit.distress;

import static org.crmkit.scoring.credit.distress.FinancialItem.CURRENT_ASSETS;
import static org.crmkit.scoring.credit.distress.FinancialItem.CURRENT_LIABILITIES;
import static org.crmkit.scoring.credit.distress.FinancialItem.EBIT;
import static org.crmkit.scoring.credit.distress.FinancialItem.FUNDS_FROM_OPERATIONS;
import static org.crmkit.scoring.credit.distress.FinancialItem.MARKET_EQUITY;
import static org.crmkit.scoring.credit.distress.FinancialItem.NET_PROFIT;
import static org.crmkit.scoring.credit.distress.FinancialItem.NET_PROFIT_BEFORE;
import static org.crmkit.scoring.credit.distress.FinancialItem.PROFIT_BEFORE_TAX;
import static org.crmkit.scoring.credit.distress.FinancialItem.RETAINED_EARNINGS;
import static org.crmkit.scoring.credit.distress.FinancialItem.SALES;
import static org.crmkit.scoring.credit.distress.FinancialItem.TOTAL_ASSETS;
import static org.crmkit.scoring.credit.distress.FinancialItem.TOTAL_LIABILITIES;

import java.util.List;
import java.util.OptionalDouble;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What failure models are made of. A ratio to nothing is undefined. */
public enum DistressRatio implements Term {
    /** Working capital by total assets. */
    WORKING_CAPITAL("营运资本/资产总额", "Working capital / total assets", CURRENT_ASSETS, CURRENT_LIABILITIES, TOTAL_ASSETS),
    /** Retained earnings by total assets. */
    RETAINED("留存收益/资产总额", "Retained earnings / total assets", RETAINED_EARNINGS, TOTAL_ASSETS),
    /** Earnings before interest and taxes by total assets. */
    EARNING_POWER("息税前利润/资产总额", "EBIT / total assets", EBIT, TOTAL_ASSETS),
    /** Market value of equity by total liabilities. */
    MARKET_COVER("股权市值/负债总额", "Market value of equity / total liabilities", MARKET_EQUITY, TOTAL_LIABILITIES),
    /** Book value of equity by total liabilities. */
    BOOK_COVER("账面权益/负债总额", "Book value of equity / total liabilities", TOTAL_ASSETS, TOTAL_LIABILITIES),
    /** Sales by total assets. */
    TURNOVER("营业收入/资产总额", "Sales / total assets", SALES, TOTAL_ASSETS),
    /** Profit before tax by current liabilities. */
    PRETAX_COVER("利润总额/流动负债", "Profit before tax / current liabilities", PROFIT_BEFORE_TAX, CURRENT_LIABILITIES),
    /** Net profit by total assets. */
    RETURN_ON_ASSETS("净利润/资产总额", "Net profit / total assets", NET_PROFIT, TOTAL_ASSETS),
    /** Total liabilities by total assets. */
    LEVERAGE("负债总额/资产总额", "Total liabilities / total assets", TOTAL_LIABILITIES, TOTAL_ASSETS),
    /** Current assets by current liabilities. */
    CURRENT_RATIO("流动比率", "Current assets / current liabilities", CURRENT_ASSETS, CURRENT_LIABILITIES),
    /** Current liabilities by current assets. */
    INVERSE_CURRENT_RATIO("流动负债/流动资产", "Current liabilities / current assets", CURRENT_LIABILITIES, CURRENT_ASSETS),
    /** Funds from operations by total liabilities. */
    FUNDS_COVER("经营资金/负债总额", "Funds from operations / total liabilities", FUNDS_FROM_OPERATIONS, TOTAL_LIABILITIES),
    /** The natural logarithm of total assets by {@link FinancialStatement#sizeDeflator}. */
    SIZE("ln(资产总额/价格指数)", "ln(total assets / price index)", TOTAL_ASSETS),
    /** One if more is owed than owned, else zero. */
    NEGATIVE_EQUITY("资不抵债", "Liabilities above assets", TOTAL_LIABILITIES, TOTAL_ASSETS),
    /** One if there was a loss in both years, else zero. */
    LOSS_TWICE("连续两年亏损", "Losses in two years", NET_PROFIT, NET_PROFIT_BEFORE),
    /** Change of net profit by the sum of both years' sizes, -1 to 1. */
    PROFIT_CHANGE("净利润变动", "Change of net profit", NET_PROFIT, NET_PROFIT_BEFORE);

    private final Label label;
    private final List<FinancialItem> items;

    DistressRatio(String zh, String en, FinancialItem... items) {
        this.label = Label.of(zh, en);
        this.items = List.of(items);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns the items it needs. */
    public List<FinancialItem> items() {
        return items;
    }

    /** Returns its value; empty if it would divide by nothing. All {@link #items} must be known. */
    OptionalDouble of(FinancialStatement s) {
        return switch (this) {
            case WORKING_CAPITAL ->
                by(s.amount(CURRENT_ASSETS) - s.amount(CURRENT_LIABILITIES), s.amount(TOTAL_ASSETS));
            case RETAINED -> by(s.amount(RETAINED_EARNINGS), s.amount(TOTAL_ASSETS));
            case EARNING_POWER -> by(s.amount(EBIT), s.amount(TOTAL_ASSETS));
            case MARKET_COVER -> by(s.amount(MARKET_EQUITY), s.amount(TOTAL_LIABILITIES));
            case BOOK_COVER -> by(s.amount(TOTAL_ASSETS) - s.amount(TOTAL_LIABILITIES), s.amount(TOTAL_LIABILITIES));
            case TURNOVER -> by(s.amount(SALES), s.amount(TOTAL_ASSETS));
            case PRETAX_COVER -> by(s.amount(PROFIT_BEFORE_TAX), s.amount(CURRENT_LIABILITIES));
            case RETURN_ON_ASSETS -> by(s.amount(NET_PROFIT), s.amount(TOTAL_ASSETS));
            case LEVERAGE -> by(s.amount(TOTAL_LIABILITIES), s.amount(TOTAL_ASSETS));
            case CURRENT_RATIO -> by(s.amount(CURRENT_ASSETS), s.amount(CURRENT_LIABILITIES));
            case INVERSE_CURRENT_RATIO -> by(s.amount(CURRENT_LIABILITIES), s.amount(CURRENT_ASSETS));
            case FUNDS_COVER -> by(s.amount(FUNDS_FROM_OPERATIONS), s.amount(TOTAL_LIABILITIES));
            case SIZE -> size(s);
            case NEGATIVE_EQUITY -> OptionalDouble.of(s.amount(TOTAL_LIABILITIES) > s.amount(TOTAL_ASSETS) ? 1 : 0);
            case LOSS_TWICE -> OptionalDouble.of(s.amount(NET_PROFIT) < 0 && s.amount(NET_PROFIT_BEFORE) < 0 ? 1 : 0);
            case PROFIT_CHANGE ->
                by(
                        s.amount(NET_PROFIT) - s.amount(NET_PROFIT_BEFORE),
                        Math.abs(s.amount(NET_PROFIT)) + Math.abs(s.amount(NET_PROFIT_BEFORE)));
        };
    }

    private static OptionalDouble by(double part, double whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
    }

    private static OptionalDouble size(FinancialStatement s) {
        return s.sizeDeflator().isEmpty() || s.amount(TOTAL_ASSETS) == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        StrictMath.log(s.amount(TOTAL_ASSETS) / s.sizeDeflator().getAsDouble()));
    }
}
