package org.crmkit.scoring.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.fit.FitWarning;
import org.crmkit.scoring.internal.Sum;

/** One search for weights: how probable each pattern is a match, then what the fields would weigh if so, and again. */
final class Expectation {

    private static final double HALF_A_PAIR = 0.5;
    private static final int LEAST_FIELDS = 3;
    private static final long FEW = 200;
    private static final int UNKNOWN = -1;

    private final int[][] levels; // by pattern and field, UNKNOWN where not compared
    private final double[] pairs;
    private final List<MatchField> fields;
    private final double[][] ofMatches;
    private final double[][] ofOthers;
    private double prior;

    private Expectation(PatternCounts counts, FellegiSunter start, List<MatchField> fields) {
        this.fields = fields;
        this.prior = start.prior();
        this.ofMatches = new double[fields.size()][];
        this.ofOthers = new double[fields.size()][];
        for (int f = 0; f < fields.size(); f++) {
            FieldWeights weights = start.of(fields.get(f)).orElseThrow();
            ofMatches[f] = doubles(weights.ofMatches());
            ofOthers[f] = doubles(weights.ofOthers());
        }
        this.levels = new int[counts.counts().size()][fields.size()];
        this.pairs = new double[levels.length];
        int row = 0;
        for (Map.Entry<ComparisonPattern, Long> entry : counts.counts().entrySet()) {
            for (int f = 0; f < fields.size(); f++) {
                MatchLevel level = entry.getKey().level(fields.get(f));
                levels[row][f] = level == MatchLevel.UNKNOWN
                        ? UNKNOWN
                        : fields.get(f).levels().indexOf(level);
            }
            pairs[row++] = (double) entry.getValue();
        }
    }

    private static double[] doubles(List<Double> shares) {
        return shares.stream().mapToDouble(Double::doubleValue).toArray();
    }

    static MatchFitResult fit(PatternCounts counts, FellegiSunter start, FitOptions options) {
        List<MatchField> fields = new ArrayList<>();
        for (FieldWeights weights : start.fields()) {
            long seen = counts.counts().keySet().stream()
                    .map(pattern -> pattern.level(weights.field()))
                    .filter(level -> level != MatchLevel.UNKNOWN)
                    .distinct()
                    .count();
            if (seen > 1) {
                fields.add(weights.field());
            }
        }
        if (fields.size() < LEAST_FIELDS) {
            return new MatchFitResult.NotIdentified(
                    Reason.of(
                            "too-few-fields",
                            "能够区分各对档案的字段只有 " + fields.size() + " 个，至少需要 3 个。请补充电话、地址等信息，或改用已由人工判定的档案对。",
                            "Only " + fields.size()
                                    + " fields tell pairs apart; three are needed. Add telephones or addresses, or learn from pairs that people decided."));
        }
        return new Expectation(counts, start, fields).search(counts.pairs(), start, options);
    }

    private MatchFitResult search(long observed, FellegiSunter start, FitOptions options) {
        double[] matched = new double[pairs.length];
        double last = expect(matched);
        int iterations = 0;
        boolean converged = false;
        while (iterations < options.maxIterations() && !converged) {
            maximise(matched);
            double now = expect(matched);
            iterations++;
            converged = Math.abs(now - last) <= options.tolerance() * Math.abs(now);
            last = now;
        }
        FellegiSunter model = model(start);
        return new MatchFitResult.Fitted(new MatchFit(
                model, last, observed, iterations, converged, dependences(), warnings(model, observed, converged)));
    }

    /** Fills in the probability that each pattern is a match; returns the log-likelihood. */
    private double expect(double[] matched) {
        Sum logLikelihood = new Sum();
        for (int row = 0; row < levels.length; row++) {
            double asMatch = StrictMath.log(prior);
            double asOther = StrictMath.log1p(-prior);
            for (int f = 0; f < fields.size(); f++) {
                int level = levels[row][f];
                if (level != UNKNOWN) {
                    asMatch += StrictMath.log(ofMatches[f][level]);
                    asOther += StrictMath.log(ofOthers[f][level]);
                }
            }
            double larger = Math.max(asMatch, asOther);
            double both = larger + StrictMath.log(StrictMath.exp(asMatch - larger) + StrictMath.exp(asOther - larger));
            matched[row] = StrictMath.exp(asMatch - both);
            logLikelihood.add(pairs[row] * both);
        }
        return logLikelihood.value();
    }

    private void maximise(double[] matched) {
        Sum all = new Sum();
        Sum matches = new Sum();
        for (int row = 0; row < pairs.length; row++) {
            all.add(pairs[row]);
            matches.add(pairs[row] * matched[row]);
        }
        prior = (matches.value() + HALF_A_PAIR) / (all.value() + 2 * HALF_A_PAIR);
        for (int f = 0; f < fields.size(); f++) {
            ofMatches[f] = shares(f, matched, true);
            ofOthers[f] = shares(f, matched, false);
        }
    }

    private double[] shares(int field, double[] matched, boolean isMatch) {
        double[] shares = new double[fields.get(field).levels().size()];
        Sum[] sums = new Sum[shares.length];
        Sum total = new Sum();
        for (int l = 0; l < sums.length; l++) {
            sums[l] = new Sum();
            sums[l].add(HALF_A_PAIR);
            total.add(HALF_A_PAIR);
        }
        for (int row = 0; row < pairs.length; row++) {
            int level = levels[row][field];
            if (level != UNKNOWN) {
                double part = pairs[row] * (isMatch ? matched[row] : 1 - matched[row]);
                sums[level].add(part);
                total.add(part);
            }
        }
        for (int l = 0; l < shares.length; l++) {
            shares[l] = sums[l].value() / total.value();
        }
        return shares;
    }

    /** The model found; a field that told nothing apart keeps the weights the search began with. */
    private FellegiSunter model(FellegiSunter start) {
        List<FieldWeights> found = new ArrayList<>();
        for (FieldWeights before : start.fields()) {
            int f = fields.indexOf(before.field());
            found.add(f < 0 ? before : new FieldWeights(before.field(), list(ofMatches[f]), list(ofOthers[f])));
        }
        return new FellegiSunter(prior, found);
    }

    private static List<Double> list(double[] shares) {
        List<Double> list = new ArrayList<>();
        for (double share : shares) {
            list.add(share);
        }
        return list;
    }

    private List<MatchFit.Dependence> dependences() {
        List<MatchFit.Dependence> found = new ArrayList<>();
        for (int f = 0; f < fields.size(); f++) {
            for (int g = f + 1; g < fields.size(); g++) {
                double known = 0;
                double both = 0;
                for (int row = 0; row < pairs.length; row++) {
                    if (levels[row][f] != UNKNOWN && levels[row][g] != UNKNOWN) {
                        known += pairs[row];
                        both += levels[row][f] == 0 && levels[row][g] == 0 ? pairs[row] : 0;
                    }
                }
                if (known > 0) {
                    double expected = known
                            * (prior * ofMatches[f][0] * ofMatches[g][0]
                                    + (1 - prior) * ofOthers[f][0] * ofOthers[g][0]);
                    found.add(new MatchFit.Dependence(
                            fields.get(f), fields.get(g), Math.round(known), Math.round(both), expected));
                }
            }
        }
        found.sort(Comparator.comparingDouble((MatchFit.Dependence d) -> -Math.abs(d.deviation()))
                .thenComparing(MatchFit.Dependence::first)
                .thenComparing(MatchFit.Dependence::second));
        return found;
    }

    private List<FitWarning> warnings(FellegiSunter model, long observed, boolean converged) {
        List<FitWarning> warnings = new ArrayList<>();
        if (!converged) {
            warnings.add(new FitWarning(
                    FitWarning.Kind.NOT_CONVERGED,
                    Label.of("搜索步数用尽，权重尚未稳定。", "The search ran out of steps; the weights still move.")));
        }
        if (observed < FEW) {
            warnings.add(new FitWarning(
                    FitWarning.Kind.FEW_OBSERVATIONS,
                    Label.of(
                            "只有 " + observed + " 对档案，少于 " + FEW + " 对。",
                            "There are " + observed + " pairs, fewer than " + FEW + ".")));
        }
        for (MatchField field : fields) {
            double bits = model.of(field).orElseThrow().bits(MatchLevel.SAME);
            if (bits < 0) {
                warnings.add(
                        new FitWarning(
                                FitWarning.Kind.UNEXPECTED_SIGN,
                                Label.of(
                                        field.label().zh() + "相同反而降低可能性（" + Formats.rounded(bits, 2)
                                                + " 比特），两类可能对调或该字段用于分块。",
                                        field.label().en() + " counts against a match where it agrees ("
                                                + Formats.rounded(bits, 2)
                                                + " bits); the two classes may have changed places, or pairs were chosen by this field.")));
            }
        }
        return warnings;
    }
}
