package org.crmkit.scoring.credit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whoever is scored, with the values known of him as they were written.
 *
 * @param key who
 * @param values by variable; blank values count as missing
 */
public record Applicant(String key, Map<String, String> values) {

    public Applicant {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Returns the value of a variable, empty if missing. */
    public Optional<String> value(String variable) {
        return Optional.ofNullable(values.get(variable)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
