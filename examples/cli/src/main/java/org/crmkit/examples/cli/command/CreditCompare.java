package org.crmkit.examples.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.examples.cli.Exit;
import org.crmkit.examples.cli.Failure;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.Envelope;
import org.crmkit.examples.cli.io.Format;
import org.crmkit.examples.cli.io.Outlet;
import org.crmkit.examples.cli.io.Source;
import org.crmkit.scoring.credit.Applicant;
import org.crmkit.scoring.credit.CreditCase;
import org.crmkit.scoring.credit.CreditScorecard;
import org.crmkit.scoring.evaluate.ChampionChallenger;
import org.crmkit.scoring.evaluate.DeLong;
import org.crmkit.scoring.json.CreditCardReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crm credit compare}: the card in use against one that would replace it. */
@Command(
        name = "compare",
        description = {
            "Compares two cards on the same past cases: the area under the curve of each, whether the difference may be "
                    + "chance, and how far their probabilities were off.",
            "",
            "Take cases that neither card was made from, or the newer one wins by memory. Ends with 1 unless the "
                    + "challenger is better and not by chance."
        },
        footer = {
            "",
            "Example:",
            "  crm credit compare --champion old.json --challenger new.json \\",
            "      --data later.csv --target outcome --bad lost"
        })
public final class CreditCompare implements Callable<Integer> {

    private static final double LEVEL_OF_INTERVALS = 0.95;

    private final Shell shell;

    @Option(names = "--champion", required = true, paramLabel = "FILE", description = "The card in use.")
    private String champion = "";

    @Option(names = "--challenger", required = true, paramLabel = "FILE", description = "The card to replace it.")
    private String challenger = "";

    @Option(
            names = "--data",
            required = true,
            paramLabel = "FILE|-",
            description = "CSV or NDJSON with a header; one case a row.")
    private String data = "";

    @Option(names = "--target", required = true, paramLabel = "COLUMN", description = "The column of the outcome.")
    private String target = "";

    @Option(
            names = "--bad",
            paramLabel = "VALUE",
            defaultValue = "1",
            description = "What a bad outcome is called; any other is good (default 1).")
    private String bad = "1";

    @Option(
            names = "--level",
            paramLabel = "P",
            defaultValue = "0.05",
            description = "From this p-value on a difference is chance (default 0.05).")
    private double level = 0.05;

    @Option(
            names = "--format",
            paramLabel = "csv|ndjson",
            description = "Format of the data (default: by its name, else csv).")
    private Optional<Format> format = Optional.empty();

    @Option(names = "--json", description = "The comparison as an envelope.")
    private boolean json;

    /** Creates the command. */
    public CreditCompare(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        if (!(level > 0 && level < 1)) {
            throw Failure.badInput(
                    "--level 的值为 " + level + "，应大于 0 且小于 1。请用 0.05。",
                    "--level was " + level + "; it must be above 0 and below 1. Use 0.05.");
        }
        CreditScorecard old = card(champion);
        CreditScorecard fresh = card(challenger);
        List<CreditCase> cases = new ArrayList<>();
        Label expected = Label.of("每行的结果", "an outcome in each row");
        new CaseTable(shell, "--data", data, format)
                .lines(line -> cases.add(new CreditCase(
                        new Applicant("row-" + (cases.size() + 1), line.without(Set.of(target))),
                        line.cell(target, expected, shell.lang()).equals(bad))));
        boolean[] events = new boolean[cases.size()];
        for (int i = 0; i < events.length; i++) {
            events[i] = cases.get(i).bad();
        }
        ChampionChallenger found = ChampionChallenger.of(
                        probabilities(old, cases), probabilities(fresh, cases), events, level)
                .orElseThrow(() -> Failure.badInput(
                        "--bad 的值为 '" + bad + "'，样本中好坏应各至少两个。请检查 --target 与 --bad。",
                        "--bad was '" + bad + "'; two cases must be bad and two good. Check --target and --bad."));
        if (json) {
            Outlet.write(
                    shell,
                    Optional.empty(),
                    writer ->
                            Outlet.append(writer, Envelope.text("credit/comparison", out -> write(out, found, cases))));
        } else {
            say(old.name(), fresh.name(), found, cases.size());
        }
        return (found.outcome() == ChampionChallenger.Outcome.CHALLENGER ? Exit.DONE : Exit.FINDINGS).code();
    }

    private CreditScorecard card(String file) {
        return CreditCardReport.read(
                Source.of(shell, file, Optional.of(Format.JSON)).envelope("score/credit-scorecard"));
    }

    private static double[] probabilities(CreditScorecard card, List<CreditCase> cases) {
        return cases.stream()
                .mapToDouble(one -> card.probabilityOfBad(one.applicant()))
                .toArray();
    }

    private void say(String old, String fresh, ChampionChallenger found, int cases) {
        shell.say(cases + " 个样本", cases + " cases");
        line("在用", "champion", old, found.areas().other(), found.championBrier());
        line("挑战", "challenger", fresh, found.areas().one(), found.challengerBrier());
        String difference = Formats.rounded(found.areas().difference(), 4);
        String p = Formats.rounded(found.areas().pValue(), 4);
        shell.say("AUC 之差 " + difference + "，p 值 " + p, "difference of the AUC " + difference + ", p-value " + p);
        switch (found.outcome()) {
            case CHALLENGER -> shell.say("挑战者更好，且不属偶然。", "The challenger is better, and not by chance.");
            case UNDECIDED -> shell.say("差异可能出于偶然，保留在用评分卡。", "The difference may be chance: keep the champion.");
            case CHAMPION -> shell.say("在用评分卡更好，且不属偶然。", "The champion is better, and not by chance.");
        }
    }

    private void line(String zh, String en, String name, DeLong.Area area, double brier) {
        var interval = area.interval(LEVEL_OF_INTERVALS);
        String numbers = "AUC " + Formats.rounded(area.auc(), 4) + " (" + Formats.rounded(interval.low(), 4) + " – "
                + Formats.rounded(interval.high(), 4) + "), Brier " + Formats.rounded(brier, 4);
        shell.say("  " + zh + " " + name + "：" + numbers, "  " + en + " " + name + ": " + numbers);
    }

    private static void write(JsonWriter out, ChampionChallenger found, List<CreditCase> cases) {
        out.beginObject()
                .field("cases", (long) cases.size())
                .field("champion-auc", found.areas().other().auc())
                .field("challenger-auc", found.areas().one().auc())
                .field("difference", found.areas().difference())
                .field("standard-error", found.areas().standardError())
                .field("p-value", found.areas().pValue())
                .field("champion-brier", found.championBrier())
                .field("challenger-brier", found.challengerBrier())
                .field("outcome", found.outcome().name().toLowerCase(Locale.ROOT))
                .endObject();
    }
}
