package org.crmkit.templates.compose;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;

/**
 * Everything a document may quote, by key: the rules of a rulebook and what the company's profile says. A book may stand on another:
 * a hundred documents share the rules, and each adds what is its own.
 */
public final class FactBook {

    private final Optional<FactBook> below;
    private final Map<RuleKey, RuleFact> facts = new LinkedHashMap<>();
    private final Map<RuleKey, RuleTable> tables = new LinkedHashMap<>();

    private FactBook(Optional<FactBook> below, Collection<? extends RulePart> parts) {
        this.below = below;
        for (RulePart part : parts) {
            for (RuleFact fact : part.facts()) {
                checkArgument(
                        fact(fact.key()).isEmpty(),
                        "FactBook has %s twice; a key names one fact. Rename one of them.",
                        fact.key());
                facts.put(fact.key(), fact);
            }
            for (RuleTable table : part.tables()) {
                checkArgument(
                        table(table.key()).isEmpty(),
                        "FactBook has the table %s twice; a key names one table. Rename one of them.",
                        table.key());
                tables.put(table.key(), table);
            }
        }
    }

    /**
     * Obtains the facts and tables of the parts of a rulebook.
     *
     * @throws IllegalArgumentException if two facts or two tables share a key
     */
    public static FactBook of(Collection<? extends RulePart> parts) {
        return new FactBook(Optional.empty(), parts);
    }

    /**
     * Returns a book with more parts, for instance a company's profile. It stands on this one, so it costs no more than what is added.
     *
     * @throws IllegalArgumentException if a key is taken
     */
    public FactBook plus(Collection<? extends RulePart> more) {
        return new FactBook(Optional.of(this), more);
    }

    /** Returns the fact of a key. */
    public Optional<RuleFact> fact(RuleKey key) {
        RuleFact own = facts.get(key);
        return own == null ? below.flatMap(book -> book.fact(key)) : Optional.of(own);
    }

    /** Returns the table of a key. */
    public Optional<RuleTable> table(RuleKey key) {
        RuleTable own = tables.get(key);
        return own == null ? below.flatMap(book -> book.table(key)) : Optional.of(own);
    }
}
