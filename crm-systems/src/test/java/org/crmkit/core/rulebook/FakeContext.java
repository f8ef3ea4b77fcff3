package org.crmkit.core.rulebook;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;

/** What a provider tells an interpolator about a violation. */
record FakeContext(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
        return violation.getConstraintDescriptor();
    }

    @Override
    public Object getValidatedValue() {
        return violation.getInvalidValue();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new ValidationException("nothing to unwrap");
    }
}
