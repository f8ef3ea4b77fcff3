package org.crmkit.examples.cli.command;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.rating.RatingPolicy;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.examples.cli.Exit;
import org.crmkit.examples.cli.Failure;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.Envelope;
import org.crmkit.examples.cli.io.Format;
import org.crmkit.examples.cli.io.Outlet;
import org.crmkit.examples.cli.io.Source;
import org.crmkit.scoring.credit.expert.ExpertAssessment;
import org.crmkit.scoring.credit.rating.MasterScale;
import org.crmkit.scoring.credit.rating.OverrideRules;
import org.crmkit.scoring.credit.rating.Rating;
import org.crmkit.scoring.credit.rating.RatingOverride;
import org.crmkit.scoring.json.ExpertCardInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code crm credit rate}: a rating that a person can recompute with a pencil. */
@Command(
        name = "rate",
        description = {
            "Rates customers by an expert card and shows the sum line by line: weight by mark, the total, the grade, what "
                    + "holds it down, and what became of an override. Ends with 1 if an override is refused.",
            "",
            "The input is that of crm score run expert-card; the card is five-c, six-c, campari, lapp, distributor,",
            "new-customer or one of your own. A customer may ask for an override:",
            "  \"override\": {\"to\": \"bbb\", \"reason\": \"guarantee\", \"evidence\": \"letter 17\",",
            "    \"requested-by\": {\"id\": \"u-1\", \"post\": \"credit-clerk\"},",
            "    \"approved-by\": [{\"id\": \"u-2\", \"post\": \"finance-manager\"}]}"
        },
        footer = {"", "Example:", "  crm score example expert-card | crm credit rate --input -"})
public final class CreditRate implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final RatingRules rules = new RatingRules();

    @Option(
            names = "--input",
            required = true,
            paramLabel = "FILE|-",
            description = "A JSON envelope of kind score/expert-card; - is standard input.")
    private String input = "";

    @Option(names = "--day", paramLabel = "DAY", description = "The day of the rating (default: today).")
    private Optional<String> day = Optional.empty();

    @Option(names = "--json", description = "The ratings as an envelope.")
    private boolean json;

    /** Creates the command. */
    public CreditRate(Shell shell) {
        this.shell = shell;
    }

    /** One customer rated, with what became of the override asked for. */
    private record Rated(
            ExpertAssessment assessment, Rating rating, Optional<RatingOverride> asked, List<Reason> against) {}

    @Override
    public Integer call() {
        RatingPolicy policy = rules.read(shell);
        MasterScale scale = MasterScale.of(policy);
        LocalDate on = day.map(RulebookHistory::day).orElseGet(() -> LocalDate.ofInstant(shell.now(), ZoneOffset.UTC));
        ExpertCardInput cards = ExpertCardInput.read(
                Source.of(shell, input, Optional.of(Format.JSON)).envelope("score/expert-card"), policy);
        cards.customers().forEach(row -> row.override().ifPresent(asked -> checkGrades(cards, asked, scale)));
        List<Rated> all = cards.customers().stream()
                .map(row -> rated(cards, row, on, policy))
                .toList();
        if (json) {
            Outlet.write(shell, Optional.empty(), out -> {
                JsonWriter writer = JsonWriter.pretty(out);
                Envelope.write(writer, "credit/ratings", data -> {
                    data.beginObject().field("card", cards.card().name()).field("day", on.toString());
                    data.name("rows").beginList();
                    all.forEach(one -> write(data, one, scale));
                    data.endList().endObject();
                });
                writer.finish();
            });
        } else {
            shell.say(
                    cards.card().label().in(shell.lang()) + " (" + cards.card().name() + "), " + on);
            shell.say(cards.card().note().in(shell.lang()));
            all.forEach(one -> say(one, scale));
        }
        return (all.stream().allMatch(one -> one.against().isEmpty()) ? Exit.DONE : Exit.FINDINGS).code();
    }

    /** Overrides count grades, so both sides must be grades of the scale. */
    private void checkGrades(ExpertCardInput cards, RatingOverride asked, MasterScale scale) {
        boolean graded = scale.find(asked.to()).isPresent()
                && cards.card().bands().bands().stream()
                        .allMatch(band -> scale.find(band.slug()).isPresent());
        if (!graded) {
            throw Failure.badInput(
                    "override.to 的值为 '" + asked.to() + "'，它与评分卡各档都应为 " + scale.grades() + " 之一。",
                    "override.to was '" + asked.to() + "'; it and the bands of the card must be grades of "
                            + scale.grades() + ".");
        }
    }

    private Rated rated(ExpertCardInput cards, ExpertCardInput.Row row, LocalDate on, RatingPolicy policy) {
        ExpertAssessment assessment = cards.card().assess(row.applicant());
        Rating rating = Rating.of(CustomerId.of(row.applicant().key()), on, assessment.score());
        return row.override()
                .map(asked -> OverrideRules.of(policy)
                        .decide(rating, asked, MasterScale.of(policy))
                        .fold(
                                applied -> new Rated(assessment, applied.rating(), row.override(), List.of()),
                                refused -> new Rated(assessment, rating, row.override(), refused.reasons())))
                .orElseGet(() -> new Rated(assessment, rating, Optional.empty(), List.of()));
    }

    private void say(Rated one, MasterScale scale) {
        ExpertAssessment found = one.assessment();
        shell.say("");
        shell.say(
                found.applicant() + "："
                        + GradeText.of(scale, one.rating().grade()).zh(),
                found.applicant() + ": "
                        + GradeText.of(scale, one.rating().grade()).en());
        Label group = Label.same("-");
        for (ExpertAssessment.Line line : found.lines()) {
            if (!line.criterion().group().equals(group)) {
                group = line.criterion().group();
                shell.say("  " + group.in(shell.lang()));
            }
            shell.say(
                    "    " + line.criterion().label().zh() + "：" + line.answer().zh() + "：" + line.sum(),
                    "    " + line.criterion().label().en() + ": "
                            + line.answer().en() + ": " + line.sum());
        }
        shell.say("  " + GradeText.total(found).in(shell.lang()));
        shell.say("  " + GradeText.band(found).in(shell.lang()));
        found.ceilings()
                .forEach(line ->
                        shell.say("  " + GradeText.ceiling(line, found.band()).in(shell.lang())));
        one.asked()
                .ifPresent(asked -> shell.say(
                        "  " + GradeText.override(asked, one.against()).in(shell.lang())));
        one.against().forEach(reason -> shell.say("    - " + reason.text().in(shell.lang())));
    }

    private static void write(JsonWriter out, Rated one, MasterScale scale) {
        ExpertAssessment found = one.assessment();
        out.beginObject()
                .field("customer", found.applicant())
                .field("grade", one.rating().grade())
                .field("model-grade", one.rating().modelGrade())
                .field("grade-by-points", found.byPoints().slug());
        scale.find(one.rating().grade()).ifPresent(grade -> out.field("probability-of-default", grade.probability()));
        out.field("total", found.total()).name("lines").beginList();
        for (ExpertAssessment.Line line : found.lines()) {
            out.beginObject()
                    .field("criterion", line.criterion().slug())
                    .field("answer", line.answer())
                    .field("weight", line.weight())
                    .field("mark", line.mark())
                    .field("points", line.points())
                    .endObject();
        }
        out.endList();
        out.name("missing").beginList();
        found.score().missing().forEach(out::value);
        out.endList();
        out.name("ceilings").beginList();
        found.ceilings().forEach(line -> out.value(line.criterion().slug()));
        out.endList();
        one.asked().ifPresent(asked -> {
            out.name("override")
                    .beginObject()
                    .field("to", asked.to())
                    .field("reason", asked.reason().code())
                    .field("applied", one.against().isEmpty())
                    .name("against")
                    .beginList();
            one.against().forEach(reason -> out.beginObject()
                    .field("code", reason.code())
                    .field("text", reason.text())
                    .endObject());
            out.endList().endObject();
        });
        out.endObject();
    }
}
