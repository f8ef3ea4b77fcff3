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
 * @param reviewCycle how long until they are looked at again; not zero
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
        Span reviewCycle) {

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
        checkArgument(
                reviewCycle.amount() > 0,
                "company.documents.review-cycle was %s; it must be more than zero, such as 12 months.",
                reviewCycle);
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
