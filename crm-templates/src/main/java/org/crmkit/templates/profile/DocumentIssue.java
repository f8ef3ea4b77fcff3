package org.crmkit.templates.profile;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;

/**
 * How a company numbers and issues its documents.
 *
 * @param prefix what every document number begins with, capitals and digits joined by hyphens
 * @param notice the number of the notice that publishes them
 * @param channel where the notice is published
 * @param compiled the day the documents were drawn up
 * @param checked on or after that day
 * @param approved on or after that day
 * @param published on or after that day
 * @param effective on or after that day
 * @param reviewCycle how long until they are looked at again; in days, weeks, months or years, more than zero
 * @param control who answers for them, who may read them, how long they are kept
 */
public record DocumentIssue(
        String prefix,
        Label notice,
        Label channel,
        LocalDate compiled,
        LocalDate checked,
        LocalDate approved,
        LocalDate published,
        LocalDate effective,
        Span reviewCycle,
        ControlRules control) {

    private static final Pattern PREFIX = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");

    public DocumentIssue {
        checkArgument(
                PREFIX.matcher(prefix).matches(),
                "company.documents.prefix was '%s'; it must be capitals and digits joined by hyphens, such as CX.",
                prefix);
        checkOrder("checked", checked, "compiled", compiled);
        checkOrder("approved", approved, "checked", checked);
        checkOrder("published", published, "approved", approved);
        checkOrder("effective", effective, "published", published);
        checkCalendarSpan("review-cycle", reviewCycle);
    }

    static void checkCalendarSpan(String field, Span span) {
        boolean counts =
                switch (span.unit()) {
                    case DAYS, WEEKS, MONTHS, YEARS -> true;
                    case MINUTES, WORKING_MINUTES, HOURS, WORKING_HOURS, WORKING_DAYS -> false;
                };
        checkArgument(
                span.amount() > 0 && counts,
                "company.documents.%s was %s; it must be more than zero days, weeks, months or years, such as 12 months.",
                field,
                span);
    }

    private static void checkOrder(String later, LocalDate day, String earlier, LocalDate before) {
        checkArgument(
                !day.isBefore(before),
                "company.documents.%s was %s; it must be on or after %s, the day %s. Correct one of the two.",
                later,
                day,
                before,
                earlier);
    }

    /** Returns the day on which a document that took effect on a day is looked at again; the last day of a month stays within it. */
    public LocalDate nextReview(LocalDate from) {
        long amount = reviewCycle.amount();
        return switch (reviewCycle.unit()) {
            case WEEKS -> from.plusWeeks(amount);
            case MONTHS -> from.plusMonths(amount);
            case YEARS -> from.plusYears(amount);
            case DAYS, MINUTES, WORKING_MINUTES, HOURS, WORKING_HOURS, WORKING_DAYS -> from.plusDays(amount);
        };
    }

    /** Returns the number of a document: {@code CX-SD-P-01}. */
    public String number(String number) {
        return prefix + "-" + number;
    }

    List<RuleFact> facts(RuleKey key) {
        return List.of(
                CompanyProfile.words(key.child("prefix"), Label.same(prefix), "文件编号前缀", "Prefix of document numbers"),
                CompanyProfile.words(key.child("notice"), notice, "发布通知文号", "Number of the notice"),
                CompanyProfile.words(key.child("channel"), channel, "发布渠道", "Where published"),
                day(key.child("compiled"), compiled, "编制日期", "Compiled on"),
                day(key.child("checked"), checked, "审核日期", "Checked on"),
                day(key.child("approved"), approved, "批准日期", "Approved on"),
                day(key.child("published"), published, "发布日期", "Published on"),
                day(key.child("effective"), effective, "生效日期", "Effective from"),
                new RuleFact(
                        key.child("review-cycle"),
                        new RuleValue.Time(reviewCycle),
                        Label.of("文件评审周期", "Documents reviewed every")));
    }

    private static RuleFact day(RuleKey key, LocalDate day, String zh, String en) {
        return new RuleFact(key, new RuleValue.Day(day), Label.of(zh, en));
    }
}
