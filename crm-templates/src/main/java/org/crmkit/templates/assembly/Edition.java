package org.crmkit.templates.assembly;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crmkit.core.text.Label;
import org.crmkit.templates.profile.Approval;
import org.crmkit.templates.profile.DocumentIssue;

/**
 * One issue of a document. The days follow each other; a day that is not known is that of the next act.
 *
 * @param version such as {@code 1.1}
 * @param compiled the day it was drawn up
 * @param checked on or after that day
 * @param approved on or after that day
 * @param published on or after that day
 * @param effective on or after that day
 * @param change what is new in it
 * @param notice the number of the notice that published it, if it is another than the profile's
 * @param by who answers for it, if it is others than usual
 */
public record Edition(
        String version,
        LocalDate compiled,
        LocalDate checked,
        LocalDate approved,
        LocalDate published,
        LocalDate effective,
        Label change,
        Optional<Label> notice,
        Optional<Approval> by) {

    /** What a first issue says of itself. */
    public static final Label FIRST_ISSUE = Label.of("首次发布", "First issue");

    private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9}){0,2}");

    public Edition {
        checkArgument(
                VERSION.matcher(version).matches(),
                "Edition.version was '%s'; it must be one to three numbers joined by dots, such as 1.1.",
                version);
        checkOrder("checked", checked, "compiled", compiled);
        checkOrder("approved", approved, "checked", checked);
        checkOrder("published", published, "approved", approved);
        checkOrder("effective", effective, "published", published);
    }

    private static void checkOrder(String later, LocalDate day, String earlier, LocalDate before) {
        checkArgument(
                !day.isBefore(before),
                "Edition.%s was %s; it must be on or after %s, the day %s. Correct one of the two.",
                later,
                day,
                before,
                earlier);
    }

    /** Obtains the first issue of a document by the days of the profile. */
    static Edition first(String version, DocumentIssue issue) {
        return new Edition(
                version,
                issue.compiled(),
                issue.checked(),
                issue.approved(),
                issue.published(),
                issue.effective(),
                FIRST_ISSUE,
                Optional.empty(),
                Optional.empty());
    }

    /** Returns how a company issues this edition: its own days and notice, everything else as usual. */
    public DocumentIssue issued(DocumentIssue usual) {
        return new DocumentIssue(
                usual.prefix(),
                notice.orElse(usual.notice()),
                usual.channel(),
                compiled,
                checked,
                approved,
                published,
                effective,
                usual.reviewCycle(),
                usual.control());
    }

    /** Compares versions number by number: 1.10 is later than 1.9, and 2 is 2.0. */
    static int compareVersions(String one, String other) {
        String[] ones = one.split("\\.", -1);
        String[] others = other.split("\\.", -1);
        for (int i = 0; i < Math.max(ones.length, others.length); i++) {
            int a = i < ones.length ? Integer.parseInt(ones[i]) : 0;
            int b = i < others.length ? Integer.parseInt(others[i]) : 0;
            if (a != b) {
                return Integer.compare(a, b);
            }
        }
        return 0;
    }
}
