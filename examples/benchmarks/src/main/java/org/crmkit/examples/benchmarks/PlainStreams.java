package org.crmkit.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The peer: the same question answered with {@code java.util.stream} alone, as it is usually written. Group by customer and day,
 * sort by each dimension for fifths, sort by revenue for the classes.
 */
final class PlainStreams {

    private PlainStreams() {}

    private record Customer(String key, int lastDay, int purchases, long total) {}

    /** Returns the number of customers by fifths and class, such as {@code 5-4-4 A}. */
    static Map<String, Long> classes(List<Purchase> purchases) {
        Map<String, Map<Integer, Long>> byDay = purchases.stream()
                .collect(Collectors.groupingBy(
                        Purchase::customer,
                        Collectors.groupingBy(Purchase::epochDay, Collectors.summingLong(Purchase::minorAmount))));
        List<Customer> customers = byDay.entrySet().stream()
                .map(e -> new Customer(
                        e.getKey(),
                        Collections.max(e.getValue().keySet()),
                        e.getValue().size(),
                        e.getValue().values().stream()
                                .mapToLong(Long::longValue)
                                .sum()))
                .toList();
        Map<String, Integer> recency = fifths(customers, Comparator.comparingInt(Customer::lastDay));
        Map<String, Integer> frequency = fifths(customers, Comparator.comparingInt(Customer::purchases));
        Map<String, Integer> monetary = fifths(customers, Comparator.comparingLong(Customer::total));
        Map<String, String> abc = abc(customers);
        return customers.stream()
                .collect(Collectors.groupingBy(
                        c -> recency.get(c.key()) + "-" + frequency.get(c.key()) + "-" + monetary.get(c.key()) + " "
                                + abc.get(c.key()),
                        Collectors.counting()));
    }

    private static Map<String, Integer> fifths(List<Customer> customers, Comparator<Customer> by) {
        List<Customer> sorted =
                customers.stream().sorted(by.thenComparing(Customer::key)).toList();
        Map<String, Integer> scores = new LinkedHashMap<>();
        int place = 0;
        for (int bin = 1; bin <= 5; bin++) {
            int size = sorted.size() / 5 + (bin <= sorted.size() % 5 ? 1 : 0);
            for (int i = 0; i < size; i++) {
                scores.put(sorted.get(place++).key(), bin);
            }
        }
        return scores;
    }

    private static Map<String, String> abc(List<Customer> customers) {
        List<Customer> sorted = new ArrayList<>(customers);
        sorted.sort(Comparator.comparingLong(Customer::total).reversed());
        long total = sorted.stream().mapToLong(Customer::total).sum();
        Map<String, String> classes = new LinkedHashMap<>();
        long before = 0;
        long sum = 0;
        long last = -1;
        for (Customer customer : sorted) {
            if (customer.total() != last) {
                before = sum;
                last = customer.total();
            }
            boolean none = customer.total() == 0;
            classes.put(
                    customer.key(),
                    !none && before * 100 < total * 80 ? "A" : !none && before * 100 < total * 95 ? "B" : "C");
            sum += customer.total();
        }
        return classes;
    }
}
