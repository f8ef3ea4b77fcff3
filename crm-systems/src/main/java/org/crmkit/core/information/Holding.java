package org.crmkit.core.information;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.Version;
import org.crmkit.core.text.Label;

/**
 * An aggregate in which something personal about a customer stands.
 *
 * @param key which
 * @param version as it was read
 * @param parts what is personal in it, each erased or kept as a whole; at least one
 * @param without makes the state that is left, given the slugs of the parts to erase
 */
public record Holding(AggregateKey key, Version version, List<Part> parts, Function<Set<String>, Object> without) {

    public Holding {
        parts = List.copyOf(parts);
        Set<String> slugs = new HashSet<>();
        checkArgument(!parts.isEmpty(), "Holding of %s has no parts; leave the holding out.", key);
        for (Part part : parts) {
            checkArgument(
                    slugs.add(part.slug()), "Holding of %s has the part %s twice; name each once.", key, part.slug());
        }
    }

    /**
     * Something personal in it.
     *
     * @param slug once in an aggregate
     * @param what it is called
     * @param kind the kind of document it counts as in the retention schedule
     * @param events the days a retention period may count from, those that have come
     */
    public record Part(String slug, Label what, String kind, Map<RetentionStart, LocalDate> events) {

        public Part {
            Map<RetentionStart, LocalDate> copy = new EnumMap<>(RetentionStart.class);
            copy.putAll(events);
            events = Collections.unmodifiableMap(copy);
        }

        /** Returns the day a period counts from, if it has come. */
        public Optional<LocalDate> event(RetentionStart from) {
            return Optional.ofNullable(events.get(from));
        }
    }

    /** Returns which aggregate and how many parts; never what they say. */
    @Override
    public String toString() {
        return key + " (" + parts.size() + " parts)";
    }
}
