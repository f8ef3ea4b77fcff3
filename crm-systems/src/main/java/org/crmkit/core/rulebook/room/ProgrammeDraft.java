package org.crmkit.core.rulebook.room;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.relationship.programme.Programme;
import org.crmkit.core.relationship.programme.ProgrammePolicy;
import org.crmkit.core.rule.Span;
import org.crmkit.core.rulebook.Coherent;
import org.crmkit.core.rulebook.DraftMessages;
import org.crmkit.core.rulebook.Drafts;
import org.crmkit.core.rulebook.Findings;
import org.crmkit.core.rulebook.Required;
import org.crmkit.core.rulebook.RoomDraft;
import org.crmkit.core.rulebook.RulebookHeader;
import org.crmkit.core.rulebook.SpanIn;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.TierScheme;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * {@link ProgrammePolicy} as written; the section of the programmes.
 *
 * @param programmes by slug
 * @param grades by slug, from low to high
 * @param trackedFirst which share of customers is tracked first
 */
@Coherent
public record ProgrammeDraft(
        @NotEmpty(message = DraftMessages.ENTRIES) @Nullable Map<String, @Valid Steps> programmes,
        @NotEmpty(message = DraftMessages.ENTRIES) @Nullable Map<String, @Valid Grade> grades,

        @Required(message = DraftMessages.A_NUMBER)
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("1")
        @Nullable
        BigDecimal trackedFirst)
        implements RoomDraft, Coherent.Checked {

    public ProgrammeDraft {
        programmes = Drafts.ordered(programmes);
        grades = Drafts.ordered(grades);
    }

    /** One programme. */
    public record Steps(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @NotEmpty(message = DraftMessages.ENTRIES) @Nullable
            Map<String, @Valid Stage> stages) {

        public Steps {
            stages = Drafts.ordered(stages);
        }

        static Steps read(FieldReader f) {
            return new Steps(
                    f.optional("name", Shapes.label()).orElse(null),
                    f.optional("stages", Shapes.slugMap(Shapes.draft(Stage::read)))
                            .orElse(null));
        }
    }

    /** One stage. */
    public record Stage(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @Required(message = DraftMessages.A_NAME) @Nullable
            Label evidence,

            @Required(message = DraftMessages.A_SPAN)
            @SpanIn(units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS})
            @Nullable
            Span within) {

        static Stage read(FieldReader f) {
            return new Stage(
                    f.optional("name", Shapes.label()).orElse(null),
                    f.optional("evidence", Shapes.label()).orElse(null),
                    f.optional("within", Shapes.span()).orElse(null));
        }
    }

    /** One grade. */
    public record Grade(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @Required(message = DraftMessages.AN_AMOUNT) @Nullable
            Money from) {

        static Grade read(FieldReader f) {
            return new Grade(
                    f.optional("name", Shapes.label()).orElse(null),
                    f.optional("from", Shapes.money()).orElse(null));
        }
    }

    static ProgrammeDraft read(FieldReader f) {
        return new ProgrammeDraft(
                f.optional("programmes", Shapes.slugMap(Shapes.draft(Steps::read)))
                        .orElse(null),
                f.optional("grades", Shapes.slugMap(Shapes.draft(Grade::read))).orElse(null),
                f.optional("tracked-first", Shapes.decimal()).orElse(null));
    }

    @Override
    public void check(Findings findings) {
        Money before = null;
        for (Map.Entry<String, Grade> grade :
                grades == null ? List.<Map.Entry<String, Grade>>of() : grades.entrySet()) {
            Money from = grade.getValue().from();
            if (from == null) {
                return;
            }
            boolean sound = before == null ? from.isZero() : !from.isSameCurrency(before) || from.isGreaterThan(before);
            if (!sound) {
                findings.add(
                        before == null
                                ? Label.of("零，使每位客户都有级别", "zero, so that every customer has a grade")
                                : Label.of("高于前一级 " + before, "above that of the grade before it, " + before),
                        Label.of("请改正。", "Correct it."),
                        "grades",
                        "[" + grade.getKey() + "]",
                        "from");
            }
            before = from;
        }
    }

    @Override
    public ProgrammePolicy toPolicy(RulebookHeader header, TierScheme tiers) {
        List<Programme> list = new ArrayList<>();
        Drafts.given(programmes, "programme.programmes").forEach((slug, steps) -> {
            String path = "programme.programmes." + slug;
            List<Programme.Stage> stages = new ArrayList<>();
            Drafts.given(steps.stages(), path + ".stages").forEach((name, stage) -> {
                String at = path + ".stages." + name;
                stages.add(new Programme.Stage(
                        name,
                        Drafts.given(stage.name(), at + ".name"),
                        Drafts.given(stage.evidence(), at + ".evidence"),
                        Drafts.given(stage.within(), at + ".within")));
            });
            list.add(new Programme(slug, Drafts.given(steps.name(), path + ".name"), stages));
        });
        List<ProgrammePolicy.Grade> gradeList = new ArrayList<>();
        Drafts.given(grades, "programme.grades")
                .forEach((slug, grade) -> gradeList.add(new ProgrammePolicy.Grade(
                        slug,
                        Drafts.given(grade.name(), "programme.grades." + slug + ".name"),
                        Drafts.given(grade.from(), "programme.grades." + slug + ".from"))));
        return new ProgrammePolicy(list, gradeList, Drafts.given(trackedFirst, "programme.tracked-first"));
    }
}
