package org.crmkit.examples.benchmarks;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks and prints each as a ratio against its peer. */
public final class Benchmarks {

    private static final List<Comparison> ALL = List.of(
            new Comparison(
                    "transactions-to-classes",
                    "transactions of a million customers to RFM and ABC",
                    TransactionsToClasses.class,
                    "streams",
                    true,
                    TransactionsToClasses.TRANSACTIONS,
                    TransactionsToClasses.TRANSACTIONS,
                    "transactions",
                    TransactionsToClasses::agree),
            new Comparison(
                    "rfm-against-sql",
                    "purchases of a million customers to RFM fifths, DuckDB with one thread",
                    RfmAgainstSql.class,
                    "duckdb",
                    true,
                    RfmAgainstSql.TRANSACTIONS,
                    RfmAgainstSql.TRANSACTIONS,
                    "purchases",
                    RfmAgainstSql::agree),
            new Comparison(
                    "rfm-of-text-keys",
                    "purchases of a million customers with texts as keys to RFM fifths, DuckDB with one thread",
                    RfmOfTextKeys.class,
                    "duckdb",
                    true,
                    RfmOfTextKeys.TRANSACTIONS,
                    RfmOfTextKeys.TRANSACTIONS,
                    "purchases",
                    RfmOfTextKeys::agree),
            new Comparison(
                    "rfm-on-two-threads",
                    "purchases of a million customers to RFM fifths, on two threads",
                    RfmOnTwoThreads.class,
                    "one-thread",
                    true,
                    RfmOnTwoThreads.TRANSACTIONS,
                    RfmOnTwoThreads.TRANSACTIONS,
                    "purchases",
                    RfmOnTwoThreads::agree),
            new Comparison(
                    "one-customer-rfm",
                    "one customer from twenty purchases to RFM by cut points",
                    OneCustomerRfm.class,
                    "streams",
                    false,
                    OneCustomerRfm.BATCH,
                    OneCustomerRfm.BATCH,
                    "customers",
                    OneCustomerRfm::agree),
            new Comparison(
                    "bg-nbd-fits",
                    "BG/NBD fitted to 23 570 customers",
                    BgNbdFits.class,
                    "nelder-mead",
                    true,
                    Histories.CDNOW,
                    Histories.CDNOW,
                    "customers",
                    BgNbdFits::agree),
            new Comparison(
                    "pareto-nbd-fits",
                    "Pareto/NBD fitted to 23 570 customers",
                    ParetoNbdFits.class,
                    "nelder-mead",
                    true,
                    Histories.CDNOW,
                    Histories.CDNOW,
                    "customers",
                    ParetoNbdFits::agree),
            new Comparison(
                    "gamma-gamma-fits",
                    "Gamma-Gamma fitted to 23 570 customers",
                    GammaGammaFits.class,
                    "nelder-mead",
                    true,
                    Histories.CDNOW,
                    Histories.CDNOW,
                    "customers",
                    GammaGammaFits::agree),
            new Comparison(
                    "predictions",
                    "purchases expected in 39 weeks by BG/NBD",
                    PurchasePredictions.class,
                    "textbook",
                    false,
                    Histories.CDNOW,
                    Histories.CDNOW,
                    "customers",
                    PurchasePredictions::agree),
            new Comparison(
                    "pareto-predictions",
                    "purchases expected in 39 weeks by Pareto/NBD",
                    ParetoPredictions.class,
                    "textbook",
                    false,
                    Histories.CDNOW,
                    Histories.CDNOW,
                    "customers",
                    ParetoPredictions::agree),
            new Comparison(
                    "alive",
                    "P(alive) by BG/NBD",
                    AlivePredictions.class,
                    "textbook",
                    false,
                    Histories.CDNOW,
                    Histories.CDNOW,
                    "customers",
                    AlivePredictions::agree),
            new Comparison(
                    "due-dates",
                    "due time of 2 to 40 working hours on a calendar of five years",
                    DueDates.class,
                    "minute-stepper",
                    false,
                    DueDates.BATCH,
                    DueDates.BATCH,
                    "due times",
                    DueDates::agree),
            new Comparison(
                    "tiers",
                    "tiers of customers with ten purchases, reviewed with grace and soft landing",
                    TiersOfAMillion.class,
                    "timelines",
                    true,
                    TiersOfAMillion.CUSTOMERS,
                    TiersOfAMillion.PEERS,
                    "customers",
                    TiersOfAMillion::agree),
            new Comparison(
                    "credit-checks",
                    "checks of an order against a limit with 50 open documents",
                    CreditChecks.class,
                    "summing",
                    false,
                    CreditChecks.BATCH,
                    CreditChecks.BATCH,
                    "checks",
                    CreditChecks::agree),
            new Comparison(
                    "credit-reservations",
                    "reservations by two threads on one account",
                    CreditReservations.class,
                    "synchronized-map",
                    true,
                    CreditReservations.REQUESTS,
                    CreditReservations.REQUESTS,
                    "reservations",
                    CreditReservations::agree),
            new Comparison(
                    "scorecards",
                    "scores of eight variables with four reasons",
                    ScorecardRuns.class,
                    "in-words",
                    false,
                    ScorecardRuns.ROWS,
                    ScorecardRuns.ROWS,
                    "cards",
                    ScorecardRuns::agree),
            new Comparison(
                    "path-model-fits",
                    "a path model of 24 items fitted to 250 respondents",
                    PathModelFits.class,
                    "scores",
                    true,
                    1,
                    1,
                    "fits",
                    PathModelFits::agree),
            new Comparison(
                    "path-model-bootstraps",
                    "a thousand resamples of a path model of 24 items and 250 respondents, all threads",
                    PathModelBootstraps.class,
                    "scores",
                    true,
                    PathModelBootstraps.RESAMPLES,
                    PathModelBootstraps.RESAMPLES,
                    "resamples",
                    PathModelBootstraps::agree),
            new Comparison(
                    "erlang-c",
                    "Erlang C for 100 000 agents",
                    ErlangRuns.class,
                    "log-factorials",
                    false,
                    ErlangRuns.BATCH,
                    ErlangRuns.BATCH,
                    "queues",
                    ErlangRuns::agree),
            new Comparison(
                    "erlang-a",
                    "Erlang A for 2 000 agents",
                    ImpatientRuns.class,
                    "log-factorials",
                    false,
                    ImpatientRuns.BATCH,
                    ImpatientRuns.BATCH,
                    "queues",
                    ImpatientRuns::agree),
            new Comparison(
                    "staffing-week",
                    "the fewest agents for each quarter of an hour of a week",
                    StaffingWeek.class,
                    "log-factorials",
                    false,
                    StaffingWeek.INTERVALS,
                    StaffingWeek.INTERVALS,
                    "intervals",
                    StaffingWeek::agree),
            new Comparison(
                    "policy-docx-poi",
                    "a policy of ten sheets as a Word file, Apache POI",
                    PolicyDocx.class,
                    "poi-xwpf",
                    true,
                    1,
                    1,
                    "documents",
                    PolicyDocx::agree),
            new Comparison(
                    "policy-docx-poi-tl",
                    "a policy of ten sheets as a Word file, poi-tl from a template",
                    PolicyDocx.class,
                    "poi-tl",
                    true,
                    1,
                    1,
                    "documents",
                    PolicyDocx::agree),
            new Comparison(
                    "ratings",
                    "ten million customers rated by eight variables in one pass",
                    RatingOfTenMillion.class,
                    "row-by-row",
                    true,
                    RatingOfTenMillion.CUSTOMERS,
                    RatingOfTenMillion.CUSTOMERS,
                    "customers",
                    RatingOfTenMillion::agree),
            new Comparison(
                    "matching",
                    "duplicates among a million customers, from names to clusters",
                    MatchingOfAMillion.class,
                    "all-pairs",
                    true,
                    MatchingOfAMillion.CUSTOMERS,
                    MatchingOfAMillion.PEERS,
                    "customers",
                    MatchingOfAMillion::agree));

    private static final List<Alone> WITHOUT_PEER = List.of(
            new Alone(
                    "lane-layouts", "a swim-lane chart of 30 boxes laid out", LaneLayouts.class, LaneLayouts::isWhole),
            new Alone("pdf-pages", "a policy of ten sheets as PDF", PdfPages.class, PdfPages::isWhole));

    private Benchmarks() {}

    /** Runs those whose names are given, or all; all take some minutes and up to four gigabytes. */
    public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
        List<String> wanted = List.of(args);
        if (wanted.isEmpty() || wanted.contains("cold-start")) {
            ColdStart.main(new String[0]);
        }
        if (wanted.isEmpty() || wanted.contains("survey-set-cold")) {
            SurveySetCold.main(new String[0]);
        }
        for (Comparison comparison : ALL) {
            if (wanted.isEmpty() || wanted.contains(comparison.name())) {
                if (!comparison.agree().getAsBoolean()) {
                    throw new IllegalStateException("In " + comparison.name()
                            + " crmkit and its peer answered differently; the ratio would mean nothing.");
                }
                comparison.print(new Runner(options(comparison.benchmark())
                                .param("by", "crmkit", comparison.peer())
                                .build())
                        .run());
            }
        }
        for (Alone alone : WITHOUT_PEER) {
            if (wanted.isEmpty() || wanted.contains(alone.name())) {
                if (!alone.whole().getAsBoolean()) {
                    throw new IllegalStateException(
                            "In " + alone.name() + " the result was not whole; its time would mean nothing.");
                }
                alone.print(new Runner(options(alone.benchmark()).build()).run());
            }
        }
    }

    private static ChainedOptionsBuilder options(Class<?> benchmark) {
        return new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .jvmArgs("-Xmx4g", "-XX:+UseParallelGC")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
    }
}
