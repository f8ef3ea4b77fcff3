package org.crmkit.core.relationship.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.jspecify.annotations.Nullable;

/**
 * Customers picked for a targeted offer: all criteria must hold. What is not known of a customer does not hold.
 *
 * @param picked those on the list, by number
 * @param leftOut the others, by number, each with what did not hold
 */
public record TargetList(List<Entry> picked, List<Entry> leftOut) {

    public TargetList {
        picked = List.copyOf(picked);
        leftOut = List.copyOf(leftOut);
    }

    /** One customer with a reason for each criterion. */
    public record Entry(CustomerId customer, List<Reason> reasons) {
        public Entry {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * What is known of one customer.
     *
     * @param figures by slug, for example {@code purchases}
     * @param words by slug, for example {@code occupation}; no names of people
     */
    public record Facts(CustomerId customer, Map<String, BigDecimal> figures, Map<String, String> words) {
        public Facts {
            figures = Collections.unmodifiableMap(new TreeMap<>(figures));
            words = Collections.unmodifiableMap(new TreeMap<>(words));
        }

        /** Returns whose facts they are and what is known; never what it says, for it may describe a person. */
        @Override
        public String toString() {
            return "Facts of " + customer + " " + figures.keySet() + " " + words.keySet();
        }
    }

    /** A condition on the facts of a customer. */
    public sealed interface Criterion {

        /** Tells whether it holds. */
        boolean holds(Facts facts);

        /** Returns the reason for its holding or not. */
        Reason reason(Facts facts);

        /** Obtains the condition that a figure is at least {@code bound}. */
        static Criterion atLeast(String figure, String bound) {
            return new Between(figure, new BigDecimal(bound), null);
        }

        /** Obtains the condition that a figure is at most {@code bound}. */
        static Criterion atMost(String figure, String bound) {
            return new Between(figure, null, new BigDecimal(bound));
        }

        /** Obtains the condition that a word is one of {@code allowed}. */
        static Criterion oneOf(String word, String... allowed) {
            return new OneOf(word, List.of(allowed));
        }
    }

    /** A figure lies within bounds, both included; an absent bound bounds nothing. */
    record Between(
            String figure,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most) implements Criterion {
        @Override
        public boolean holds(Facts facts) {
            BigDecimal value = facts.figures().get(figure);
            return value != null
                    && (least == null || value.compareTo(least) >= 0)
                    && (most == null || value.compareTo(most) <= 0);
        }

        @Override
        public Reason reason(Facts facts) {
            BigDecimal value = facts.figures().get(figure);
            String is = value == null ? "?" : Formats.plain(value);
            String bound = (least == null ? "" : " >= " + Formats.plain(least))
                    + (most == null ? "" : " <= " + Formats.plain(most));
            return verdict(holds(facts), figure + " = " + is, figure + bound);
        }
    }

    /** A word is one of a list. */
    record OneOf(String word, List<String> allowed) implements Criterion {
        OneOf {
            allowed = List.copyOf(allowed);
        }

        @Override
        public boolean holds(Facts facts) {
            String value = facts.words().get(word);
            return value != null && allowed.contains(value);
        }

        @Override
        public Reason reason(Facts facts) {
            // what is known stays with the facts: it may describe a person
            boolean known = facts.words().containsKey(word);
            boolean holds = holds(facts);
            String wanted = word + ": " + String.join(", ", allowed);
            return Reason.of(
                    holds ? "criterion-met" : "criterion-not-met",
                    (holds ? "符合" : "不符合") + "（" + wanted + "）" + (known ? "。" : "：未知。"),
                    (holds ? "Met" : "Not met") + " (" + wanted + ")" + (known ? "." : ": unknown."));
        }
    }

    private static Reason verdict(boolean holds, String found, String wanted) {
        return Reason.of(
                holds ? "criterion-met" : "criterion-not-met",
                (holds ? "符合" : "不符合") + "（" + wanted + "）：" + found + "。",
                (holds ? "Met" : "Not met") + " (" + wanted + "): " + found + ".");
    }

    /** Picks the customers for whom every criterion holds; without criteria, all of them. */
    public static TargetList of(List<Facts> customers, List<Criterion> criteria) {
        List<Facts> sorted = new ArrayList<>(customers);
        sorted.sort(Comparator.comparing(Facts::customer));
        List<Entry> picked = new ArrayList<>();
        List<Entry> leftOut = new ArrayList<>();
        for (Facts facts : sorted) {
            boolean all = criteria.stream().allMatch(criterion -> criterion.holds(facts));
            List<Reason> reasons = criteria.stream()
                    .filter(criterion -> all || !criterion.holds(facts))
                    .map(criterion -> criterion.reason(facts))
                    .toList();
            (all ? picked : leftOut).add(new Entry(facts.customer(), reasons));
        }
        return new TargetList(picked, leftOut);
    }
}
