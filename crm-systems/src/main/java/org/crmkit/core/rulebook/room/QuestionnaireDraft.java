package org.crmkit.core.rulebook.room;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.customer.Term;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rulebook.Coherent;
import org.crmkit.core.rulebook.DraftMessages;
import org.crmkit.core.rulebook.Drafts;
import org.crmkit.core.rulebook.Findings;
import org.crmkit.core.rulebook.Required;
import org.crmkit.core.rulebook.RoomDraft;
import org.crmkit.core.rulebook.RulebookHeader;
import org.crmkit.core.survey.QuestionKind;
import org.crmkit.core.survey.QuestionnairePolicy;
import org.crmkit.core.tier.TierScheme;
import org.jspecify.annotations.Nullable;

/**
 * {@link QuestionnairePolicy} as written; the section {@code questionnaire}, which a company that asks no questions leaves out.
 *
 * @param smallestCell the smallest count that is told
 * @param mostOptions the most answers offered
 * @param longest the longest question
 * @param trialPerSegment how many people of a segment try it out; may be left out
 * @param seconds the time to answer by the kind of question
 */
@Coherent
public record QuestionnaireDraft(
        @Required(message = DraftMessages.A_NUMBER) @Min(2) @Max(1_000) @Nullable
        Long smallestCell,

        @Required(message = DraftMessages.A_NUMBER) @Min(2) @Max(1_000) @Nullable
        Long mostOptions,

        @Required(message = DraftMessages.A_SECTION) @Valid @Nullable
        Longest longest,

        @Min(1) @Max(1_000) @Nullable Long trialPerSegment,

        @Required(message = DraftMessages.A_SECTION) @Nullable
        Map<String, @Min(1) @Max(3_600) Long> seconds)
        implements RoomDraft, Coherent.Checked {

    private static final List<String> KINDS =
            Arrays.stream(QuestionKind.values()).map(Term::code).toList();

    public QuestionnaireDraft {
        seconds = Drafts.ordered(seconds);
    }

    /**
     * The longest question.
     *
     * @param zh in characters of Chinese
     * @param en in characters of English
     */
    public record Longest(
            @Required(message = DraftMessages.A_NUMBER) @Min(1) @Max(10_000) @Nullable
            Long zh,

            @Required(message = DraftMessages.A_NUMBER) @Min(1) @Max(10_000) @Nullable
            Long en) {

        static Longest read(FieldReader f) {
            return new Longest(
                    f.optional("zh", Shapes.integer(1, 10_000)).orElse(null),
                    f.optional("en", Shapes.integer(1, 10_000)).orElse(null));
        }
    }

    static QuestionnaireDraft read(FieldReader f) {
        return new QuestionnaireDraft(
                f.optional("smallest-cell", Shapes.integer(2, 1_000)).orElse(null),
                f.optional("most-options", Shapes.integer(2, 1_000)).orElse(null),
                f.optional("longest", Shapes.draft(Longest::read)).orElse(null),
                f.optional("trial-per-segment", Shapes.integer(1, 1_000)).orElse(null),
                f.optional("seconds", Shapes.draft(s -> Drafts.named(s, KINDS, Shapes.integer(1, 3_600))))
                        .orElse(null));
    }

    @Override
    public void check(Findings findings) {
        if (seconds != null) {
            Drafts.checkNames(seconds, KINDS, findings, "seconds");
        }
    }

    @Override
    public RulePart toPolicy(RulebookHeader header, TierScheme tiers) {
        Longest most = Drafts.given(longest, "questionnaire.longest");
        Map<String, Long> times = Drafts.given(seconds, "questionnaire.seconds");
        Map<QuestionKind, Integer> byKind = new EnumMap<>(QuestionKind.class);
        for (QuestionKind kind : QuestionKind.values()) {
            byKind.put(kind, number(times.get(kind.code()), "seconds." + kind.code()));
        }
        return new QuestionnairePolicy(
                number(smallestCell, "smallest-cell"),
                number(mostOptions, "most-options"),
                number(most.zh(), "longest.zh"),
                number(most.en(), "longest.en"),
                Optional.ofNullable(trialPerSegment).map(Math::toIntExact),
                byKind);
    }

    private static int number(@Nullable Long value, String path) {
        return Math.toIntExact(Drafts.given(value, "questionnaire." + path));
    }
}
