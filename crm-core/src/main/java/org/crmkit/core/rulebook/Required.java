package org.crmkit.core.rulebook;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The field must be given before the draft becomes a rule. It is {@link NotNull} under a name that does not deny the
 * {@code @Nullable} beside it: a draft may be incomplete.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@NotNull
@ReportAsSingleViolation
public @interface Required {

    /** Returns what is said when it is violated. */
    String message() default DraftMessages.A_SECTION;

    /** Returns the groups it is checked in. */
    Class<?>[] groups() default {};

    /** Returns what clients attach to it. */
    Class<? extends Payload>[] payload() default {};
}
