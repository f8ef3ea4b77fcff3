package org.crmkit.core.rulebook;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The fields of a draft agree with each other; each draft says itself what that means. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Coherent.Check.class)
public @interface Coherent {

    /** Returns what is said when it is violated; the findings say it instead. */
    String message() default "{org.crmkit.core.rulebook.Coherent.message}";

    /** Returns the groups it is checked in. */
    Class<?>[] groups() default {};

    /** Returns what clients attach to it. */
    Class<? extends Payload>[] payload() default {};

    /** A draft with rules across its fields. What is missing is no matter of these rules. */
    interface Checked {

        /** Adds each violated rule to {@code findings}. */
        void check(Findings findings);
    }

    /** The check behind it. */
    final class Check implements ConstraintValidator<Coherent, Checked> {

        /** Creates the check; the provider does. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Checked draft, ConstraintValidatorContext context) {
            if (draft == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            Findings findings = new Findings(context);
            draft.check(findings);
            return findings.isEmpty();
        }
    }
}
