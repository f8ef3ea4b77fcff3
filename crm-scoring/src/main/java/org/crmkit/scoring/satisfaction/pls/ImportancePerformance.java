package org.crmkit.scoring.satisfaction.pls;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.satisfaction.Quadrant;

/**
 * Where to work on a construct such as satisfaction: how much each of those that act on it counts, against where each stands.
 * Importance is the total effect in index points, by how many the target's index moves when the other's moves by one; performance is
 * the index. Both use {@link IndexConvention#ACSI}; cross-hairs lie at the means. Ringle and Sarstedt (2016),
 * <a href="https://doi.org/10.1108/IMDS-10-2015-0449">doi:10.1108/IMDS-10-2015-0449</a>.
 */
public sealed interface ImportancePerformance {

    /** Handles each outcome. */
    <R> R fold(Function<Mapped, R> mapped, Function<Undefined, R> undefined);

    /** Returns the map; empty if there is none. */
    default Optional<Mapped> found() {
        return fold(Optional::of, no -> Optional.empty());
    }

    /**
     * A construct or an item on the map.
     *
     * @param name of it
     * @param label what it is called, or asks
     * @param importance points the target gains for each point gained here; below zero where more leads to less
     * @param performance 0 to 100
     * @param quadrant against the mean importance and performance of the points of its kind
     */
    record Point(String name, Label label, double importance, double performance, Quadrant quadrant) {}

    /**
     * The map.
     *
     * @param target the construct to work on
     * @param constructs those that act on it over any way, the most important first
     * @param items theirs, the most important first
     */
    record Mapped(String target, List<Point> constructs, List<Point> items) implements ImportancePerformance {

        public Mapped {
            constructs = List.copyOf(constructs);
            items = List.copyOf(items);
        }

        @Override
        public <R> R fold(Function<Mapped, R> mapped, Function<Undefined, R> undefined) {
            return mapped.apply(this);
        }
    }

    /**
     * The target or one that acts on it has no index, or nothing acts on it.
     *
     * @param reason which
     */
    record Undefined(Reason reason) implements ImportancePerformance {
        @Override
        public <R> R fold(Function<Mapped, R> mapped, Function<Undefined, R> undefined) {
            return undefined.apply(this);
        }
    }

    /** Obtains the map of a fit for a construct. */
    static ImportancePerformance of(PathModelFit fit, String target) {
        List<Effect> effects =
                fit.effects().stream().filter(e -> e.to().equals(target)).toList();
        if (effects.isEmpty()) {
            return new Undefined(
                    Reason.of("nothing-acts", "没有构念作用于 " + target + "。", "No construct acts on " + target + "."));
        }
        double unit = deviation(fit, target);
        IndexResult own = fit.index(target, IndexConvention.ACSI);
        List<Point> constructs = new ArrayList<>();
        List<Point> items = new ArrayList<>();
        Optional<Reason> missing = own.fold(found -> Optional.empty(), no -> Optional.of(no.reason()));
        for (Effect effect : effects) {
            Construct from = fit.model().construct(effect.from());
            double importance = effect.total() * unit / deviation(fit, from.name());
            Optional<Reason> none = fit.index(from.name(), IndexConvention.ACSI)
                    .fold(
                            found -> {
                                constructs.add(point(from.name(), from.label(), importance, found.index()));
                                found.items()
                                        .forEach(share -> items.add(point(
                                                share.item().name(),
                                                share.item().wording(),
                                                importance * share.weight(),
                                                share.performance())));
                                return Optional.empty();
                            },
                            no -> Optional.of(no.reason()));
            missing = missing.or(() -> none);
        }
        return missing.<ImportancePerformance>map(Undefined::new)
                .orElseGet(() -> new Mapped(target, placed(constructs), placed(items)));
    }

    /** Returns the standard deviation of a construct's index over respondents: its score's is one. */
    private static double deviation(PathModelFit fit, String construct) {
        double ranges = 0;
        for (ItemEstimate item : fit.items(construct)) {
            ranges += IndexConvention.ACSI.part(item);
        }
        return 100 / ranges;
    }

    private static Point point(String name, Label label, double importance, double performance) {
        return new Point(name, label, importance, performance, Quadrant.LOW_PRIORITY);
    }

    private static List<Point> placed(List<Point> points) {
        double importance = mean(points, Point::importance);
        double performance = mean(points, Point::performance);
        return points.stream()
                .map(p -> new Point(
                        p.name(),
                        p.label(),
                        p.importance(),
                        p.performance(),
                        Quadrant.of(p.importance() >= importance, p.performance() >= performance)))
                .sorted(Comparator.comparingDouble((Point p) -> -p.importance()).thenComparing(Point::name))
                .toList();
    }

    private static double mean(List<Point> points, ToDoubleFunction<Point> of) {
        return points.stream().mapToDouble(of).average().orElse(0);
    }
}
