package org.crmkit.templates.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.text.Lang;

/**
 * A document as it is written once for all companies. Filling it with a company's profile and rulebook makes no new document,
 * only a new print.
 */
public sealed interface Document permits RoleDescription, PolicyText, Workflow, Tool, Form, Plan {

    /** Returns what every kind carries: key, title, number, version, status, owner. */
    DocumentHead head();

    /** Returns this document carrying another version; its text is the same. */
    Document inVersion(String version);

    /** Returns every wording and every named document, post and unit, each with its path, in reading order. */
    Contents contents();

    /**
     * Returns what this document computes from the rules, such as the result of a worked example or the lines of a budget, as
     * further facts and tables that its own wording may quote; none by default.
     *
     * @param rules the parts of the rulebook
     * @throws IllegalArgumentException if a rule that the computation needs is missing or of the wrong sort
     */
    default List<RulePart> derived(List<? extends RulePart> rules) {
        return List.of();
    }

    /** Returns the rules and tables of rules that {@link #derived} computes with; none by default. */
    default List<Slot> computesWith() {
        return List.of();
    }

    /** Returns every slot that must be answered from outside, each once: what the texts quote but did not compute, and what is computed with. */
    default List<Slot> slotsToAnswer() {
        Set<Slot> slots = new LinkedHashSet<>();
        for (Contents.Placed<Wording> placed : contents().wordings()) {
            for (Lang lang : Lang.values()) {
                placed.text().slots(lang).stream()
                        .filter(slot -> !DerivedRules.holds(slot))
                        .forEach(slots::add);
            }
        }
        slots.addAll(computesWith());
        return List.copyOf(slots);
    }

    /** Handles each kind. */
    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of document; a seventh kind adds a method, and the compiler finds every visitor. */
    interface Visitor<R> {
        /** Handles a role description. */
        R role(RoleDescription role);

        /** Handles a policy. */
        R policy(PolicyText policy);

        /** Handles a workflow. */
        R workflow(Workflow workflow);

        /** Handles a tool. */
        R tool(Tool tool);

        /** Handles a form. */
        R form(Form form);

        /** Handles a plan. */
        R plan(Plan plan);
    }
}
