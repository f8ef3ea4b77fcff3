package org.crmkit.core.rating;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;

/**
 * How limits are sized.
 *
 * @param methods the factors of the methods in use, above zero; a method without factor is not asked
 * @param combination how the methods become one
 * @param caps what no limit may exceed; may be empty
 * @param step limits are rounded down to a multiple of it, above zero
 */
public record LimitRule(
        Map<LimitMethod, BigDecimal> methods, LimitCombination combination, List<LimitCap> caps, Money step) {

    public LimitRule {
        Map<LimitMethod, BigDecimal> copy = new EnumMap<>(LimitMethod.class);
        copy.putAll(methods);
        copy.forEach((method, factor) -> checkArgument(
                factor.signum() > 0,
                "rating.limits.methods.%s was %s; it must be above zero. Leave out a method that is not used.",
                method.code(),
                factor));
        checkArgument(!copy.isEmpty(), "rating.limits.methods was empty; use at least one method.");
        methods = Collections.unmodifiableMap(copy);
        caps = List.copyOf(caps);
        Set<String> slugs = new HashSet<>();
        for (LimitCap cap : caps) {
            checkArgument(slugs.add(cap.slug()), "rating.limits.caps has %s twice. Remove one.", cap.slug());
        }
        checkArgument(step.isPositive(), "rating.limits.step was %s; it must be above zero. Raise it.", step);
    }
}
