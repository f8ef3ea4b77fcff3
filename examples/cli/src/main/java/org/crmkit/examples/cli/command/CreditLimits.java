package org.crmkit.examples.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crmkit.core.input.Node;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.Exit;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.Envelope;
import org.crmkit.examples.cli.io.Format;
import org.crmkit.examples.cli.io.Outlet;
import org.crmkit.examples.cli.io.Source;
import org.crmkit.scoring.credit.limit.LimitProposal;
import org.crmkit.scoring.credit.limit.LimitSizing;
import org.crmkit.scoring.credit.limit.LimitStep;
import org.crmkit.scoring.json.LimitInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code crm credit limit}: how high a limit may be, and what held it down. */
@Command(
        name = "limit",
        description = {
            "Sizes credit limits by every method the facts are enough for, shows each sum, and says which method, cap or "
                    + "grade bound, with the day of the next review. Ends with 1 if a customer has too few facts for any.",
            "",
            "The input is that of crm score run credit-limit. Factors and grades that it leaves out are "
                    + "those of the rulebook."
        },
        footer = {"", "Example:", "  crm score example credit-limit | crm credit limit --input -"})
public final class CreditLimits implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final RatingRules rules = new RatingRules();

    @Option(
            names = "--input",
            required = true,
            paramLabel = "FILE|-",
            description = "A JSON envelope of kind score/credit-limit; - is standard input.")
    private String input = "";

    @Option(names = "--json", description = "The proposals as an envelope.")
    private boolean json;

    /** Creates the command. */
    public CreditLimits(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Node envelope = Source.of(shell, input, Optional.of(Format.JSON)).envelope("score/credit-limit");
        LimitInput read = rules.areGiven() ? LimitInput.read(envelope, rules.read(shell)) : LimitInput.read(envelope);
        LimitSizing sizing = new LimitSizing(read.rules());
        List<LimitProposal> proposals = read.customers().stream()
                .map(facts -> sizing.propose(facts, read.day()))
                .toList();
        if (json) {
            Outlet.write(shell, Optional.empty(), out -> {
                JsonWriter writer = JsonWriter.pretty(out);
                Envelope.write(writer, "credit/limits", data -> {
                    data.beginObject()
                            .field("combination", read.rules().combination().code())
                            .name("rows")
                            .beginList();
                    proposals.forEach(proposal -> write(data, proposal));
                    data.endList().endObject();
                });
                writer.finish();
            });
        } else {
            proposals.forEach(this::say);
        }
        boolean sized = proposals.stream().allMatch(proposal -> proposal.fold(yes -> true, no -> false));
        return (sized ? Exit.DONE : Exit.FINDINGS).code();
    }

    private void say(LimitProposal proposal) {
        String customer = proposal.customer().value();
        proposal.fold(
                found -> {
                    shell.say(
                            customer + "：限额" + Formats.money(found.limit(), Lang.ZH) + "，" + found.reviewBy()
                                    + "前复审，信用等级" + found.creditGrade(),
                            customer + ": limit " + Formats.money(found.limit(), Lang.EN) + ", review by "
                                    + found.reviewBy() + ", credit grade " + found.creditGrade());
                    shell.say(
                            "  由此决定：" + found.bound().text().zh(),
                            "  Bound by: " + found.bound().text().en());
                    return found;
                },
                none -> {
                    shell.say(customer + "：资料不足，无法测算。", customer + ": too little is known to size a limit.");
                    return none;
                });
        for (LimitStep step : proposal.steps()) {
            shell.say(
                    "  - " + step.method().label().zh() + "：" + step.how().zh(),
                    "  - " + step.method().label().en() + ": " + step.how().en());
        }
    }

    private static void write(JsonWriter out, LimitProposal proposal) {
        out.beginObject().field("customer", proposal.customer().value());
        proposal.fold(
                found -> out.field("limit", found.limit().toString())
                        .name("bound")
                        .beginObject()
                        .field("code", found.bound().code())
                        .field("text", found.bound().text())
                        .endObject()
                        .field("credit-grade", found.creditGrade())
                        .field("from", found.from().toString())
                        .field("review-by", found.reviewBy().toString()),
                none -> out);
        out.name("methods").beginList();
        for (LimitStep step : proposal.steps()) {
            out.beginObject()
                    .field("method", step.method().code())
                    .field("amount", step.amount().map(Object::toString))
                    .field("how", step.how())
                    .endObject();
        }
        out.endList().endObject();
    }
}
