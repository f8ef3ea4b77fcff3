package org.crmkit.core.customer.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.customer.CustomerIdentifier;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;

/**
 * What the registers' numbers of two files say. One number in common confirms; two numbers of a register that gives each customer
 * one contradict; both at once are for a person.
 *
 * @param agreed what the numbers they share are called, by scheme
 * @param contradicted what the numbers that exclude each other are called, by scheme
 */
public record IdentifierEvidence(List<Label> agreed, List<Label> contradicted) {

    public IdentifierEvidence {
        agreed = List.copyOf(agreed);
        contradicted = List.copyOf(contradicted);
    }

    /** Holds the numbers of two files against each other, whichever is given first. */
    public static IdentifierEvidence of(Collection<CustomerIdentifier> one, Collection<CustomerIdentifier> two) {
        SortedMap<String, Label> agreed = new TreeMap<>();
        SortedMap<String, Label> contradicted = new TreeMap<>();
        for (CustomerIdentifier a : one) {
            for (CustomerIdentifier b : two) {
                if (a.scheme().equals(b.scheme()) && a.text().equals(b.text())) {
                    agreed.put(a.scheme(), a.label());
                } else if (a.contradicts(b)) {
                    contradicted.put(a.scheme(), a.label());
                }
            }
        }
        return new IdentifierEvidence(List.copyOf(agreed.values()), List.copyOf(contradicted.values()));
    }

    /** Returns a sentence for each, those that agree first. */
    public List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        agreed.forEach(label -> reasons.add(Reason.of(
                "identifier-agrees", "两份档案的" + label.zh() + "相同。", "Both files have the same " + label.en() + ".")));
        contradicted.forEach(label -> reasons.add(Reason.of(
                "identifier-differs",
                "两份档案的" + label.zh() + "不同。",
                "The two files differ in the " + label.en() + ".")));
        return List.copyOf(reasons);
    }
}
