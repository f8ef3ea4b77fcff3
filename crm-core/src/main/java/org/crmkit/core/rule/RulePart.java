package org.crmkit.core.rule;

import java.util.List;

/** A policy: one part of the rulebook. An instance that exists is valid; its constructor is the only way in. */
public interface RulePart {

    /** Returns the first segment of every key of this part, for example {@code credit}. */
    String section();

    /** Returns every rule of this part, in the order a reader wants them; keys are distinct and begin with {@link #section()}. */
    List<RuleFact> facts();

    /** Returns the rules of this part that repeat, as tables; none by default. */
    default List<RuleTable> tables() {
        return List.of();
    }
}
