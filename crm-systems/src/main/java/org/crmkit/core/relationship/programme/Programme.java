package org.crmkit.core.relationship.programme;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.internal.CalendarSpans;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;

/**
 * A programme as the company laid it down.
 *
 * @param slug its segment of the key, for example {@code five-step}
 * @param stages in order; at least one
 */
public record Programme(String slug, Label name, List<Stage> stages) {

    public Programme {
        stages = List.copyOf(stages);
        checkArgument(RuleKey.isSlug(slug), "programme.programmes has '%s'; its name must be a slug.", slug);
        checkArgument(!stages.isEmpty(), "programme.programmes.%s.stages is empty; give at least one stage.", slug);
        Set<String> slugs = new HashSet<>();
        for (Stage stage : stages) {
            checkArgument(
                    slugs.add(stage.slug()),
                    "programme.programmes.%s has stage '%s' twice. Remove one.",
                    slug,
                    stage.slug());
            CalendarSpans.checked(
                    stage.within(), "programme.programmes." + slug + ".stages." + stage.slug() + ".within");
        }
    }

    /**
     * One stage.
     *
     * @param evidence what must be shown before it is done
     * @param within how long after the stage before, or after the start
     */
    public record Stage(String slug, Label name, Label evidence, Span within) {}

    /** Returns the stage of a slug. */
    public Optional<Stage> stage(String of) {
        return stages.stream().filter(stage -> stage.slug().equals(of)).findFirst();
    }
}
