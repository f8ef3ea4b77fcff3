package org.crmkit.core.rulebook.simulate;

import java.util.List;
import org.crmkit.core.rule.RuleKey;

/**
 * Which changes made the difference in one case. Each change is tried alone in the old rulebook; those that treat the case the
 * same way as the whole new edition does stand here. Several may, where each would have been enough.
 *
 * @param alone the changes of which each alone is enough; a row that is added, dropped or renamed counts as one change and
 *     stands here with the first of its keys
 * @param untested changes that cannot be tried alone, because the old rules would not agree with them
 */
public record Attribution(List<RuleKey> alone, List<RuleKey> untested) {

    public Attribution {
        alone = List.copyOf(alone);
        untested = List.copyOf(untested);
    }

    /** Tells whether no single change that could be tried makes the difference: only several together do. */
    public boolean isJoint() {
        return alone.isEmpty();
    }
}
