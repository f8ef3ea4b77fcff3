package org.crmkit.examples.cli.command;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rulebook.compare.ChangeNotice;
import org.crmkit.core.rulebook.compare.RulebookComparison;
import org.crmkit.core.rulebook.simulate.Movement;
import org.crmkit.core.rulebook.simulate.RuleEffect;
import org.crmkit.core.rulebook.simulate.SimulatedCase;
import org.crmkit.core.rulebook.simulate.SimulationReport;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.Envelope;
import org.crmkit.examples.cli.io.Outlet;
import org.joda.money.Money;

/** Prints what a simulation found: sentences and cases for people, or an envelope. */
final class SimulationOutput {

    private final Shell shell;
    private final RulebookComparison comparison;
    private final List<SimulationReport<? extends SimulatedCase>> reports;

    SimulationOutput(
            Shell shell, RulebookComparison comparison, List<SimulationReport<? extends SimulatedCase>> reports) {
        this.shell = shell;
        this.comparison = comparison;
        this.reports = reports;
    }

    void text() {
        shell.say(ChangeNotice.of(comparison).summary().in(shell.lang()));
        for (SimulationReport<? extends SimulatedCase> report : reports) {
            shell.say("");
            List<Label> sentences = report.sentences();
            shell.say(sentences.get(0).in(shell.lang()));
            sentences.stream().skip(1).forEach(sentence -> shell.say("  " + sentence.in(shell.lang())));
            report.cases().forEach(this::told);
            report.undecided()
                    .forEach(record -> shell.say(
                            "  - " + record.id() + "：" + record.why(), "  - " + record.id() + ": " + record.why()));
        }
    }

    private void told(SimulatedCase told) {
        String rules = String.join(
                ", ", told.attribution().alone().stream().map(RuleKey::path).toList());
        shell.say(
                "  - [" + told.treatment().label().zh() + "] " + told.effect().zh()
                        + (rules.isEmpty() ? "须几项变更同时生效。" : "起因：" + rules + "。"),
                "  - [" + told.treatment().label().en() + "] " + told.effect().en() + " "
                        + (rules.isEmpty() ? "By several changes together." : "By " + rules + "."));
    }

    void json() {
        Outlet.write(shell, Optional.empty(), out -> {
            JsonWriter json = JsonWriter.pretty(out);
            Envelope.write(json, "rulebook/simulation", this::data);
            json.finish();
        });
    }

    private void data(JsonWriter json) {
        json.beginObject()
                .field("before", comparison.before().version().toString())
                .field("after", comparison.after().version().toString())
                .name("areas")
                .beginList();
        reports.forEach(report -> area(report, json));
        json.endList().endObject();
    }

    private static void area(SimulationReport<? extends SimulatedCase> report, JsonWriter json) {
        json.beginObject().field("area", report.area().section());
        SimulationReport.Tally tally = report.tally();
        json.field("all", tally.all())
                .field("unchanged", tally.unchanged())
                .field("better", tally.better())
                .field("worse", tally.worse())
                .field("mixed", tally.mixed())
                .field("undecided", tally.undecided())
                .field("only_together", report.joint());
        json.name("movements").beginList();
        report.movements().forEach(movement -> movement(movement, json));
        json.endList().name("rules").beginList();
        report.effects().forEach(effect -> effect(effect, json));
        json.endList().name("cases").beginList();
        report.cases().forEach(told -> told(told, json));
        json.endList().name("not_decided").beginList();
        report.undecided().forEach(record -> json.beginObject()
                .field("id", record.id())
                .field("why", record.why())
                .endObject());
        json.endList().endObject();
    }

    private static void movement(Movement movement, JsonWriter json) {
        json.beginObject().field("topic", movement.topic());
        json.field("from", movement.from()).field("to", movement.to()).field("count", movement.count());
        json.field("amount", movement.amount().map(Money::toString));
        json.field("due_moved_minutes", movement.time().toMinutes()).endObject();
    }

    private static void effect(RuleEffect effect, JsonWriter json) {
        json.beginObject();
        keys("keys", effect.keys(), json);
        json.field("tested_alone", effect.tested())
                .field("alone_enough_for", effect.count())
                .field("amount", effect.amount().map(Money::toString))
                .endObject();
    }

    private static void told(SimulatedCase told, JsonWriter json) {
        json.beginObject()
                .field("id", told.id())
                .field("treatment", told.treatment().code())
                .field("before", told.before())
                .field("after", told.after())
                .field("amount", told.amount().map(Money::toString))
                .field("effect", told.effect());
        keys("alone", told.attribution().alone(), json);
        keys("untested", told.attribution().untested(), json);
        reasons("reasons_before", told.reasonsBefore(), json);
        reasons("reasons_after", told.reasonsAfter(), json);
        json.endObject();
    }

    private static void keys(String name, List<RuleKey> keys, JsonWriter json) {
        json.name(name).beginList();
        keys.forEach(key -> json.value(key.path()));
        json.endList();
    }

    private static void reasons(String name, List<Reason> reasons, JsonWriter json) {
        json.name(name).beginList();
        for (Reason reason : reasons) {
            json.beginObject().field("code", reason.code());
            for (Lang lang : Lang.values()) {
                json.field(
                        switch (lang) {
                            case ZH -> "zh";
                            case EN -> "en";
                        },
                        reason.text().in(lang));
            }
            json.endObject();
        }
        json.endList();
    }
}
