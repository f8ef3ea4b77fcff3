package org.crmkit.examples.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.crmkit.examples.cli.Exit;
import org.crmkit.examples.cli.Failure;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.Cell;
import org.crmkit.examples.cli.io.Envelope;
import org.crmkit.examples.cli.io.Format;
import org.crmkit.examples.cli.io.Outlet;
import org.crmkit.examples.cli.io.Row;
import org.crmkit.examples.cli.io.Source;
import org.crmkit.examples.cli.io.TableWriter;
import org.crmkit.scoring.credit.CreditScorecard;
import org.crmkit.scoring.json.CreditCardReport;
import org.crmkit.scoring.pmml.CreditPmml;
import org.crmkit.scoring.pmml.PmmlException;
import org.crmkit.scoring.pmml.PmmlField;
import org.crmkit.scoring.pmml.PmmlReader;
import org.crmkit.scoring.pmml.PmmlScorecard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crm credit import}: a scorecard of any origin as PMML. */
@Command(
        name = "import",
        description = {
            "Reads a PMML scorecard, versions 4.1 to 4.4, and says what it asks for. With --input it scores a table, with "
                    + "reason codes; with --card, a card that crm credit build wrote as PMML comes back as a card.",
            "",
            "Ends with 1 if a row got no score; the row says why."
        },
        footer = {"", "Example:", "  crm credit import --pmml card.xml --input applicants.csv --out scores.csv"})
public final class CreditImport implements Callable<Integer> {

    private final Shell shell;

    @Option(names = "--pmml", required = true, paramLabel = "FILE", description = "The scorecard.")
    private String pmml = "";

    @Option(
            names = "--input",
            paramLabel = "FILE|-",
            description = "CSV or NDJSON with a header; one applicant a row, named by the column key.")
    private Optional<String> input = Optional.empty();

    @Option(
            names = "--reasons",
            paramLabel = "N",
            defaultValue = "3",
            description = "How many reason codes a row gets (default 3).")
    private int reasons = 3;

    @Option(
            names = "--format",
            paramLabel = "csv|ndjson",
            description = "Format of the input (default: by its name, else csv).")
    private Optional<Format> format = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "json|csv|ndjson",
            description = "Format of the scores (default: by the name of --out, else csv).")
    private Optional<Format> to = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the scores to a file (default: standard output).")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--card", paramLabel = "FILE", description = "Write the card as crm credit build does.")
    private Optional<Path> card = Optional.empty();

    /** Creates the command. */
    public CreditImport(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        PmmlScorecard read = read();
        card.ifPresent(file -> Outlet.write(
                shell,
                Optional.of(file),
                writer -> Outlet.append(
                        writer,
                        Envelope.text("score/credit-scorecard", json -> CreditCardReport.card(json, ours(read))))));
        if (input.isPresent()) {
            return score(read, input.get());
        }
        say(read);
        return Exit.DONE.code();
    }

    private PmmlScorecard read() {
        try (InputStream in = Files.newInputStream(
                Source.of(shell, pmml, Optional.of(Format.JSON)).checkedFile())) {
            return PmmlReader.read(in);
        } catch (PmmlException e) {
            throw Failure.badInput(
                    "--pmml 的文件 " + pmml + " 无法读取：" + e.getMessage(),
                    "--pmml named " + pmml + ", which cannot be read: " + e.getMessage(),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CreditScorecard ours(PmmlScorecard read) {
        return CreditPmml.card(read)
                .orElseThrow(() -> Failure.badInput(
                        "--pmml 的文件 " + pmml + " 不是 crm credit build 写出的，没有证据权重与系数，只能用于评分。请去掉 --card。",
                        "--pmml named " + pmml
                                + ", which crm credit build did not write: it has no weights of evidence, and"
                                + " can score only. Leave out --card."));
    }

    private void say(PmmlScorecard read) {
        String fields = read.fields().stream().map(PmmlField::name).collect(Collectors.joining(", "));
        shell.say(
                "评分卡 " + read.name() + "：" + read.characteristics().size() + " 个特征，起始分 "
                        + read.initialScore().toPlainString() + "，输入 " + fields,
                "scorecard " + read.name() + ": " + read.characteristics().size()
                        + " characteristics, everyone begins with "
                        + read.initialScore().toPlainString() + ", inputs " + fields);
        shell.say(
                read.reasonCodes().isPresent() ? "带原因代码。" : "不带原因代码。",
                read.reasonCodes().isPresent() ? "It has reason codes." : "It has no reason codes.");
    }

    private int score(PmmlScorecard read, String table) {
        int[] unscored = {0};
        Outlet.write(shell, out, writer -> {
            TableWriter rows = TableWriter.begin(
                    writer,
                    Outlet.format(to, out, Format.CSV),
                    shell.lang(),
                    "credit/pmml-scores",
                    Map.of("card", Cell.of(read.name())));
            new CaseTable(shell, "--input", table, format)
                    .applicants()
                    .forEach(applicant -> rows.row(read.score(applicant.values())
                            .fold(
                                    scored -> new Row()
                                            .with("key", applicant.key())
                                            .with("score", scored.score())
                                            .with("reasons", String.join(" ", scored.reasonCodes(reasons)))
                                            .with("refused", ""),
                                    none -> {
                                        unscored[0]++;
                                        return new Row()
                                                .with("key", applicant.key())
                                                .with("score", Cell.nothing())
                                                .with("reasons", "")
                                                .with("refused", none.code() + " " + none.where());
                                    })));
            rows.end();
        });
        return (unscored[0] == 0 ? Exit.DONE : Exit.FINDINGS).code();
    }
}
