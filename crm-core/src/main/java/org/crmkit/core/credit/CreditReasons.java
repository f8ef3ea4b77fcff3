package org.crmkit.core.credit;

import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/** The sentences of a credit decision: each with the values that led to it and the key of its rule. */
final class CreditReasons {

    private CreditReasons() {}

    static Reason blocked(CreditAccount account) {
        return Reason.of(
                "account-blocked",
                "账户 " + account.customer() + " 已冻结，解冻前不予赊销。",
                "Account " + account.customer() + " is blocked; nothing goes until it is unblocked.");
    }

    static Reason gradeUnknown(CreditAccount account) {
        return Reason.of(
                "grade-unknown",
                "账户 " + account.customer() + " 的信用等级“" + account.grade() + "”不在 " + CreditPolicy.GRADES + " 中，应重新核定等级。",
                "Account " + account.customer() + " is in grade '" + account.grade() + "', which is not in "
                        + CreditPolicy.GRADES + "; grade it anew.");
    }

    static Reason overdueStop(CreditAccount account, long days, CreditPolicy rules) {
        return Reason.of(
                "overdue-stop",
                "账户 " + account.customer() + " 最早未付账款已逾期" + days + "天，达到停止赊销的"
                        + rules.overdueStop().in(Lang.ZH) + "（" + CreditPolicy.OVERDUE_STOP + "）。",
                "The oldest open item of " + account.customer() + " is " + days(days)
                        + " past due; from " + rules.overdueStop() + " on nothing goes ("
                        + CreditPolicy.OVERDUE_STOP + ").");
    }

    static Reason overdue(CreditAccount account, long days, CreditPolicy rules) {
        return Reason.of(
                "overdue",
                "账户 " + account.customer() + " 最早未付账款已逾期" + days + "天，超过宽限的"
                        + rules.overdueTolerance().in(Lang.ZH) + "（" + CreditPolicy.OVERDUE_TOLERANCE + "）。",
                "The oldest open item of " + account.customer() + " is " + days(days)
                        + " past due; more than " + rules.overdueTolerance() + " needs a release ("
                        + CreditPolicy.OVERDUE_TOLERANCE + ").");
    }

    static Reason limitExceeded(CreditPosition position, Money over, Boundary boundary) {
        return Reason.of(
                "limit-exceeded",
                standing(position, Lang.ZH) + "，超出" + Formats.money(over, Lang.ZH) + "（" + CreditPolicy.BOUNDARY + "："
                        + boundary.label().zh() + "）。",
                standing(position, Lang.EN) + ": over by " + Formats.money(over, Lang.EN) + " (" + CreditPolicy.BOUNDARY
                        + ": " + boundary.label().en() + ").");
    }

    static Reason withinLimit(CreditPosition position) {
        return Reason.of(
                "within-limit", standing(position, Lang.ZH) + "，未超限。", standing(position, Lang.EN) + ": within it.");
    }

    static Reason overrunExceeded(CreditPosition position, CreditGrade grade, Money over, Money most) {
        return Reason.of(
                "overrun-exceeded",
                "账户 " + position.account() + " 超出" + Formats.money(over, Lang.ZH) + "，可放行的最多为"
                        + Formats.money(most, Lang.ZH) + "（" + grade.key() + ".overrun："
                        + Formats.percent(grade.overrun()) + "）。",
                "Account " + position.account() + " would be over by " + Formats.money(over, Lang.EN)
                        + "; at most " + Formats.money(most, Lang.EN) + " may be released (" + grade.key()
                        + ".overrun: " + Formats.percent(grade.overrun()) + ").");
    }

    static Reason beyondAuthorities(Money shortfall, CreditPolicy rules) {
        if (rules.authorities().isEmpty()) {
            return Reason.of(
                    "no-release-authority",
                    "规则未设放行权限（" + CreditPolicy.AUTHORITIES + "），无人可以放行。",
                    "The rules name no post that may release an order (" + CreditPolicy.AUTHORITIES + ").");
        }
        ReleaseAuthority most = rules.authorities().get(rules.authorities().size() - 1);
        return Reason.of(
                "no-release-authority",
                "缺口" + Formats.money(shortfall, Lang.ZH) + "超过" + most.name().zh() + "的放行上限"
                        + Formats.money(most.upTo(), Lang.ZH) + "（" + most.key() + ".up-to），无人可以放行。",
                "The shortfall of " + Formats.money(shortfall, Lang.EN) + " is more than "
                        + Formats.money(most.upTo(), Lang.EN) + ", the most anybody may release (" + most.key()
                        + ".up-to).");
    }

    static Reason releasableBy(ReleaseAuthority authority) {
        return Reason.of(
                "releasable-by",
                authority.name().zh() + "可以放行，上限" + Formats.money(authority.upTo(), Lang.ZH) + "（" + authority.key()
                        + ".up-to）。",
                authority.name().en() + " may release it, up to " + Formats.money(authority.upTo(), Lang.EN) + " ("
                        + authority.key() + ".up-to).");
    }

    /** Says limit, used, reserved and asked in one breath. */
    private static String standing(CreditPosition position, Lang lang) {
        String limit = Formats.money(position.limit().ceiling(), lang);
        String used = Formats.money(position.used(), lang);
        String reserved = Formats.money(position.reserved(), lang);
        String asked = Formats.money(position.asked(), lang);
        return switch (lang) {
            case ZH ->
                "账户 " + position.account() + "：" + position.limitName().zh() + limit + "，已占用" + used + "（其中预留"
                        + reserved + "），本单" + asked;
            case EN ->
                "Account " + position.account() + ": " + position.limitName().en() + " " + limit + ", used " + used
                        + " (of it reserved " + reserved + "), asked " + asked;
        };
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
