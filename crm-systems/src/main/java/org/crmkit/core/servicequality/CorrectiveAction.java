package org.crmkit.core.servicequality;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.text.PersonalText;

/**
 * What is done so that a nonconformity does not come back.
 *
 * @param what is to be done
 * @param owner who answers for it
 * @param due the last day
 * @param doneOn the day it was done
 * @param check whether it helped
 */
public record CorrectiveAction(
        PersonalText what, StaffId owner, LocalDate due, Optional<LocalDate> doneOn, Optional<Check> check) {

    /**
     * Whether an action helped.
     *
     * @param on the day it was measured again
     * @param by who measured; not the owner
     * @param measured what came out
     * @param isEffective whether the standard is met now
     */
    public record Check(LocalDate on, StaffId by, BigDecimal measured, boolean isEffective) {}

    public CorrectiveAction {
        checkArgument(
                check.isEmpty() || doneOn.isPresent(),
                "CorrectiveAction.check is given, but doneOn is not; give both.");
    }

    static CorrectiveAction planned(PersonalText what, StaffId owner, LocalDate due) {
        return new CorrectiveAction(what, owner, due, Optional.empty(), Optional.empty());
    }

    CorrectiveAction done(LocalDate on) {
        return new CorrectiveAction(what, owner, due, Optional.of(on), check);
    }

    CorrectiveAction checked(Check result) {
        return new CorrectiveAction(what, owner, due, doneOn, Optional.of(result));
    }
}
