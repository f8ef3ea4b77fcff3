package org.crmkit.templates.compose;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;

/** Everything a document may quote, by key: the rules of a rulebook and what the company's profile says. */
public final class FactBook {

    private final ImmutableMap<RuleKey, RuleFact> facts;
    private final ImmutableMap<RuleKey, RuleTable> tables;

    private FactBook(Map<RuleKey, RuleFact> facts, Map<RuleKey, RuleTable> tables) {
        this.facts = ImmutableMap.copyOf(facts);
        this.tables = ImmutableMap.copyOf(tables);
    }

    /**
     * Obtains the facts and tables of the parts of a rulebook.
     *
     * @throws IllegalArgumentException if two facts or two tables share a key
     */
    public static FactBook of(Collection<? extends RulePart> parts) {
        List<RuleFact> facts = new ArrayList<>();
        List<RuleTable> tables = new ArrayList<>();
        for (RulePart part : parts) {
            facts.addAll(part.facts());
            tables.addAll(part.tables());
        }
        return new FactBook(ImmutableMap.of(), ImmutableMap.of()).plus(facts, tables);
    }

    /**
     * Returns a book with more facts, for instance those of a company's profile.
     *
     * @throws IllegalArgumentException if a key is taken
     */
    public FactBook plus(Collection<RuleFact> more) {
        return plus(more, List.of());
    }

    private FactBook plus(Collection<RuleFact> moreFacts, Collection<RuleTable> moreTables) {
        Map<RuleKey, RuleFact> allFacts = new LinkedHashMap<>(facts);
        for (RuleFact fact : moreFacts) {
            checkArgument(
                    allFacts.put(fact.key(), fact) == null,
                    "FactBook has %s twice; a key names one fact. Rename one of them.",
                    fact.key());
        }
        Map<RuleKey, RuleTable> allTables = new LinkedHashMap<>(tables);
        for (RuleTable table : moreTables) {
            checkArgument(
                    allTables.put(table.key(), table) == null,
                    "FactBook has the table %s twice; a key names one table. Rename one of them.",
                    table.key());
        }
        return new FactBook(allFacts, allTables);
    }

    /** Returns the fact of a key. */
    public Optional<RuleFact> fact(RuleKey key) {
        return Optional.ofNullable(facts.get(key));
    }

    /** Returns the table of a key. */
    public Optional<RuleTable> table(RuleKey key) {
        return Optional.ofNullable(tables.get(key));
    }

    /** Returns every fact, the rulebook's first. */
    public List<RuleFact> facts() {
        return facts.values().asList();
    }

    /** Returns every table. */
    public List<RuleTable> tables() {
        return tables.values().asList();
    }
}
