package org.crmkit.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crmkit.core.credit.AgingBucket;
import org.crmkit.core.credit.ApprovalRule;
import org.crmkit.core.credit.Boundary;
import org.crmkit.core.credit.CheckMode;
import org.crmkit.core.credit.CheckPoints;
import org.crmkit.core.credit.CreditAccount;
import org.crmkit.core.credit.CreditControl;
import org.crmkit.core.credit.CreditDecision;
import org.crmkit.core.credit.CreditGrade;
import org.crmkit.core.credit.CreditPolicy;
import org.crmkit.core.credit.CreditRequest;
import org.crmkit.core.credit.OverlapRule;
import org.crmkit.core.credit.ReleaseAuthority;
import org.crmkit.core.credit.ReviewRule;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedJson;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.rule.Span;
import org.crmkit.core.rulebook.DefaultRulebook;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.credit.Applicant;
import org.crmkit.scoring.credit.CompiledScorecard;
import org.crmkit.scoring.credit.CreditScorecard;
import org.crmkit.scoring.credit.PointsBaseline;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.json.CreditCardReport;
import org.crmkit.scoring.lifetime.BgNbd;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a new JVM needs up to its first credit decision, beyond its own start: with a policy made in code, and with the shipped rulebook
 * read from YAML; up to the first score of a card read from its file, as JSON and compiled; and to the first fit. Each is a process of its own, without class data sharing of the application; the middle one of several counts.
 */
public final class ColdStart {

    private static final int RUNS = 15;
    private static final List<String> LIBRARY = List.of(
            "crm-core",
            "crm-systems",
            "crm-scoring",
            "joda-money",
            "guava",
            "jackson",
            "snakeyaml-engine",
            "jakarta.validation");
    private static final int DAYS = 273;
    private static final String CARD = "card:";
    private static final String COMPILED = "compiled:";
    private static final String DRAW = "draw";
    private static final String FIT = "fit";

    private ColdStart() {}

    /** Runs a child if told which, and otherwise the children. */
    @SuppressWarnings("SystemOut") // a program that prints its result
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 1) {
            child(args[0]);
            return;
        }
        double bare = median("nothing");
        System.out.printf(Locale.ROOT, "cold-start: the middle one of %d new processes%n", RUNS);
        System.out.printf(Locale.ROOT, "  %-34s %8.0f ms%n", "JVM alone", bare);
        System.out.printf(
                Locale.ROOT, "  %-34s %8.0f ms more%n", "first decision, policy in code", median("policy") - bare);
        System.out.printf(
                Locale.ROOT,
                "  %-34s %8.0f ms more%n",
                "first decision, rulebook from YAML",
                median("rulebook") - bare);
        CreditScorecard card = ScorecardRuns.card();
        Path json = Files.createTempFile("card", ".json");
        Path compiled = Files.createTempFile("card", ".bin");
        try {
            Files.writeString(json, JsonWriter.text(out -> CreditCardReport.card(out, card)));
            try (OutputStream out = Files.newOutputStream(compiled)) {
                CompiledScorecard.of(card, PointsBaseline.maximum(card)).write(out);
            }
            System.out.printf(
                    Locale.ROOT, "  %-34s %8.0f ms more%n", "first score, card from JSON", median(CARD + json) - bare);
            System.out.printf(
                    Locale.ROOT,
                    "  %-34s %8.0f ms more%n",
                    "first score, compiled card",
                    median(COMPILED + compiled) - bare);
        } finally {
            Files.delete(json);
            Files.delete(compiled);
        }
        System.out.printf(
                Locale.ROOT,
                "  %-34s %8.0f ms more%n",
                "first BG/NBD fit, 23 570 customers",
                median(FIT) - median(DRAW));
    }

    private static double median(String what) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            long begin = System.nanoTime();
            int exit = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-classpath",
                            classPath(),
                            ColdStart.class.getName(),
                            what)
                    .inheritIO()
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException("The child for " + what + " ended with " + exit + ".");
            }
            times.add((System.nanoTime() - begin) / 1e6);
        }
        Collections.sort(times);
        return times.get(RUNS / 2);
    }

    /** What a host of the library has; the peers of the other benchmarks bring a hundred jars, and opening those takes time too. */
    private static String classPath() {
        StringBuilder out = new StringBuilder();
        for (String entry : System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1)) {
            Path path = Path.of(entry);
            String name = String.valueOf(path.getFileName());
            if (Files.isDirectory(path) || LIBRARY.stream().anyMatch(name::startsWith)) {
                out.append(out.length() == 0 ? "" : File.pathSeparator).append(entry);
            }
        }
        return out.toString();
    }

    private static void child(String what) throws IOException {
        if (what.startsWith(CARD)) {
            score(Path.of(what.substring(CARD.length())));
        } else if (what.startsWith(COMPILED)) {
            scoreCompiled(Path.of(what.substring(COMPILED.length())));
        } else if (what.equals(DRAW)) {
            draw();
        } else if (what.equals(FIT)) {
            fit(draw());
        } else if (what.equals("policy")) {
            decide(InForce.of(policy(), RulebookVersion.of("fictional", "1")));
        } else if (what.equals("rulebook")) {
            decide(DefaultRulebook.load().inForce(Rulebook::credit));
        }
    }

    private static void score(Path file) throws IOException {
        CreditScorecard card =
                CreditCardReport.read(LocatedJson.read("card.json", Files.readAllBytes(file), Limits.standard()));
        CompiledScorecard compiled = CompiledScorecard.of(card, PointsBaseline.maximum(card));
        double[] row = new double[compiled.variables()];
        if (compiled.score(row) != card.score(new Applicant("a", zeros(card))).value()) {
            throw new IllegalStateException("The compiled card answered differently.");
        }
    }

    private static void scoreCompiled(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            CompiledScorecard compiled = CompiledScorecard.read(in);
            if (compiled.score(new double[compiled.variables()], new int[4]) == 0) {
                throw new IllegalStateException("The compiled card gave no points.");
            }
        }
    }

    /** Draws by hand, so that nothing of the library is warm before; a process of its own does only this, and its time is taken off. */
    private static DrawnPurchases draw() {
        SplittableRandom random = new SplittableRandom(1);
        int[] who = new int[64 * Histories.CDNOW];
        int[] days = new int[who.length];
        int rows = 0;
        for (int customer = 0; customer < Histories.CDNOW; customer++) {
            double between = 120 / (-Math.log(random.nextDouble()) * random.nextDouble());
            double day = random.nextInt(84);
            for (int bought = 0; bought < 64 && day < DAYS && (bought < 2 || random.nextInt(4) > 0); bought++) {
                who[rows] = customer;
                days[rows++] = (int) day;
                day -= Math.log(random.nextDouble()) * between;
            }
        }
        return new DrawnPurchases(Histories.CDNOW, Arrays.copyOf(who, rows), Arrays.copyOf(days, rows), new long[rows]);
    }

    /** From purchases in memory to a model. */
    private static void fit(DrawnPurchases drawn) {
        TransactionLog log = drawn.numbered();
        if (BgNbd.fit(CustomerSummaries.of(log, LocalDate.ofEpochDay(DAYS), PeriodUnit.WEEK))
                .found()
                .isEmpty()) {
            throw new IllegalStateException("The model was not identified.");
        }
    }

    private static Map<String, String> zeros(CreditScorecard card) {
        return card.variables().stream()
                .collect(Collectors.toMap(one -> one.binning().variable(), one -> "0"));
    }

    private static void decide(InForce<CreditPolicy> policy) {
        CustomerId customer = CustomerId.of("C-1001");
        CreditDecision decision = CreditControl.check(
                CreditRequest.of(customer, Money.parse("CNY 100.00"), IdempotencyKey.of("SO-1")),
                CreditAccount.open(customer, "a", CurrencyUnit.of("CNY")),
                policy,
                Instant.parse("2026-03-02T02:00:00Z").atZone(ZoneId.of("Asia/Shanghai")));
        if (!(decision instanceof CreditDecision.Approved)) {
            throw new IllegalStateException("The order was not approved: " + decision);
        }
    }

    private static CreditPolicy policy() {
        return CreditPolicy.builder()
                .boundary(Boundary.INCLUSIVE)
                .overlap(OverlapRule.LATEST)
                .checkPoints(new CheckPoints(CheckMode.BLOCK, CheckMode.BLOCK, CheckMode.SKIP))
                .reservationTerm(Span.of(72, Span.Unit.HOURS))
                .overdueTolerance(Span.of(5, Span.Unit.DAYS))
                .overdueStop(Span.of(60, Span.Unit.DAYS))
                .grades(List.of(new CreditGrade(
                        "a",
                        Label.of("A级", "Grade A"),
                        Money.parse("CNY 500000.00"),
                        Span.of(60, Span.Unit.DAYS),
                        new BigDecimal("0.10"))))
                .authorities(List.of(new ReleaseAuthority(
                        "sales-manager",
                        Label.of("销售经理", "Sales manager"),
                        Money.parse("CNY 5000.00"),
                        Money.parse("CNY 50000.00"))))
                .approval(new ApprovalRule(Money.parse("CNY 8000.00"), Span.of(7, Span.Unit.DAYS)))
                .review(new ReviewRule(Span.of(12, Span.Unit.MONTHS), CheckMode.WARN))
                .collateral(List.of())
                .agingBuckets(List.of(new AgingBucket("to-30", Span.of(30, Span.Unit.DAYS))))
                .dunning(List.of())
                .build();
    }
}
