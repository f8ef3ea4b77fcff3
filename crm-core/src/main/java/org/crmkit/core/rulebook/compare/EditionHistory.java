package org.crmkit.core.rulebook.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.RulebookShelf;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;

/**
 * The editions of one organisation's rulebook, each with who issued it, when it holds and what it changed.
 *
 * @param entries by the day they take effect, the oldest first
 */
public record EditionHistory(List<Entry> entries) {

    public EditionHistory {
        entries = List.copyOf(entries);
    }

    /**
     * One edition.
     *
     * @param version id and edition
     * @param issuedBy the post or the body that decided it
     * @param issued the day it was decided
     * @param effective the first day in force
     * @param until the first day no longer in force, by its own word or because the next one took effect; empty if it holds
     *     until further notice
     * @param changes against the edition before; empty for the first
     */
    public record Entry(
            RulebookVersion version,
            Label issuedBy,
            LocalDate issued,
            LocalDate effective,
            Optional<LocalDate> until,
            Optional<RulebookComparison> changes) {

        /** Returns the entry as a line of a register. */
        public Label sentence() {
            String count = changes.map(change -> Integer.toString(change.rules().size()))
                    .orElse("");
            return Label.of(
                    version + "：" + issuedBy.zh() + "于" + Formats.date(issued, Lang.ZH) + "签发，自"
                            + Formats.date(effective, Lang.ZH) + "起"
                            + until.map(end -> "至" + Formats.date(end.minusDays(1), Lang.ZH) + "有效")
                                    .orElse("有效")
                            + (count.isEmpty() ? "；首版。" : "；变更" + count + "条。"),
                    version + ": issued by " + issuedBy.en() + ", " + issued + "; in force from " + effective
                            + until.map(end -> " to " + end.minusDays(1)).orElse(" on")
                            + (count.isEmpty()
                                    ? "; the first edition."
                                    : "; " + count + (count.equals("1") ? " rule changed." : " rules changed.")));
        }
    }

    /** Obtains the history of a shelf. */
    public static EditionHistory of(RulebookShelf shelf) {
        List<Entry> entries = new ArrayList<>();
        Optional<Rulebook> before = Optional.empty();
        for (Rulebook edition : shelf.editions()) {
            entries.add(new Entry(
                    edition.version(),
                    edition.header().issuedBy(),
                    edition.header().issued(),
                    edition.header().effective(),
                    shelf.endOf(edition.version()),
                    before.map(old -> RulebookComparison.between(old, edition))));
            before = Optional.of(edition);
        }
        return new EditionHistory(entries);
    }
}
