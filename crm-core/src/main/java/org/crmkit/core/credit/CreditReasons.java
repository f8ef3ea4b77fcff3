package org.crmkit.core.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/** The sentences of a credit decision: each with the values that led to it and the key of its rule. */
final class CreditReasons {

    private CreditReasons() {}

    static final String WARNS = "warning-only";

    /** What all accounts of one decision have in common. */
    record Kind(
            CheckPoint point,
            CheckMode mode,
            CreditPolicy rules,
            Money shortfall,
            Optional<ReleaseAuthority> authority) {}

    /** Returns all reasons of a decision: what stops first, then what waits for a person, who that is, and what else is told. */
    static List<Reason> of(List<Standpoint> points, Kind kind) {
        List<Reason> stops = new ArrayList<>();
        List<Reason> waits = new ArrayList<>();
        List<Reason> notes = new ArrayList<>();
        if (kind.mode() == CheckMode.SKIP) {
            points.stream()
                    .filter(point -> point.has(Standpoint.BLOCKED))
                    .map(CreditReasons::blocked)
                    .forEach(stops::add);
            stops.add(skipped(kind.point()));
            return List.copyOf(stops);
        }
        for (Standpoint point : points) {
            addStops(point, kind.rules(), stops);
            addWaits(point, kind.rules(), waits, notes);
        }
        List<Reason> reasons = new ArrayList<>(stops);
        reasons.addAll(waits);
        if (kind.mode() == CheckMode.WARN && !reasons.isEmpty()) {
            reasons.add(warning(kind.point()));
        } else if (!waits.isEmpty() && kind.authority().isEmpty()) {
            reasons.add(0, beyondAuthorities(kind.shortfall(), kind.rules()));
        } else if (!waits.isEmpty() && stops.isEmpty()) {
            reasons.add(releasableBy(kind.authority().orElseThrow()));
            if (kind.rules().approval().approversFor(kind.shortfall()) > 1) {
                reasons.add(twoApprovers(kind.shortfall(), kind.rules()));
            }
        }
        if (points.size() > 1) {
            binding(points).ifPresent(notes::add);
        }
        reasons.addAll(notes);
        return List.copyOf(reasons);
    }

    private static void addStops(Standpoint point, CreditPolicy rules, List<Reason> stops) {
        if (point.has(Standpoint.BLOCKED)) {
            stops.add(blocked(point));
        }
        if (point.has(Standpoint.GRADE_UNKNOWN)) {
            stops.add(gradeUnknown(point));
        }
        if (point.has(Standpoint.NO_LIMIT)) {
            stops.add(noLimit(point));
        }
        if (point.has(Standpoint.OVERDUE_STOP)) {
            stops.add(overdueStop(point, rules));
        }
        if (point.has(Standpoint.DUNNING_BLOCK)) {
            stops.add(dunningBlock(point, rules.dunningAt(point.daysPastDue).orElseThrow()));
        }
        if (point.has(Standpoint.OVERRUN)) {
            stops.add(overrunExceeded(point));
        }
    }

    private static void addWaits(Standpoint point, CreditPolicy rules, List<Reason> waits, List<Reason> notes) {
        if (point.has(Standpoint.OVERDUE)) {
            waits.add(overdue(point, rules));
        }
        if (point.has(Standpoint.REVIEW_LATE)) {
            waits.add(reviewLate(point));
        }
        if (point.has(Standpoint.REVIEW_WARNS)) {
            notes.add(reviewLate(point));
        }
        if (point.has(Standpoint.OVER_LIMIT)) {
            waits.add(limitExceeded(point, rules.boundary()));
        } else if (!point.has(Standpoint.NO_LIMIT | Standpoint.GRADE_UNKNOWN)) {
            notes.add(withinLimit(point.position()));
        }
    }

    private static Reason blocked(Standpoint account) {
        return Reason.of(
                "account-blocked",
                "账户 " + account.customer + " 已冻结，解冻前不予赊销。",
                "Account " + account.customer + " is blocked; nothing goes until it is unblocked.");
    }

    private static Reason gradeUnknown(Standpoint account) {
        return Reason.of(
                "grade-unknown",
                "账户 " + account.customer + " 的信用等级“" + account.gradeSlug + "”不在 " + CreditPolicy.GRADES + " 中，应重新核定等级。",
                "Account " + account.customer + " is in grade '" + account.gradeSlug + "', which is not in "
                        + CreditPolicy.GRADES + "; grade it anew.");
    }

    private static Reason overdueStop(Standpoint account, CreditPolicy rules) {
        long days = account.daysPastDue;
        return Reason.of(
                "overdue-stop",
                "账户 " + account.customer + " 最早未付账款已逾期" + days + "天，达到停止赊销的"
                        + rules.overdueStop().in(Lang.ZH) + "（" + CreditPolicy.OVERDUE_STOP + "）。",
                "The oldest open item of " + account.customer + " is " + days(days)
                        + " past due; from " + rules.overdueStop() + " on nothing goes ("
                        + CreditPolicy.OVERDUE_STOP + ").");
    }

    private static Reason overdue(Standpoint account, CreditPolicy rules) {
        long days = account.daysPastDue;
        return Reason.of(
                "overdue",
                "账户 " + account.customer + " 最早未付账款已逾期" + days + "天，超过宽限的"
                        + rules.overdueTolerance().in(Lang.ZH) + "（" + CreditPolicy.OVERDUE_TOLERANCE + "）。",
                "The oldest open item of " + account.customer + " is " + days(days)
                        + " past due; more than " + rules.overdueTolerance() + " needs a release ("
                        + CreditPolicy.OVERDUE_TOLERANCE + ").");
    }

    private static Reason limitExceeded(Standpoint point, Boundary boundary) {
        CreditPosition position = point.position();
        Money over = point.money(point.over);
        return Reason.of(
                "limit-exceeded",
                standing(position, Lang.ZH) + "，超出" + Formats.money(over, Lang.ZH) + "（" + CreditPolicy.BOUNDARY + "："
                        + boundary.label().zh() + "）。",
                standing(position, Lang.EN) + ": over by " + Formats.money(over, Lang.EN) + " (" + CreditPolicy.BOUNDARY
                        + ": " + boundary.label().en() + ").");
    }

    private static Reason withinLimit(CreditPosition position) {
        return Reason.of(
                "within-limit", standing(position, Lang.ZH) + "，未超限。", standing(position, Lang.EN) + ": within it.");
    }

    private static Reason overrunExceeded(Standpoint point) {
        CreditGrade grade = point.limit.grade().orElseThrow();
        Money over = point.money(point.over);
        Money most = point.money(point.mayRelease);
        return Reason.of(
                "overrun-exceeded",
                "账户 " + point.customer + " 超出" + Formats.money(over, Lang.ZH) + "，可放行的最多为"
                        + Formats.money(most, Lang.ZH) + "（" + grade.key() + ".overrun："
                        + Formats.percent(grade.overrun()) + "）。",
                "Account " + point.customer + " would be over by " + Formats.money(over, Lang.EN)
                        + "; at most " + Formats.money(most, Lang.EN) + " may be released (" + grade.key()
                        + ".overrun: " + Formats.percent(grade.overrun()) + ").");
    }

    private static Reason beyondAuthorities(Money shortfall, CreditPolicy rules) {
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

    private static Reason releasableBy(ReleaseAuthority authority) {
        return Reason.of(
                "releasable-by",
                authority.name().zh() + "可以放行，上限" + Formats.money(authority.upTo(), Lang.ZH) + "（" + authority.key()
                        + ".up-to）。",
                authority.name().en() + " may release it, up to " + Formats.money(authority.upTo(), Lang.EN) + " ("
                        + authority.key() + ".up-to).");
    }

    private static Reason twoApprovers(Money shortfall, CreditPolicy rules) {
        return Reason.of(
                "two-approvers",
                "缺口" + Formats.money(shortfall, Lang.ZH) + "超过"
                        + Formats.money(rules.approval().twoApproversAbove(), Lang.ZH) + "，须两人审批（"
                        + CreditPolicy.TWO_APPROVERS + "）。",
                "The shortfall of " + Formats.money(shortfall, Lang.EN) + " is above "
                        + Formats.money(rules.approval().twoApproversAbove(), Lang.EN)
                        + ": two persons approve (" + CreditPolicy.TWO_APPROVERS + ").");
    }

    private static Reason noLimit(Standpoint account) {
        return Reason.of(
                "no-credit",
                "账户 " + account.customer + " 的" + account.limit.name().zh() + "为未授信，授信前不予赊销。",
                "The " + account.limit.name().en() + " of " + account.customer
                        + " grants no credit; nothing goes until one does.");
    }

    private static Reason dunningBlock(Standpoint account, DunningLevel level) {
        return Reason.of(
                "dunning-block",
                "账户 " + account.customer + " 已逾期" + account.daysPastDue + "天，处于催款级别“"
                        + level.name().zh() + "”，该级别停止赊销（" + level.key() + ".effect）。",
                "Account " + account.customer + " is " + days(account.daysPastDue) + " past due and at dunning level "
                        + level.name().en() + ", which stops credit (" + level.key() + ".effect).");
    }

    private static Reason reviewLate(Standpoint account) {
        LocalDate by = account.reviewBy.orElseThrow();
        return Reason.of(
                "review-overdue",
                "账户 " + account.customer + " 的信用应于" + Formats.date(by, Lang.ZH) + "前复审，现已过期（"
                        + CreditPolicy.REVIEW_OVERDUE + "）。",
                "The credit of " + account.customer + " was to be reviewed by " + by + " and has not been ("
                        + CreditPolicy.REVIEW_OVERDUE + ").");
    }

    private static Reason warning(CheckPoint point) {
        return Reason.of(
                WARNS,
                point.label().zh() + "环节只提示，不拦截（" + CreditPolicy.CHECK_POINTS.child(point.code()) + "）。",
                "At " + point.code() + " this only warns (" + CreditPolicy.CHECK_POINTS.child(point.code()) + ").");
    }

    private static Reason skipped(CheckPoint point) {
        return Reason.of(
                "check-skipped",
                point.label().zh() + "环节不检查信用（" + CreditPolicy.CHECK_POINTS.child(point.code()) + "）。",
                "Credit is not checked at " + point.code() + " (" + CreditPolicy.CHECK_POINTS.child(point.code())
                        + ").");
    }

    /** Names the account that has the least left; of equals, the one nearest to the customer. Empty if no limit binds. */
    private static Optional<Reason> binding(List<Standpoint> points) {
        List<CreditPosition> positions =
                points.stream().map(Standpoint::position).collect(Collectors.toUnmodifiableList());
        return CreditAssessment.binding(positions).map(least -> {
            Money left = least.headroom().orElseThrow();
            return Reason.of(
                    "binding-limit",
                    "在" + positions.size() + "级额度中，账户 " + least.account() + " 的"
                            + least.limitName().zh() + "余额最小，为" + Formats.money(left, Lang.ZH) + "，以其为准。",
                    "Of " + positions.size() + " limits that of " + least.account() + " binds ("
                            + least.limitName().en() + "): it has the least left, " + Formats.money(left, Lang.EN)
                            + ".");
        });
    }

    /** Says limit, used, reserved and asked in one breath. */
    private static String standing(CreditPosition position, Lang lang) {
        String limit = position.limit().label().in(lang) + pledged(position, lang);
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

    private static String pledged(CreditPosition position, Lang lang) {
        if (position.collateral().isZero()) {
            return "";
        }
        String collateral = Formats.money(position.collateral(), lang);
        return switch (lang) {
            case ZH -> "加担保" + collateral;
            case EN -> " and collateral " + collateral;
        };
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
