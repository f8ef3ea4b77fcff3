package org.crmkit.scoring.satisfaction.pls;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.crmkit.core.score.Reason;
import org.crmkit.scoring.fit.FitWarning;
import org.crmkit.scoring.internal.Cholesky;
import org.crmkit.scoring.weight.Weights;
import org.jspecify.annotations.Nullable;

/**
 * A path model estimated from answers by partial least squares. Items are standardised, so coefficients are in standard deviations and
 * do not depend on the units of the answers.
 *
 * <p><b>Signs.</b> A construct's score could as well point the other way. Here it points so that the loadings of its items, those of
 * reversed items with the other sign, add up to zero or more; so an item that is reversed turns only its own weight. A loading that
 * stays against its construct is reported, see {@link #advice()}, and nothing is turned over silently.
 *
 * <p>To weigh items in an index, ask {@link #itemWeights}; for the index itself, {@link #index}.
 */
public final class PathModelFit {

    private final PathModelOptions options;
    private final Layout layout;
    private final ItemMoments moments;
    private final Estimate estimate;
    private final Respondents answers;
    private final List<ItemEstimate> items;
    private final List<PathEstimate> paths;

    private PathModelFit(Layout layout, PathModelOptions options, Respondents answers, ItemMoments moments)
            throws Unfit {
        this.options = options;
        this.layout = layout;
        this.moments = moments;
        this.estimate = Estimate.of(layout, moments.correlations, options);
        this.answers = answers;
        this.items = itemEstimates();
        this.paths = pathEstimates();
    }

    /**
     * Fits a model.
     *
     * @param answers with a column for each item of the model; their order and the order of respondents change nothing but the last bits
     * @return the fit, or why there is none; a search that did not settle is no fit
     * @throws IllegalArgumentException if a column is absent or an answer lies outside its item's scale
     */
    public static PathModelResult fit(PathModel model, Answers answers, PathModelOptions options) {
        Layout layout = new Layout(model);
        Respondents respondents = Respondents.of(layout, answers, options.missing());
        try {
            return new PathModelResult.Fitted(new PathModelFit(layout, options, respondents, respondents.moments()));
        } catch (Unfit e) {
            return new PathModelResult.NotFitted(e.why(), e.reason());
        }
    }

    private List<ItemEstimate> itemEstimates() {
        List<ItemEstimate> out = new ArrayList<>();
        for (int c = 0; c < layout.constructs(); c++) {
            int size = layout.start[c + 1] - layout.start[c];
            double[] inflation = inflation(moments.correlations, run(layout.start[c], size));
            for (int i = layout.start[c]; i < layout.start[c + 1]; i++) {
                boolean known = size > 1 && inflation.length > 0;
                out.add(new ItemEstimate(
                        layout.items.get(i),
                        layout.name(c),
                        estimate.weights[i],
                        estimate.crossLoadings[i][c],
                        moments.means[i],
                        moments.deviations[i],
                        known ? OptionalDouble.of(inflation[i - layout.start[c]]) : OptionalDouble.empty()));
            }
        }
        return List.copyOf(out);
    }

    private static int[] run(int from, int size) {
        int[] places = new int[size];
        for (int i = 0; i < size; i++) {
            places[i] = from + i;
        }
        return places;
    }

    /** Returns the diagonal of the inverse of some correlations, Marquardt (1970); none if they cannot be inverted. */
    private static double[] inflation(double[][] correlations, int[] places) {
        double[][] among = new double[places.length][places.length];
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < places.length; j++) {
                among[i][j] = correlations[places[i]][places[j]];
            }
        }
        @Nullable Cholesky root = Cholesky.of(among);
        if (root == null) {
            return new double[0];
        }
        double[][] inverse = root.inverse();
        double[] out = new double[places.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.max(1, inverse[i][i]);
        }
        return out;
    }

    private List<PathEstimate> pathEstimates() {
        List<PathEstimate> out = new ArrayList<>();
        for (Path path : layout.model.paths()) {
            int to = layout.model.place(path.to());
            int from = layout.model.place(path.from());
            int[] acting = layout.predecessors[to];
            double[] inflation = inflation(estimate.correlations, acting);
            double coefficient = estimate.paths[from][to];
            double own = 1;
            for (int k = 0; k < acting.length; k++) {
                own = acting[k] == from ? inflation[k] : own;
            }
            double left = 1 - estimate.explained[to];
            // what R2 loses without one path is its squared coefficient over its inflation
            OptionalDouble size =
                    left > 1e-12 ? OptionalDouble.of(coefficient * coefficient / own / left) : OptionalDouble.empty();
            out.add(new PathEstimate(path, coefficient, size, own));
        }
        return List.copyOf(out);
    }

    /** Returns the model. */
    public PathModel model() {
        return layout.model;
    }

    /** Returns how it was estimated. */
    public PathModelOptions options() {
        return options;
    }

    /** Returns how many respondents count. */
    public int respondents() {
        return answers.size();
    }

    /** Returns how many respondents were left out because of missing answers. */
    public int leftOut() {
        return answers.leftOut();
    }

    /** Returns how many answers of those who count are missing. */
    public int missing() {
        return answers.missing();
    }

    /** Returns how many rounds the search took. */
    public int rounds() {
        return estimate.rounds;
    }

    /** Returns what was found of each item, construct by construct. */
    public List<ItemEstimate> items() {
        return items;
    }

    /** Returns what was found of the items of a construct. */
    public List<ItemEstimate> items(String construct) {
        int place = layout.model.place(construct);
        return items.subList(layout.start[place], layout.start[place + 1]);
    }

    /** Returns the correlation of an item with any construct, -1 to 1; with its own it is the loading. */
    public double crossLoading(String item, String construct) {
        return estimate.crossLoadings[layout.item(item)][layout.model.place(construct)];
    }

    /** Returns the correlation of the scores of two constructs, -1 to 1. */
    public double correlation(String one, String other) {
        return estimate.correlations[layout.model.place(one)][layout.model.place(other)];
    }

    /** Returns what was found of each path, in the model's order. */
    public List<PathEstimate> paths() {
        return paths;
    }

    /** Returns the coefficient of a path; zero if there is none. */
    public double coefficient(String from, String to) {
        return estimate.paths[layout.model.place(from)][layout.model.place(to)];
    }

    /** Returns how well each construct is explained, those on which none acts left out. */
    public List<Equation> equations() {
        List<Equation> out = new ArrayList<>();
        for (int c = 0; c < layout.constructs(); c++) {
            int acting = layout.predecessors[c].length;
            if (acting > 0) {
                double explained = estimate.explained[c];
                double adjusted = 1 - (1 - explained) * (respondents() - 1) / (respondents() - acting - 1);
                out.add(new Equation(layout.name(c), acting, explained, adjusted));
            }
        }
        return List.copyOf(out);
    }

    /** Returns how constructs act on each other over all ways, where there is any way, in the model's order. */
    public List<Effect> effects() {
        double[][] total = Estimate.totalEffects(layout, estimate.paths);
        List<Effect> out = new ArrayList<>();
        for (int from = 0; from < layout.constructs(); from++) {
            for (int to = 0; to < layout.constructs(); to++) {
                if (reaches(from, to)) {
                    out.add(new Effect(layout.name(from), layout.name(to), estimate.paths[from][to], total[from][to]));
                }
            }
        }
        return List.copyOf(out);
    }

    private boolean reaches(int from, int to) {
        for (int by : layout.predecessors[to]) {
            if (by == from || reaches(from, by)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns how much each item counts in its construct when its answers are counted from 0, the worst of its scale, to 100, the best:
     * the unstandardised weight times the range of the scale, scaled to add up to one. So weighed, the answers make the index of
     * {@link IndexConvention#ACSI}.
     *
     * @return empty if an item counts against its construct, so that no weights from zero to one exist
     */
    public Optional<Weights> itemWeights(String construct) {
        return itemWeights(construct, IndexConvention.ACSI);
    }

    /**
     * Returns how much each item counts in its construct under a convention, for answers from 0 to 100.
     *
     * @return empty if an item counts against its construct
     */
    public Optional<Weights> itemWeights(String construct, IndexConvention convention) {
        List<ItemEstimate> found = items(construct);
        double[] parts = found.stream().mapToDouble(convention::part).toArray();
        for (double part : parts) {
            if (!(part >= 0)) {
                return Optional.empty();
            }
        }
        return Optional.of(Weights.of(found.stream().map(i -> i.item().name()).toList(), parts));
    }

    /**
     * Returns the index of a construct from 0 to 100 over all respondents: its items at their mean answers.
     *
     * @throws IllegalArgumentException if there is no such construct
     */
    public IndexResult index(String construct, IndexConvention convention) {
        Optional<Weights> weights = itemWeights(construct, convention);
        if (weights.isEmpty()) {
            String against = items(construct).stream()
                    .filter(item -> !(convention.part(item) >= 0))
                    .map(item -> item.item().name())
                    .collect(Collectors.joining(", "));
            return new IndexResult.Undefined(Reason.of(
                    "item-against-construct",
                    against + " 的权重为负，无法得出0到100的指数；请检查计分方向，或改用模式A、去掉该题。",
                    against
                            + " has a weight below zero, so there is no index from 0 to 100; check whether it is reversed, use"
                            + " mode A, or leave it out."));
        }
        ConstructIndex rod = new ConstructIndex(layout.model.construct(construct), weights.get());
        List<ItemEstimate> found = items(construct);
        List<ItemShare> shares = new ArrayList<>();
        double[] means = new double[found.size()];
        for (int i = 0; i < means.length; i++) {
            means[i] = found.get(i).mean();
            Item item = found.get(i).item();
            shares.add(new ItemShare(item, weights.get().values().get(i), item.points(means[i])));
        }
        return new IndexResult.Measured(rod, convention, rod.value(means), shares);
    }

    /** Returns what to know before trusting the fit; empty if nothing. */
    public List<FitWarning> warnings() {
        return FitWarnings.of(this);
    }

    /** Returns how well the items of each construct measure the same thing, in the model's order. */
    public List<ConstructQuality> quality() {
        Reliability reliability = reliability();
        List<ConstructQuality> out = new ArrayList<>();
        for (int c = 0; c < layout.constructs(); c++) {
            out.add(reliability.of(c));
        }
        return List.copyOf(out);
    }

    /** Returns how far each two reflective constructs of two items or more are told apart. */
    public List<Heterotrait> heterotraits() {
        return reliability().heterotraits();
    }

    /** Returns what to think of items that say little of their construct, or the contrary; empty if all are strong. */
    public List<ItemAdvice> advice() {
        return WeakItems.of(this);
    }

    /** Returns the model corrected for the error of its items; what is inadmissible is flagged, never clipped. */
    public ConsistentResult consistent() {
        return ConsistentFit.of(layout, reliability(), estimate, answers.size());
    }

    /** Returns how much those that act on a construct count for it, against where they stand. */
    public ImportancePerformance importance(String target) {
        return ImportancePerformance.of(this, target);
    }

    private Reliability reliability() {
        return new Reliability(layout, moments.correlations, estimate);
    }

    Respondents answers() {
        return answers;
    }

    Layout layout() {
        return layout;
    }

    ItemMoments moments() {
        return moments;
    }

    Estimate estimate() {
        return estimate;
    }
}
