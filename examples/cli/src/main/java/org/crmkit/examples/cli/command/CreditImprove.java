package org.crmkit.examples.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.examples.cli.Exit;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.Envelope;
import org.crmkit.examples.cli.io.Format;
import org.crmkit.examples.cli.io.Outlet;
import org.crmkit.examples.cli.io.Source;
import org.crmkit.scoring.credit.Applicant;
import org.crmkit.scoring.credit.BetterBins;
import org.crmkit.scoring.credit.CreditScorecard;
import org.crmkit.scoring.credit.rating.MasterScale;
import org.crmkit.scoring.credit.rating.RatingGrade;
import org.crmkit.scoring.json.CreditCardReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code crm credit improve}: which better bins would reach the next grade. */
@Command(
        name = "improve",
        description = {
            "Says which answers would have to be better, and by how many points, for an applicant to reach the next "
                    + "grade of the master scale, or the points of --target: as few answers as possible.",
            "",
            "It says what the card would answer, not what would make the applicant safer. Name with --change what he can "
                    + "change. Ends with 1 if somebody cannot reach it."
        },
        footer = {"", "Example:", "  crm credit improve --card card.json --input applicants.csv --change late-payments"
        })
public final class CreditImprove implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final RatingRules rules = new RatingRules();

    @Option(
            names = "--card",
            required = true,
            paramLabel = "FILE",
            description = "The card that crm credit build wrote.")
    private String card = "";

    @Option(
            names = "--input",
            required = true,
            paramLabel = "FILE|-",
            description = "CSV or NDJSON with a header; one applicant a row, named by the column key.")
    private String input = "";

    @Option(names = "--target", paramLabel = "POINTS", description = "The points to reach (default: the next grade).")
    private Optional<Integer> target = Optional.empty();

    @Option(
            names = "--change",
            split = ",",
            paramLabel = "COLUMN",
            description = "What the applicant can change (default: everything in the card).")
    private List<String> changeable = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "csv|ndjson",
            description = "Format of the input (default: by its name, else csv).")
    private Optional<Format> format = Optional.empty();

    @Option(names = "--json", description = "The answers as an envelope.")
    private boolean json;

    /** Creates the command. */
    public CreditImprove(Shell shell) {
        this.shell = shell;
    }

    /** An applicant, where he stands, where he would go, and how; empty where there is no better grade. */
    private record Answer(
            String applicant,
            int score,
            RatingGrade grade,
            Optional<RatingGrade> next,
            Optional<Integer> points,
            Optional<BetterBins> how) {

        boolean outOfReach() {
            return how.map(found -> found.<Boolean>fold(reached -> false, reachable -> false, out -> true))
                    .orElse(false);
        }
    }

    @Override
    public Integer call() {
        MasterScale scale = MasterScale.of(rules.read(shell));
        CreditScorecard read = CreditCardReport.read(
                Source.of(shell, card, Optional.of(Format.JSON)).envelope("score/credit-scorecard"));
        List<String> variables = read.variables().stream()
                .map(variable -> variable.binning().variable())
                .toList();
        List<String> may = changeable.isEmpty() ? variables : CardColumns.checked("--change", changeable, variables);
        List<Answer> answers = new CaseTable(shell, "--input", input, format)
                .applicants().stream()
                        .map(applicant -> answer(read, scale, applicant, may))
                        .toList();
        if (json) {
            Outlet.write(
                    shell,
                    Optional.empty(),
                    writer -> Outlet.append(writer, Envelope.text("credit/improvements", out -> {
                        out.beginObject()
                                .field("card", read.name())
                                .name("rows")
                                .beginList();
                        answers.forEach(answer -> write(out, answer));
                        out.endList().endObject();
                    })));
        } else {
            answers.forEach(this::say);
        }
        return (answers.stream().noneMatch(Answer::outOfReach) ? Exit.DONE : Exit.FINDINGS).code();
    }

    private Answer answer(CreditScorecard read, MasterScale scale, Applicant applicant, List<String> may) {
        int score = (int) read.score(applicant).value();
        RatingGrade grade = scale.gradeOf(read.scaling().probabilityOfBad(score));
        int place = scale.grades().indexOf(grade);
        Optional<RatingGrade> next = target.isPresent() || place == 0
                ? Optional.empty()
                : Optional.of(scale.grades().get(place - 1));
        // a grade ends below its probability, so its first whole number of points lies above the score there
        Optional<Integer> points = target.or(
                () -> next.map(better -> 1 + (int) Math.floor(read.scaling().scoreAt(better.below()))));
        return new Answer(
                applicant.key(),
                score,
                grade,
                next,
                points,
                points.map(needed -> BetterBins.toScore(read, applicant, needed, may)));
    }

    private void say(Answer answer) {
        String grade = answer.grade().label().in(shell.lang());
        String where = answer.points()
                .map(points -> answer.next()
                        .map(next -> next.label().in(shell.lang()) + " (" + points + ")")
                        .orElse(Integer.toString(points)))
                .orElse("");
        shell.say(
                answer.applicant() + "：" + answer.score() + " 分，" + grade + "级",
                answer.applicant() + ": " + answer.score() + " points, grade " + grade);
        if (answer.how().isEmpty()) {
            shell.say("  已是最高等级。", "  There is no better grade.");
            return;
        }
        answer.how()
                .get()
                .fold(
                        reached -> {
                            shell.say("  已达到 " + where + "。", "  " + where + " is reached already.");
                            return true;
                        },
                        reachable -> {
                            shell.say("  达到 " + where + " 需要：", "  To reach " + where + ":");
                            reachable
                                    .changes()
                                    .forEach(change ->
                                            shell.say("    " + change.variable().in(shell.lang()) + ": "
                                                    + change.now().in(shell.lang()) + " -> "
                                                    + change.then().in(shell.lang()) + " (+"
                                                    + change.gain() + ")"));
                            shell.say(
                                    "    = " + Math.round(reachable.score()) + " 分",
                                    "    = " + Math.round(reachable.score()) + " points");
                            return true;
                        },
                        out -> {
                            shell.say(
                                    "  无法达到 " + where + "，最高为 " + Math.round(out.best()) + " 分。",
                                    "  " + where + " is out of reach; the best is " + Math.round(out.best())
                                            + " points.");
                            return true;
                        });
    }

    private static void write(JsonWriter out, Answer answer) {
        out.beginObject()
                .field("key", answer.applicant())
                .field("score", (long) answer.score())
                .field("grade", answer.grade().slug());
        answer.next().ifPresent(next -> out.field("next-grade", next.slug()));
        answer.points().ifPresent(points -> out.field("points-needed", (long) points));
        answer.how()
                .ifPresent(how -> how.fold(
                        reached -> out.field("outcome", "reached"),
                        reachable -> {
                            out.field("outcome", "reachable").field("score-then", reachable.score());
                            out.name("changes").beginList();
                            reachable.changes().forEach(change -> out.beginObject()
                                    .field("variable", change.slug())
                                    .field("label", change.variable())
                                    .field("now", change.now())
                                    .field("then", change.then())
                                    .field("gain", (long) change.gain())
                                    .endObject());
                            return out.endList();
                        },
                        beyond -> out.field("outcome", "out-of-reach").field("best", beyond.best())));
        out.endObject();
    }
}
