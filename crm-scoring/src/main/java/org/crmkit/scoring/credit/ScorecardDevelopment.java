package org.crmkit.scoring.credit;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.regression.Stepwise;
import org.crmkit.scoring.regression.VarianceInflation;

/**
 * Makes a card from raw cases, end to end: bins each variable, leaves out the weak ones, walks stepwise, drops what points the wrong
 * way, fits, and keeps a record of what became of each variable.
 */
public final class ScorecardDevelopment {

    /**
     * How.
     *
     * @param binning of each variable
     * @param own options of single variables, by name
     * @param leastInformation the least information value of a variable in the card, zero or more
     * @param direction of the stepwise walk; empty takes all variables that are strong enough
     * @param card how the card is made
     */
    public record Options(
            BinningOptions binning,
            Map<String, BinningOptions> own,
            double leastInformation,
            Optional<Stepwise.Direction> direction,
            CreditScorecardFit.Options card) {

        public Options {
            own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
            checkArgument(
                    leastInformation >= 0 && leastInformation < Double.POSITIVE_INFINITY,
                    "Options.leastInformation was %s; it must be zero or more. Use 0.02.",
                    leastInformation);
        }

        /** Obtains the defaults: an information value of 0.02 (Siddiqi 2006, chapter 6), a walk both ways. */
        public static Options of(String name) {
            return new Options(
                    BinningOptions.DEFAULT,
                    Map.of(),
                    0.02,
                    Optional.of(Stepwise.Direction.BOTH),
                    CreditScorecardFit.Options.of(name));
        }
    }

    /** What became of a variable. */
    public enum Fate {
        /** It is in the card. */
        CHOSEN("chosen", "入选", "in the card"),
        /** No two bins could be made of it. */
        NOT_BINNED("not-binned", "无法分箱", "not binned"),
        /** It tells too little alone. */
        WEAK("weak", "信息值不足", "too weak alone"),
        /** It holds a bin of missing or special values with one outcome only. */
        ONE_SIDED("one-sided", "有分箱只含一类样本", "a bin with one outcome"),
        /** Beside the others it tells nothing more. */
        NOT_NEEDED("not-needed", "逐步回归未选", "not needed beside the others"),
        /** In the card it pointed against its own bins. */
        WRONG_SIGN("wrong-sign", "系数符号相反", "wrong sign");

        private final String slug;
        private final Label label;

        Fate(String slug, String zh, String en) {
            this.slug = slug;
            this.label = Label.of(zh, en);
        }

        /** Returns the name used in files. */
        public String slug() {
            return slug;
        }

        /** Returns what it is called. */
        public Label label() {
            return label;
        }
    }

    /**
     * A variable on its way.
     *
     * @param variable its name in the table
     * @param label what it is called
     * @param binned its bins, if there are any
     * @param fate what became of it
     */
    public record Candidate(String variable, Label label, Optional<BinningResult.Binned> binned, Fate fate) {}

    /** The answer. */
    public sealed interface Result {
        /** Handles each outcome. */
        <R> R fold(Function<Developed, R> developed, Function<NotDeveloped, R> notDeveloped);
    }

    /**
     * A card.
     *
     * @param fit the card, its standard errors and warnings
     * @param candidates all variables, in the order given
     * @param steps of the walk, each with the variable's name; empty without one
     * @param inflation of the variables of the card, in its order; empty if it has no value
     */
    public record Developed(
            Fit<CreditScorecard> fit, List<Candidate> candidates, List<NamedStep> steps, List<Double> inflation)
            implements Result {

        public Developed {
            candidates = List.copyOf(candidates);
            steps = List.copyOf(steps);
            inflation = List.copyOf(inflation);
        }

        @Override
        public <R> R fold(Function<Developed, R> developed, Function<NotDeveloped, R> notDeveloped) {
            return developed.apply(this);
        }
    }

    /** A step of the walk, with the variable's name and the criterion after it. */
    public record NamedStep(boolean added, String variable, double aic) {}

    /**
     * No card.
     *
     * @param reason why
     * @param candidates what is known of the variables
     */
    public record NotDeveloped(Reason reason, List<Candidate> candidates) implements Result {

        public NotDeveloped {
            candidates = List.copyOf(candidates);
        }

        @Override
        public <R> R fold(Function<Developed, R> developed, Function<NotDeveloped, R> notDeveloped) {
            return notDeveloped.apply(this);
        }
    }

    private ScorecardDevelopment() {}

    /**
     * Makes a card.
     *
     * @param variables by name, with what they are called, in the order to consider them
     */
    public static Result of(Map<String, Label> variables, List<CreditCase> cases, Options options) {
        List<Candidate> candidates = new ArrayList<>();
        List<BinningResult.Binned> strong = new ArrayList<>();
        int place = 0;
        for (Map.Entry<String, Label> one : variables.entrySet()) {
            String variable = one.getKey();
            BinningOptions how = options.own().getOrDefault(variable, options.binning());
            Optional<BinningResult.Binned> binned = OptimalBinning.bin(variable, ++place, one.getValue(), cases, how)
                    .found();
            Fate fate = fate(binned, options);
            candidates.add(new Candidate(variable, one.getValue(), binned, fate));
            if (fate == Fate.CHOSEN) {
                strong.add(binned.orElseThrow());
            }
        }
        if (strong.isEmpty()) {
            return new NotDeveloped(
                    Reason.of(
                            "no-variable-left",
                            "没有信息值达到下限的变量。",
                            "No variable has the least information value that was asked for."),
                    candidates);
        }
        List<NamedStep> steps = new ArrayList<>();
        List<VariableBinning> binnings = chosen(strong, cases, options, steps, candidates);
        if (binnings.isEmpty()) {
            return new NotDeveloped(
                    Reason.of("none-chosen", "逐步回归未选入任何变量。", "The stepwise walk took no variable in."), candidates);
        }
        return fitted(binnings, cases, options, steps, candidates);
    }

    private static Fate fate(Optional<BinningResult.Binned> binned, Options options) {
        if (binned.isEmpty()) {
            return Fate.NOT_BINNED;
        }
        if (options.card().emptyCell() == EmptyCell.REFUSED
                && binned.get().bins().stream().anyMatch(BinStatistics::isOneSided)) {
            return Fate.ONE_SIDED;
        }
        return binned.get().informationValue() < options.leastInformation() ? Fate.WEAK : Fate.CHOSEN;
    }

    private static List<VariableBinning> chosen(
            List<BinningResult.Binned> strong,
            List<CreditCase> cases,
            Options options,
            List<NamedStep> steps,
            List<Candidate> candidates) {
        List<VariableBinning> binnings =
                strong.stream().map(BinningResult.Binned::binning).toList();
        if (options.direction().isEmpty()) {
            return binnings;
        }
        List<List<Double>> woe = binnings.stream()
                .map(binning ->
                        BinStatistics.of(
                                        binning,
                                        cases,
                                        options.card().convention(),
                                        options.card().emptyCell())
                                .stream()
                                .map(BinStatistics::woe)
                                .toList())
                .toList();
        WeighedCases weighed = WeighedCases.of(cases, binnings, woe);
        Optional<Stepwise> walk = Stepwise.walk(
                weighed.inputs(),
                weighed.events(),
                weighed.weights(),
                binnings.size(),
                options.direction().get(),
                options.card().search());
        List<VariableBinning> in = new ArrayList<>();
        for (int i = 0; i < binnings.size(); i++) {
            int at = i;
            if (walk.isEmpty() || walk.get().chosen().stream().anyMatch(chosen -> chosen == at)) {
                in.add(binnings.get(i));
            } else {
                settle(candidates, binnings.get(i).variable(), Fate.NOT_NEEDED);
            }
        }
        walk.ifPresent(found -> found.steps()
                .forEach(step -> steps.add(
                        new NamedStep(step.added(), binnings.get(step.input()).variable(), step.aic()))));
        return in;
    }

    /** Fits, and drops the variable that points the wrong way most, until none does. */
    private static Result fitted(
            List<VariableBinning> first,
            List<CreditCase> cases,
            Options options,
            List<NamedStep> steps,
            List<Candidate> candidates) {
        List<VariableBinning> binnings = new ArrayList<>(first);
        double expected = options.card().convention() == WoeConvention.GOOD_OVER_BAD ? -1 : 1;
        while (true) {
            Optional<Result> end = CreditScorecardFit.fit(cases, binnings, options.card())
                    .fold(
                            fit -> {
                                int worst = worst(fit.model().variables(), expected);
                                if (worst < 0) {
                                    return Optional.of(
                                            new Developed(fit, candidates, steps, inflation(cases, fit.model())));
                                }
                                settle(candidates, binnings.remove(worst).variable(), Fate.WRONG_SIGN);
                                return Optional.empty();
                            },
                            reason -> Optional.of(new NotDeveloped(reason, candidates)));
            if (end.isPresent()) {
                return end.get();
            }
            if (binnings.isEmpty()) {
                return new NotDeveloped(
                        Reason.of("all-wrong-sign", "所有变量的系数符号都相反。", "Every variable points against its own bins."),
                        candidates);
            }
        }
    }

    /** The variable that points the wrong way most, or -1. */
    private static int worst(List<ScorecardVariable> variables, double expected) {
        int worst = -1;
        double least = 0;
        for (int i = 0; i < variables.size(); i++) {
            double along = variables.get(i).coefficient() * expected;
            if (along < least) {
                worst = i;
                least = along;
            }
        }
        return worst;
    }

    private static List<Double> inflation(List<CreditCase> cases, CreditScorecard card) {
        List<VariableBinning> binnings =
                card.variables().stream().map(ScorecardVariable::binning).toList();
        List<List<Double>> woe =
                card.variables().stream().map(ScorecardVariable::woe).toList();
        return VarianceInflation.of(WeighedCases.of(cases, binnings, woe).inputs(), binnings.size())
                .orElse(List.of());
    }

    private static void settle(List<Candidate> candidates, String variable, Fate fate) {
        candidates.replaceAll(one ->
                one.variable().equals(variable) ? new Candidate(variable, one.label(), one.binned(), fate) : one);
    }
}
