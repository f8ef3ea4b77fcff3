package org.crmkit.core.customer;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which fields are empty for how many customers. Fields nobody lacks are not listed.
 *
 * @param customers how many were looked at
 * @param complete how many of them lack nothing that is wanted
 * @param classes in the order of the 17
 * @param fields by class and name
 * @param form in the order of the form
 */
public record MissingCounts(
        int customers,
        int complete,
        SortedMap<InformationClass, Integer> classes,
        SortedMap<InformationField, Integer> fields,
        SortedMap<FormField, Integer> form) {

    public MissingCounts {
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        form = Collections.unmodifiableSortedMap(new TreeMap<>(form));
    }

    /** Returns the counts over many customers, each of them once; O(missing fields). */
    public static MissingCounts over(Collection<MissingInformation> customers) {
        EnumMap<InformationClass, Integer> classes = new EnumMap<>(InformationClass.class);
        SortedMap<InformationField, Integer> fields = new TreeMap<>();
        EnumMap<FormField, Integer> form = new EnumMap<>(FormField.class);
        int complete = 0;
        for (MissingInformation missing : customers) {
            missing.classes().forEach(c -> classes.merge(c, 1, Integer::sum));
            missing.fields().forEach(f -> fields.merge(f, 1, Integer::sum));
            missing.form().forEach(f -> form.merge(f, 1, Integer::sum));
            complete += missing.isComplete() ? 1 : 0;
        }
        return new MissingCounts(customers.size(), complete, new TreeMap<>(classes), fields, new TreeMap<>(form));
    }
}
