package org.crmkit.scoring.servicequality.agreement;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crmkit.core.callcenter.MonitoredScore;
import org.crmkit.core.score.Measured;
import org.crmkit.scoring.internal.Sum;

/**
 * How many points each rater gave each subject.
 *
 * @param raters two or more, each once
 * @param items what all of them rated, each key once
 */
public record ScoreRatings(List<String> raters, List<Item> items) {

    /**
     * A subject.
     *
     * @param key which contact
     * @param points one a rater, in their order; finite
     */
    public record Item(String key, List<Double> points) {
        public Item {
            points = List.copyOf(points);
        }
    }

    public ScoreRatings {
        raters = List.copyOf(raters);
        items = List.copyOf(items);
        checkArgument(
                raters.size() >= 2 && new HashSet<>(raters).size() == raters.size(),
                "ScoreRatings.raters were %s; there must be two or more, each once.",
                raters);
        Set<String> keys = new HashSet<>();
        for (Item item : items) {
            checkArgument(keys.add(item.key()), "ScoreRatings has '%s' twice; keep one.", item.key());
            checkArgument(
                    item.points().size() == raters.size(),
                    "ScoreRatings item %s had %s points; it must have %s, one a rater. Leave out what not all rated.",
                    item.key(),
                    item.points().size(),
                    raters.size());
            for (double point : item.points()) {
                checkArgument(
                        Double.isFinite(point), "ScoreRatings item %s had %s; it must be finite.", item.key(), point);
            }
        }
    }

    /**
     * Obtains the ratings of a calibration session: contacts and listeners by name, contacts that not all listeners heard left out.
     *
     * @param scores of two or more listeners
     */
    public static ScoreRatings of(List<MonitoredScore> scores) {
        Set<String> raters = new TreeSet<>();
        Map<String, Map<String, Double>> byContact = new TreeMap<>();
        for (MonitoredScore score : scores) {
            String rater = score.sheet().listener().value();
            raters.add(rater);
            byContact
                    .computeIfAbsent(score.sheet().interaction(), contact -> new TreeMap<>())
                    .put(rater, score.score().doubleValue());
        }
        List<Item> items = new ArrayList<>();
        byContact.forEach((contact, points) -> {
            if (points.keySet().equals(raters)) {
                items.add(new Item(contact, List.copyOf(points.values())));
            }
        });
        return new ScoreRatings(List.copyOf(raters), items);
    }

    /** Returns the points of a rater, in the order of the subjects. */
    public List<Double> pointsOf(String rater) {
        int place = place(rater);
        return items.stream().map(item -> item.points().get(place)).toList();
    }

    /** Returns the mean points of all other raters, in the order of the subjects. */
    public List<Double> meansWithout(String rater) {
        int place = place(rater);
        List<Double> means = new ArrayList<>();
        for (Item item : items) {
            Sum sum = new Sum();
            for (int j = 0; j < raters.size(); j++) {
                if (j != place) {
                    sum.add(item.points().get(j));
                }
            }
            means.add(sum.value() / (raters.size() - 1));
        }
        return means;
    }

    /** Returns how a rater lies to the mean of the others. */
    public Measured<BlandAltman> againstOthers(String rater, double level) {
        return BlandAltman.of(pointsOf(rater), meansWithout(rater), level);
    }

    boolean has(String rater) {
        return raters.contains(rater);
    }

    private int place(String rater) {
        return Optional.of(raters.indexOf(rater))
                .filter(place -> place >= 0)
                .orElseThrow(() -> new IllegalArgumentException(
                        "ScoreRatings have no rater '" + rater + "'; it must be one of " + raters + "."));
    }
}
