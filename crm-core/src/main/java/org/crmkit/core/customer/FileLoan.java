package org.crmkit.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the loan register.
 *
 * @param borrower who took the file
 * @param lentOn when
 * @param dueOn when it is due back, not before {@code lentOn}
 * @param returnedOn when it came back, if it has; not before {@code lentOn}
 */
public record FileLoan(StaffId borrower, LocalDate lentOn, LocalDate dueOn, Optional<LocalDate> returnedOn) {

    public FileLoan {
        checkArgument(
                !dueOn.isBefore(lentOn), "FileLoan.dueOn was %s; it must not be before lentOn, %s.", dueOn, lentOn);
        LocalDate first = lentOn;
        checkArgument(
                returnedOn.map(day -> !day.isBefore(first)).orElse(true),
                "FileLoan.returnedOn was %s; it must not be before lentOn, %s.",
                returnedOn.map(LocalDate::toString).orElse(""),
                lentOn);
    }

    /** Tells whether the file is still out. */
    public boolean isOut() {
        return returnedOn.isEmpty();
    }

    /** Tells whether the file is out and should have come back before {@code day}. */
    public boolean isOverdueOn(LocalDate day) {
        return isOut() && day.isAfter(dueOn);
    }

    FileLoan returned(LocalDate day) {
        return new FileLoan(borrower, lentOn, dueOn, Optional.of(day));
    }
}
