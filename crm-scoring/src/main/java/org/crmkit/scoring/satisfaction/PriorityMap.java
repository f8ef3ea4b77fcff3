package org.crmkit.scoring.satisfaction;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Sum;

/**
 * Importance against performance in four quadrants: Martilla and James (1977), "Importance-performance analysis",
 * <a href="https://doi.org/10.1177/002224297704100112">doi:10.1177/002224297704100112</a>. A point on a cross-hair counts as above it.
 *
 * @param cross where the cross-hairs come from
 * @param importance where the horizontal one lies
 * @param performance where the vertical one lies
 * @param points in the order given
 */
public record PriorityMap(CrossHairs cross, double importance, double performance, List<Point> points) {

    public PriorityMap {
        points = List.copyOf(points);
    }

    /** One thing that customers judge: how important it is and how well it is done, each on a scale of its own. */
    public record Attribute(String slug, Label label, double importance, double performance) {

        public Attribute {
            checkArgument(
                    Double.isFinite(importance) && Double.isFinite(performance),
                    "Attribute %s has the importance %s and the performance %s; both must be finite.",
                    slug,
                    importance,
                    performance);
        }
    }

    /** An attribute with its quadrant. */
    public record Point(Attribute attribute, Quadrant quadrant) {}

    /** Where the cross-hairs lie; quadrants differ by it. */
    public enum CrossHairs implements Term {
        /** At the means, which always leaves something on either side. */
        MEAN("均值", "Mean"),
        /** At the medians, which single extremes do not move. */
        MEDIAN("中位数", "Median"),
        /** At the middles of the scales, which compares with what could be and may leave a quadrant empty. */
        SCALE("量表中点", "Middle of the scale");

        private final Label label;

        CrossHairs(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /**
     * Draws the map by means or medians.
     *
     * @param attributes one or more
     * @throws IllegalArgumentException for {@link CrossHairs#SCALE}, which takes the scales
     */
    public static PriorityMap of(List<Attribute> attributes, CrossHairs cross) {
        checkArgument(!attributes.isEmpty(), "PriorityMap.attributes was empty; give at least one.");
        double[] importance =
                attributes.stream().mapToDouble(Attribute::importance).sorted().toArray();
        double[] performance =
                attributes.stream().mapToDouble(Attribute::performance).sorted().toArray();
        return switch (cross) {
            case MEAN -> at(attributes, cross, mean(importance), mean(performance));
            case MEDIAN -> at(attributes, cross, median(importance), median(performance));
            case SCALE ->
                throw new IllegalArgumentException(
                        "PriorityMap.cross was SCALE; it needs the middles of both scales. Use ofScale(...).");
        };
    }

    /** Draws the map by the middles of the scales. */
    public static PriorityMap ofScale(
            List<Attribute> attributes, double middleOfImportance, double middleOfPerformance) {
        checkArgument(!attributes.isEmpty(), "PriorityMap.attributes was empty; give at least one.");
        return at(attributes, CrossHairs.SCALE, middleOfImportance, middleOfPerformance);
    }

    private static PriorityMap at(List<Attribute> attributes, CrossHairs cross, double importance, double performance) {
        return new PriorityMap(
                cross,
                importance,
                performance,
                attributes.stream()
                        .map(each -> new Point(each, quadrant(each, importance, performance)))
                        .toList());
    }

    private static Quadrant quadrant(Attribute attribute, double importance, double performance) {
        return Quadrant.of(attribute.importance() >= importance, attribute.performance() >= performance);
    }

    private static double mean(double[] sorted) {
        Sum sum = new Sum();
        Arrays.stream(sorted).forEach(sum::add);
        return sum.value() / sorted.length;
    }

    private static double median(double[] sorted) {
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /**
     * Returns the attributes by how far importance exceeds performance, the most urgent first: the diagonal that Abalo, Varela and Manzano
     * (2007), <a href="https://doi.org/10.1016/j.jbusres.2006.10.009">doi:10.1016/j.jbusres.2006.10.009</a>, put in place of quadrants. Only
     * where both are on one scale.
     */
    public List<Attribute> byUrgency() {
        return points.stream()
                .map(Point::attribute)
                .sorted(Comparator.comparingDouble((Attribute each) -> each.performance() - each.importance())
                        .thenComparing(Attribute::slug))
                .toList();
    }
}
