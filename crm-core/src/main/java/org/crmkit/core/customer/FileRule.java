package org.crmkit.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;

/**
 * How customers' files are kept.
 *
 * @param opensAs how guarded a new file is
 * @param terms for each class of confidentiality
 */
public record FileRule(Confidentiality opensAs, Map<Confidentiality, Terms> terms) {

    static final RuleKey KEY = RuleKey.of("customer.file");

    /**
     * The terms of one class.
     *
     * @param loan how long a file may be out; zero if it is not lent
     * @param retention how long it is kept after it was archived
     */
    public record Terms(Span loan, Span retention) {}

    public FileRule {
        Map<Confidentiality, Terms> copy = new EnumMap<>(Confidentiality.class);
        for (Confidentiality level : Confidentiality.values()) {
            Terms its = terms.get(level);
            checkArgument(
                    its != null,
                    "customer.file.classes has no %s; each class of confidentiality must have its terms. Add it.",
                    level.code());
            checkDays("loan", level, its.loan());
            checkDays("retention", level, its.retention());
            copy.put(level, its);
        }
        terms = Collections.unmodifiableMap(copy);
    }

    private static void checkDays(String what, Confidentiality level, Span span) {
        checkArgument(
                isCalendar(span.unit()),
                "customer.file.classes.%s.%s is %s; it must count days, weeks, months or years.",
                level.code(),
                what,
                span);
    }

    private static boolean isCalendar(Span.Unit unit) {
        return switch (unit) {
            case DAYS, WEEKS, MONTHS, YEARS -> true;
            case MINUTES, WORKING_MINUTES, HOURS, WORKING_HOURS, WORKING_DAYS -> false;
        };
    }

    private Terms of(Confidentiality level) {
        Terms its = terms.get(level);
        if (its == null) {
            throw new IllegalStateException("Every class has terms; " + level + " had none.");
        }
        return its;
    }

    /** Tells whether a file of this class may be lent. */
    public boolean mayLend(Confidentiality level) {
        return of(level).loan().amount() > 0;
    }

    /** Returns when a file lent on {@code day} is due back. */
    public LocalDate dueOn(Confidentiality level, LocalDate day) {
        return after(day, of(level).loan());
    }

    /** Returns the first day on which a file archived on {@code day} may be destroyed. */
    public LocalDate keptUntil(Confidentiality level, LocalDate day) {
        return after(day, of(level).retention());
    }

    private static LocalDate after(LocalDate day, Span span) {
        return switch (span.unit()) {
            case DAYS -> day.plusDays(span.amount());
            case WEEKS -> day.plusWeeks(span.amount());
            case MONTHS -> day.plusMonths(span.amount());
            case YEARS -> day.plusYears(span.amount());
            case MINUTES, WORKING_MINUTES, HOURS, WORKING_HOURS, WORKING_DAYS ->
                throw new IllegalStateException("Terms of files count days; " + span + " does not.");
        };
    }

    List<RuleFact> facts() {
        List<RuleFact> facts = new ArrayList<>();
        facts.add(new RuleFact(
                KEY.child("opens-as"),
                new RuleValue.Choice(opensAs.code(), opensAs.label()),
                Label.of("新建档案的密级", "Confidentiality of a new file")));
        terms.forEach((level, its) -> {
            RuleKey key = KEY.child("classes").child(level.code());
            facts.add(new RuleFact(
                    key.child("loan"),
                    new RuleValue.Time(its.loan()),
                    Label.of(
                            "“" + level.label().zh() + "”档案借阅期限",
                            "Loan of a file that is " + level.label().en().toLowerCase(Locale.ROOT))));
            facts.add(new RuleFact(
                    key.child("retention"),
                    new RuleValue.Time(its.retention()),
                    Label.of(
                            "“" + level.label().zh() + "”档案归档后保存期限",
                            "Retention of an archived file that is "
                                    + level.label().en().toLowerCase(Locale.ROOT))));
        });
        return facts;
    }

    RuleTable table() {
        return new RuleTable(
                KEY.child("classes"),
                Label.of("客户档案密级", "Confidentiality of customer files"),
                Label.of("密级", "Class"),
                Arrays.stream(Confidentiality.values())
                        .map(level -> new RuleTable.Line(level.code(), level.label()))
                        .collect(Collectors.toUnmodifiableList()),
                List.of(
                        new RuleTable.Line("loan", Label.of("借阅期限", "Loan")),
                        new RuleTable.Line("retention", Label.of("归档后保存", "Kept after archiving"))));
    }
}
