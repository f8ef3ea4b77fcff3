package org.crmkit.scoring.pmml;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A scorecard as PMML 4.4 has it, <a href="https://dmg.org/pmml/v4-4/Scorecard.html">dmg.org/pmml/v4-4/Scorecard.html</a>. Scores are
 * decimal, so that 0.1 and 0.2 make 0.3.
 *
 * @param name of the model
 * @param initialScore what everyone gets
 * @param reasonCodes how reasons are found; empty if the card does not use them
 * @param target name of the field it predicts, if it has one
 * @param fields the inputs
 * @param characteristics at least one
 * @param extensions notes of whoever wrote the file, by name; they mean nothing to the standard
 */
public record PmmlScorecard(
        String name,
        BigDecimal initialScore,
        Optional<ReasonRule> reasonCodes,
        Optional<String> target,
        List<PmmlField> fields,
        List<Characteristic> characteristics,
        Map<String, String> extensions) {

    /** Which way reasons are ranked. */
    public enum Algorithm {
        /** By points above the baseline: for cards where more points are riskier. */
        POINTS_ABOVE("pointsAbove"),
        /** By points below the baseline; the standard's default. */
        POINTS_BELOW("pointsBelow");

        private final String text;

        Algorithm(String text) {
            this.text = text;
        }

        /** Returns the name in files. */
        public String text() {
            return text;
        }
    }

    /** How the baselines were found, a note for the reader. */
    public enum BaselineMethod {
        /** The largest partial score. */
        MAX,
        /** The smallest. */
        MIN,
        /** The mean. */
        MEAN,
        /** That of neutral odds. */
        NEUTRAL,
        /** Otherwise; the standard's default. */
        OTHER
    }

    /**
     * How reasons are found.
     *
     * @param algorithm which way
     * @param method how the baselines were found
     * @param baseline of characteristics that have none of their own
     */
    public record ReasonRule(Algorithm algorithm, BaselineMethod method, Optional<BigDecimal> baseline) {}

    /**
     * A group of attributes, of which the first that holds counts.
     *
     * @param name of it; may be absent in files, then empty
     * @param reasonCode of its attributes that have none of their own
     * @param baseline what its score is compared with
     * @param attributes at least one
     * @param extensions notes, by name
     */
    public record Characteristic(
            Optional<String> name,
            Optional<String> reasonCode,
            Optional<BigDecimal> baseline,
            List<Attribute> attributes,
            Map<String, String> extensions) {

        public Characteristic {
            attributes = List.copyOf(attributes);
            extensions = ordered(extensions);
            checkArgument(
                    !attributes.isEmpty(),
                    "Characteristic.attributes of %s was empty; it must have at least one.",
                    name.orElse("a characteristic"));
        }
    }

    /**
     * A partial score and when it is given.
     *
     * @param reasonCode instead of the characteristic's
     * @param partialScore may be negative
     * @param predicate when
     * @param extensions notes, by name
     */
    public record Attribute(
            Optional<String> reasonCode,
            BigDecimal partialScore,
            PmmlPredicate predicate,
            Map<String, String> extensions) {

        public Attribute {
            extensions = ordered(extensions);
        }
    }

    public PmmlScorecard {
        fields = List.copyOf(fields);
        characteristics = List.copyOf(characteristics);
        extensions = ordered(extensions);
        checkArgument(!characteristics.isEmpty(), "PmmlScorecard.characteristics was empty; give at least one.");
        Set<String> names = new HashSet<>();
        for (PmmlField field : fields) {
            checkArgument(names.add(field.name()), "PmmlScorecard.fields had %s twice; name each once.", field.name());
        }
        for (Characteristic characteristic : characteristics) {
            for (Attribute attribute : characteristic.attributes()) {
                check(attribute.predicate(), names);
                if (reasonCodes.isPresent()) {
                    String where = characteristic.name().orElse("a characteristic");
                    checkArgument(
                            attribute.reasonCode().isPresent()
                                    || characteristic.reasonCode().isPresent(),
                            "An attribute of %s had no reason code; it or its characteristic must have one. Add it, or set"
                                    + " useReasonCodes to false.",
                            where);
                    checkArgument(
                            characteristic.baseline().isPresent()
                                    || reasonCodes.get().baseline().isPresent(),
                            "%s had no baseline; it or the card must have one. Add it, or set useReasonCodes to false.",
                            where);
                }
            }
        }
    }

    private static void check(PmmlPredicate predicate, Set<String> names) {
        if (predicate instanceof PmmlPredicate.Compound compound) {
            compound.parts().forEach(part -> check(part, names));
        } else if (predicate instanceof PmmlPredicate.Simple simple) {
            check(simple.field(), names);
        } else if (predicate instanceof PmmlPredicate.OneOf oneOf) {
            check(oneOf.field(), names);
        }
    }

    private static void check(String field, Set<String> names) {
        checkArgument(
                names.contains(field),
                "A predicate asked for %s; it must be one of the fields %s.",
                field,
                names.stream().sorted().toList());
    }

    private static Map<String, String> ordered(Map<String, String> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * Scores one subject.
     *
     * @param values by field as they are written; absent and blank ones are missing
     */
    public PmmlResult score(Map<String, String> values) {
        Map<String, Optional<PmmlValue>> seen = new LinkedHashMap<>();
        for (PmmlField field : fields) {
            PmmlField.Seen one = field.see(Optional.ofNullable(values.get(field.name())));
            if (!one.valid()) {
                return new PmmlResult.NoScore("invalid-value", field.name());
            }
            seen.put(field.name(), one.value());
        }
        BigDecimal total = initialScore;
        List<PmmlResult.Partial> partials = new ArrayList<>();
        for (Characteristic characteristic : characteristics) {
            Optional<Attribute> found = characteristic.attributes().stream()
                    .filter(one -> one.predicate().decide(field -> seen.getOrDefault(field, Optional.empty()))
                            == PmmlPredicate.Truth.TRUE)
                    .findFirst();
            if (found.isEmpty()) {
                return new PmmlResult.NoScore(
                        "no-attribute", characteristic.name().orElse("characteristic " + (partials.size() + 1)));
            }
            total = total.add(found.get().partialScore());
            partials.add(partial(characteristic, found.get()));
        }
        return new PmmlResult.Scored(total, partials, ranked(partials));
    }

    private PmmlResult.Partial partial(Characteristic characteristic, Attribute attribute) {
        Optional<BigDecimal> distance = reasonCodes.map(rule -> {
            BigDecimal baseline = characteristic.baseline().or(rule::baseline).orElseThrow();
            return rule.algorithm() == Algorithm.POINTS_BELOW
                    ? baseline.subtract(attribute.partialScore())
                    : attribute.partialScore().subtract(baseline);
        });
        return new PmmlResult.Partial(
                characteristic.name(),
                attribute.partialScore(),
                attribute.reasonCode().or(characteristic::reasonCode),
                distance);
    }

    /** Farthest first; equal ones keep the order of the file. */
    private static List<PmmlResult.Partial> ranked(List<PmmlResult.Partial> partials) {
        List<PmmlResult.Partial> out = new ArrayList<>();
        for (PmmlResult.Partial one : partials) {
            if (one.distance().isPresent()) {
                out.add(one);
            }
        }
        out.sort((a, b) -> b.distance().orElseThrow().compareTo(a.distance().orElseThrow()));
        return out;
    }
}
