package org.crmkit.core.relationship;

import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/**
 * A limit on what is spent for a customer, and what it was compared with.
 *
 * @param rule its key in the rulebook
 * @param limit the most that may be spent
 * @param soFar spent before, where the limit is one of a year; otherwise zero
 * @param asked what is to be spent now
 */
public record ExceededLimit(String rule, Money limit, Money soFar, Money asked) {

    /** Returns the sentence of a refusal, with a stable code such as {@code gift-limit}. */
    public Reason refusal(String code) {
        return reason(code, "请减少金额。", "Spend less.");
    }

    /** Returns the sentence of what somebody else may still approve; its code is {@code approval-needed}. */
    public Reason referral() {
        return reason("approval-needed", "须由他人审批。", "Somebody else must approve it.");
    }

    private Reason reason(String code, String zh, String en) {
        return Reason.of(
                code,
                "超出限额" + rule + "：限额" + Formats.money(limit, Lang.ZH)
                        + (soFar.isZero() ? "" : "，已用" + Formats.money(soFar, Lang.ZH)) + "，本次"
                        + Formats.money(asked, Lang.ZH) + "。" + zh,
                "Over the limit " + rule + ": the limit is " + Formats.money(limit, Lang.EN)
                        + (soFar.isZero() ? "" : ", spent so far " + Formats.money(soFar, Lang.EN)) + ", asked "
                        + Formats.money(asked, Lang.EN) + ". " + en);
    }
}
