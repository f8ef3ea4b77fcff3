package org.crmkit.core.information;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerRecord;
import org.crmkit.core.customer.FileLoan;

/**
 * The loan register of customers' files (客户档案借阅登记表): every loan of every file, by the day it was lent, then by customer.
 *
 * @param lines in that order
 */
public record LoanRegister(List<Line> lines) {

    private static final Comparator<Line> ORDER =
            Comparator.comparing((Line line) -> line.loan().lentOn()).thenComparing(Line::customer);
    private static final Comparator<Line> BY_DUE =
            Comparator.comparing((Line line) -> line.loan().dueOn()).thenComparing(Line::customer);

    public LoanRegister {
        lines = lines.stream().sorted(ORDER).collect(Collectors.toUnmodifiableList());
    }

    /**
     * One loan.
     *
     * @param customer whose file
     */
    public record Line(CustomerId customer, FileLoan loan) {}

    /** Obtains the register of these customers' files; what was merged into a file keeps its own loans. */
    public static LoanRegister of(Collection<CustomerRecord> records) {
        List<Line> lines = new ArrayList<>();
        records.forEach(record -> add(record, lines));
        return new LoanRegister(lines);
    }

    private static void add(CustomerRecord record, List<Line> lines) {
        record.custody().loans().forEach(loan -> lines.add(new Line(record.customer(), loan)));
        record.parts().forEach(part -> add(part.record(), lines));
    }

    /** Returns what is out on {@code day}, the first due first. */
    public List<Line> outOn(LocalDate day) {
        return lines.stream()
                .filter(line -> !line.loan().lentOn().isAfter(day))
                .filter(line -> line.loan().returnedOn().map(day::isBefore).orElse(true))
                .sorted(BY_DUE)
                .collect(Collectors.toUnmodifiableList());
    }

    /** Returns what should have come back before {@code day} and has not, the longest overdue first. */
    public List<Line> overdueOn(LocalDate day) {
        return outOn(day).stream()
                .filter(line -> day.isAfter(line.loan().dueOn()))
                .collect(Collectors.toUnmodifiableList());
    }
}
