package org.crmkit.core.rulebook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rulebook.Rulebook;

/**
 * What changed from one rulebook to another: the header's facts and the rules, joined by key. Notes on origins are not rules and
 * are not compared. Both may be of one organisation, two editions, or of two, such as the shipped one and a company's own.
 */
public final class RulebookComparison {

    private final Rulebook before;
    private final Rulebook after;
    private final List<RuleChange> header;
    private final List<RuleChange> rules;

    private RulebookComparison(Rulebook before, Rulebook after, List<RuleChange> header, List<RuleChange> rules) {
        this.before = before;
        this.after = after;
        this.header = header;
        this.rules = rules;
    }

    /** Obtains the changes from {@code before} to {@code after}. */
    public static RulebookComparison between(Rulebook before, Rulebook after) {
        Audience audience = new Audience(before, after);
        return new RulebookComparison(
                before,
                after,
                new FactJoin(before.header().facts(), List.of(), after.header().facts(), List.of(), audience::of)
                        .changes(),
                new FactJoin(before.facts(), before.tables(), after.facts(), after.tables(), audience::of).changes());
    }

    /** Returns the rulebook that is changed from. */
    public Rulebook before() {
        return before;
    }

    /** Returns the rulebook that is changed to. */
    public Rulebook after() {
        return after;
    }

    /** Returns what changed about the rulebook itself: edition, days, who issued it. */
    public List<RuleChange> header() {
        return header;
    }

    /** Returns the rules that changed, in the order of the new rulebook; what is gone stands where it stood. */
    public List<RuleChange> rules() {
        return rules;
    }

    /** Returns everything that changed, the header first. */
    public List<RuleChange> changes() {
        List<RuleChange> all = new ArrayList<>(header);
        all.addAll(rules);
        return List.copyOf(all);
    }

    /** Tells whether nothing changed, neither header nor rules. */
    public boolean isEmpty() {
        return header.isEmpty() && rules.isEmpty();
    }

    /** Returns the change at one key. */
    public Optional<RuleChange> change(RuleKey key) {
        return changes().stream().filter(change -> change.key().equals(key)).findFirst();
    }

    /** Returns how many rules changed in one direction. */
    public long count(Direction direction) {
        return rules.stream().filter(change -> change.direction() == direction).count();
    }

    /**
     * Tells whether rules differ though both rulebooks bear the same version: decisions made under one could not be told from
     * those made under the other. Give the new one its own edition.
     */
    public boolean sharesVersion() {
        return !rules.isEmpty() && before.version().equals(after.version());
    }

    /** Returns the comparison the other way round. */
    public RulebookComparison inverse() {
        return between(after, before);
    }
}
