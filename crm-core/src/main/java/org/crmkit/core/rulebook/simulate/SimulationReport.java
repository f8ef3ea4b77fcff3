package org.crmkit.core.rulebook.simulate;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;

/**
 * Who would have been treated differently.
 *
 * @param area what was decided
 * @param before the edition compared with
 * @param after the edition tried
 * @param tally how many were treated how
 * @param movements from which outcome to which, in the order of the outcomes; independent of the order of the records
 * @param effects what each change does alone, in the order of the rulebook
 * @param joint differing cases that no change alone explains
 * @param cases the first differing cases in the order of the records, as many as were asked for
 * @param undecided the first records that could not be decided under both, as many as were asked for
 */
public record SimulationReport<C extends SimulatedCase>(
        Area area,
        RulebookVersion before,
        RulebookVersion after,
        Tally tally,
        List<Movement> movements,
        List<RuleEffect> effects,
        long joint,
        List<C> cases,
        List<Undecided> undecided) {

    public SimulationReport {
        movements = List.copyOf(movements);
        effects = List.copyOf(effects);
        cases = List.copyOf(cases);
        undecided = List.copyOf(undecided);
    }

    /**
     * How many records were treated how; the five add up to {@link #all}.
     *
     * @param undecided could not be decided under one of the rulebooks
     */
    public record Tally(long unchanged, long better, long worse, long mixed, long undecided) {

        /** Returns how many records there were. */
        public long all() {
            return unchanged + differing() + undecided;
        }

        /** Returns how many were treated differently. */
        public long differing() {
            return better + worse + mixed;
        }
    }

    /**
     * A record that could not be decided.
     *
     * @param id what it is filed under
     * @param why what stands against it
     */
    public record Undecided(String id, String why) {}

    /** Tells whether every record would have been treated the same. */
    public boolean isUnchanged() {
        return tally.differing() == 0 && tally.undecided() == 0;
    }

    /** Returns the report in sentences: the count, the movements, and what each change does alone. */
    public List<Label> sentences() {
        List<Label> sentences = new ArrayList<>();
        sentences.add(Label.of(
                area.label().zh() + "：在 " + before + " 与 " + after + " 下重算" + tally.all()
                        + area.unit().zh() + "，" + tally.unchanged() + "不变，" + tally.better() + "更好，" + tally.worse()
                        + "更差，" + tally.mixed() + "有利有弊，" + tally.undecided() + "无法判定。",
                area.label().en() + ": " + tally.all() + " " + area.unit().en() + " under " + before + " and " + after
                        + ": " + tally.unchanged() + " unchanged, " + tally.better() + " better, " + tally.worse()
                        + " worse, " + tally.mixed() + " mixed, " + tally.undecided() + " undecided."));
        movements.forEach(movement -> sentences.add(
                Label.of(movement.sentence().zh() + "。", movement.sentence().en() + ".")));
        effects.forEach(effect -> sentences.add(sentence(effect)));
        if (joint > 0) {
            sentences.add(Label.of(
                    "另有" + joint + area.unit().zh() + "须几项变更同时生效才会不同。",
                    "Several changes together are needed for " + joint + " of the "
                            + area.unit().en() + " that differ."));
        }
        return List.copyOf(sentences);
    }

    private Label sentence(RuleEffect effect) {
        String keys =
                String.join(", ", effect.keys().stream().map(RuleKey::path).toList());
        if (!effect.tested()) {
            return Label.of(
                    keys + "：与其余旧规则不相符，不能单独试算。", keys + ": cannot be tried alone; the old rules do not agree with it.");
        }
        return Label.of(
                keys + "：单独生效即可使" + effect.count() + area.unit().zh() + "不同"
                        + effect.amount()
                                .map(sum -> "，金额" + Formats.money(sum, Lang.ZH))
                                .orElse("") + "。",
                keys + ": alone enough for " + effect.count() + " of the "
                        + area.unit().en() + " that differ"
                        + effect.amount()
                                .map(sum -> ", " + Formats.money(sum, Lang.EN))
                                .orElse("") + ".");
    }
}
