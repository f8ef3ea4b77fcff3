package org.crmkit.core.customer;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;

/**
 * What a company decided about its customers' files.
 *
 * @param information what must be known
 * @param file how files are kept
 * @param duplicates when two files look like one customer's
 */
public record CustomerPolicy(InformationRule information, FileRule file, DuplicateRule duplicates) implements RulePart {

    @Override
    public String section() {
        return "customer";
    }

    @Override
    public List<RuleFact> facts() {
        List<RuleFact> facts = new ArrayList<>(information.facts());
        facts.addAll(file.facts());
        facts.addAll(duplicates.facts());
        return List.copyOf(facts);
    }

    @Override
    public List<RuleTable> tables() {
        List<RuleTable> tables = new ArrayList<>(information.tables());
        tables.add(file.table());
        tables.add(duplicates.table());
        return List.copyOf(tables);
    }
}
