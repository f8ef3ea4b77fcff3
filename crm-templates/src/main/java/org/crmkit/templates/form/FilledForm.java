package org.crmkit.templates.form;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.text.Label;

/**
 * A form that was filled in, every entry of the type its field asks for and every required field filled.
 *
 * @param stamp which form
 * @param groups its groups by key, in the order of the form
 * @param signatures those asked for, in order
 */
public record FilledForm(FormStamp stamp, Map<String, Group> groups, List<Signature> signatures) {

    public FilledForm {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        signatures = List.copyOf(signatures);
    }

    /**
     * A block of fields.
     *
     * @param repeating whether it is a table
     * @param rows entries by the key of their field; a table has one map for each row that has any entry, in order, any other group
     *     exactly one
     */
    public record Group(boolean repeating, List<Map<String, FormEntry>> rows) {
        public Group {
            rows = rows.stream()
                    .map(row -> Collections.unmodifiableMap(new LinkedHashMap<>(row)))
                    .toList();
        }
    }

    /**
     * A signature.
     *
     * @param act what it means, as the form has it
     * @param name as written; empty if nobody signed
     * @param day as written
     */
    public record Signature(Label act, Optional<String> name, Optional<LocalDate> day) {
        @Override
        public String toString() {
            return act.en() + (name.isPresent() ? ": signed" : ": not signed");
        }
    }

    /** Returns the entry of a field that is filled once. */
    public Optional<FormEntry> entry(String group, String field) {
        return Optional.ofNullable(groups.get(group))
                .filter(found -> !found.repeating())
                .map(found -> found.rows().get(0).get(field));
    }

    /** Returns the rows of a table; none if there is no such table. */
    public List<Map<String, FormEntry>> rows(String group) {
        Group found = groups.get(group);
        return found == null || !found.repeating() ? List.of() : found.rows();
    }
}
