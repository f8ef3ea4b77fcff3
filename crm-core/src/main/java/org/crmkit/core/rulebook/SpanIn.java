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
import java.util.List;
import org.crmkit.core.rule.Span;
import org.jspecify.annotations.Nullable;

/** The span counts one of the given units, and is more than nothing. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SpanIn.Check.class)
public @interface SpanIn {

    /** Returns the units that may be counted; none means any. */
    Span.Unit[] units() default {};

    /** Tells whether zero is refused. */
    boolean positive() default true;

    /** Returns what is said when it is violated. */
    String message() default "{org.crmkit.core.rulebook.SpanIn.message}";

    /** Returns the groups it is checked in. */
    Class<?>[] groups() default {};

    /** Returns what clients attach to it. */
    Class<? extends Payload>[] payload() default {};

    /** The check behind it. */
    final class Check implements ConstraintValidator<SpanIn, Span> {
        private List<Span.Unit> units = List.of();
        private boolean positive;

        /** Creates the check; the provider does. */
        public Check() {}

        @Override
        public void initialize(SpanIn constraint) {
            units = List.of(constraint.units());
            positive = constraint.positive();
        }

        @Override
        public boolean isValid(@Nullable Span span, ConstraintValidatorContext context) {
            return span == null
                    || ((units.isEmpty() || units.contains(span.unit())) && (!positive || span.amount() > 0));
        }
    }
}
