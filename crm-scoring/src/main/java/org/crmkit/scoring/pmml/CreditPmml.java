package org.crmkit.scoring.pmml;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.credit.Bin;
import org.crmkit.scoring.credit.CreditScorecard;
import org.crmkit.scoring.credit.PointsBaseline;
import org.crmkit.scoring.credit.PointsScaling;
import org.crmkit.scoring.credit.ScorecardVariable;
import org.crmkit.scoring.credit.VariableBinning;
import org.crmkit.scoring.credit.WoeConvention;

/**
 * A credit card as a PMML card. Any PMML engine gives it the same scores and reasons; what PMML has no place for (weights of evidence,
 * coefficients, scaling, labels) stands in extensions, so that the card comes back as it was.
 */
public final class CreditPmml {

    private CreditPmml() {}

    /**
     * Turns a card into PMML. A value that no bin holds gets no points, as in the card, by a last attribute that always holds.
     *
     * @param baseline of the reasons; more points are safer, so they rank by points below
     * @throws IllegalArgumentException if a variable of numbers has a bin of texts, which a field of PMML cannot
     */
    public static PmmlScorecard of(CreditScorecard card, PointsBaseline baseline) {
        checkArgument(
                baseline.points().size() == card.variables().size(),
                "PointsBaseline.points had %s entries; it must have %s, one for each variable of the card.",
                baseline.points().size(),
                card.variables().size());
        List<PmmlField> fields = new ArrayList<>();
        List<PmmlScorecard.Characteristic> characteristics = new ArrayList<>();
        for (int i = 0; i < card.variables().size(); i++) {
            ScorecardVariable variable = card.variables().get(i);
            boolean numeric = variable.binning().bins().stream()
                    .anyMatch(bin -> bin.fold(between -> true, oneOf -> false, missing -> false));
            fields.add(new PmmlField(
                    variable.binning().variable(),
                    numeric,
                    !numeric,
                    List.of(),
                    Optional.empty(),
                    PmmlField.Invalid.AS_IS,
                    Optional.empty()));
            characteristics.add(
                    characteristic(variable, numeric, baseline.points().get(i)));
        }
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put("crmkit-intercept", Double.toString(card.intercept()));
        notes.put("crmkit-base", Double.toString(card.scaling().base()));
        notes.put("crmkit-odds", Double.toString(card.scaling().odds()));
        notes.put("crmkit-points-to-double", Double.toString(card.scaling().pointsToDouble()));
        notes.put("crmkit-convention", card.convention().name());
        PmmlScorecard.BaselineMethod method =
                switch (baseline.kind()) {
                    case MAXIMUM -> PmmlScorecard.BaselineMethod.MAX;
                    case MEAN -> PmmlScorecard.BaselineMethod.MEAN;
                    case NEUTRAL -> PmmlScorecard.BaselineMethod.NEUTRAL;
                    case GIVEN -> PmmlScorecard.BaselineMethod.OTHER;
                };
        return new PmmlScorecard(
                card.name(),
                BigDecimal.valueOf(card.basePoints()),
                Optional.of(
                        new PmmlScorecard.ReasonRule(PmmlScorecard.Algorithm.POINTS_BELOW, method, Optional.empty())),
                Optional.empty(),
                fields,
                characteristics,
                notes);
    }

    private static PmmlScorecard.Characteristic characteristic(
            ScorecardVariable variable, boolean numeric, double baseline) {
        VariableBinning binning = variable.binning();
        List<PmmlScorecard.Attribute> attributes = new ArrayList<>();
        for (int i = 0; i < binning.bins().size(); i++) {
            Bin bin = binning.bins().get(i);
            Map<String, String> notes = new LinkedHashMap<>();
            notes.put("crmkit-woe", Double.toString(variable.woe().get(i)));
            notes.put("crmkit-zh", bin.label().zh());
            notes.put("crmkit-en", bin.label().en());
            attributes.add(new PmmlScorecard.Attribute(
                    Optional.empty(),
                    BigDecimal.valueOf(variable.points().get(i)),
                    predicate(binning.variable(), bin, numeric),
                    notes));
        }
        attributes.add(new PmmlScorecard.Attribute(
                Optional.empty(), BigDecimal.ZERO, new PmmlPredicate.Always(true), Map.of()));
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put("crmkit-zh", binning.label().zh());
        notes.put("crmkit-en", binning.label().en());
        notes.put("crmkit-coefficient", Double.toString(variable.coefficient()));
        return new PmmlScorecard.Characteristic(
                Optional.of(binning.variable()),
                Optional.of(binning.slug()),
                Optional.of(new BigDecimal(Double.toString(baseline))),
                attributes,
                notes);
    }

    private static PmmlPredicate predicate(String field, Bin bin, boolean numeric) {
        return bin.fold(
                between -> {
                    List<PmmlPredicate> ends = new ArrayList<>();
                    between.from()
                            .ifPresent(
                                    from -> ends.add(compared(field, PmmlPredicate.Operator.GREATER_OR_EQUAL, from)));
                    between.to().ifPresent(to -> ends.add(compared(field, PmmlPredicate.Operator.LESS_THAN, to)));
                    return ends.isEmpty()
                            ? new PmmlPredicate.Simple(field, PmmlPredicate.Operator.IS_NOT_MISSING, Optional.empty())
                            : ends.size() == 1 ? ends.get(0) : new PmmlPredicate.Compound(PmmlPredicate.Join.AND, ends);
                },
                oneOf -> {
                    List<PmmlValue> values = new ArrayList<>();
                    for (String text : oneOf.values()) {
                        Optional<PmmlValue> value = PmmlValue.read(text, numeric);
                        checkArgument(
                                value.isPresent(),
                                "%s has numbers and a bin of texts, which PMML cannot hold in one field. Write the special "
                                        + "values as numbers.",
                                field);
                        values.add(value.orElseThrow());
                    }
                    return new PmmlPredicate.OneOf(field, true, values);
                },
                missing -> new PmmlPredicate.Simple(field, PmmlPredicate.Operator.IS_MISSING, Optional.empty()));
    }

    private static PmmlPredicate compared(String field, PmmlPredicate.Operator operator, BigDecimal value) {
        return new PmmlPredicate.Simple(
                field, operator, Optional.of(new PmmlValue(value.toPlainString(), Optional.of(value))));
    }

    /** Returns the credit card a file was written from; empty if it was not written by {@link #of}. */
    public static Optional<CreditScorecard> card(PmmlScorecard pmml) {
        Map<String, String> notes = pmml.extensions();
        if (!notes.containsKey("crmkit-intercept")) {
            return Optional.empty();
        }
        try {
            List<ScorecardVariable> variables = new ArrayList<>();
            for (int i = 0; i < pmml.characteristics().size(); i++) {
                variables.add(variable(
                        pmml.fields().get(i).name(), pmml.characteristics().get(i)));
            }
            return Optional.of(new CreditScorecard(
                    pmml.name(),
                    number(notes, "crmkit-intercept"),
                    pmml.initialScore().intValueExact(),
                    variables,
                    new PointsScaling(
                            number(notes, "crmkit-base"),
                            number(notes, "crmkit-odds"),
                            number(notes, "crmkit-points-to-double")),
                    WoeConvention.valueOf(text(notes, "crmkit-convention"))));
        } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
            return Optional.empty(); // somebody changed the file
        }
    }

    private static ScorecardVariable variable(String field, PmmlScorecard.Characteristic from) {
        List<Bin> bins = new ArrayList<>();
        List<Double> woe = new ArrayList<>();
        List<Integer> points = new ArrayList<>();
        for (PmmlScorecard.Attribute attribute :
                from.attributes().subList(0, from.attributes().size() - 1)) {
            Map<String, String> notes = attribute.extensions();
            bins.add(bin(attribute.predicate(), Label.of(text(notes, "crmkit-zh"), text(notes, "crmkit-en"))));
            woe.add(number(notes, "crmkit-woe"));
            points.add(attribute.partialScore().intValueExact());
        }
        Label label = Label.of(text(from.extensions(), "crmkit-zh"), text(from.extensions(), "crmkit-en"));
        return new ScorecardVariable(
                new VariableBinning(field, from.reasonCode().orElse(""), label, bins),
                number(from.extensions(), "crmkit-coefficient"),
                woe,
                points);
    }

    private static Bin bin(PmmlPredicate predicate, Label label) {
        if (predicate instanceof PmmlPredicate.OneOf oneOf) {
            return new Bin.OneOf(oneOf.values().stream().map(PmmlValue::text).toList(), label);
        }
        List<PmmlPredicate> parts =
                predicate instanceof PmmlPredicate.Compound compound ? compound.parts() : List.of(predicate);
        Optional<BigDecimal> from = Optional.empty();
        Optional<BigDecimal> to = Optional.empty();
        for (PmmlPredicate part : parts) {
            checkArgument(part instanceof PmmlPredicate.Simple, "A bin was no comparison; the file was changed.");
            PmmlPredicate.Simple simple = (PmmlPredicate.Simple) part;
            switch (simple.operator()) {
                case IS_MISSING -> {
                    return new Bin.Missing();
                }
                case GREATER_OR_EQUAL -> from = simple.value().flatMap(PmmlValue::number);
                case LESS_THAN -> to = simple.value().flatMap(PmmlValue::number);
                case IS_NOT_MISSING -> {
                    // any number
                }
                case EQUAL, NOT_EQUAL, LESS_OR_EQUAL, GREATER_THAN ->
                    throw new IllegalArgumentException(
                            "A bin was " + simple.operator().text() + "; it must be from one number to below another.");
            }
        }
        return new Bin.Between(from, to);
    }

    private static double number(Map<String, String> notes, String name) {
        double value = Double.parseDouble(text(notes, name));
        checkArgument(Double.isFinite(value), "%s was %s; it must be finite.", name, value);
        return value;
    }

    private static String text(Map<String, String> notes, String name) {
        return Optional.ofNullable(notes.get(name))
                .orElseThrow(() -> new IllegalArgumentException(name + " was missing; the file was changed."));
    }
}
