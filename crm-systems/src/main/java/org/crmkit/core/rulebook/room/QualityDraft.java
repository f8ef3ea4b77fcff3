package org.crmkit.core.rulebook.room;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rule.Span;
import org.crmkit.core.rulebook.Coherent;
import org.crmkit.core.rulebook.DraftMessages;
import org.crmkit.core.rulebook.Drafts;
import org.crmkit.core.rulebook.Findings;
import org.crmkit.core.rulebook.Required;
import org.crmkit.core.rulebook.RoomDraft;
import org.crmkit.core.rulebook.RulebookHeader;
import org.crmkit.core.rulebook.SpanIn;
import org.crmkit.core.servicequality.Grade;
import org.crmkit.core.servicequality.GradeRule;
import org.crmkit.core.servicequality.QualityPolicy;
import org.crmkit.core.servicequality.ServiceStandard;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.TierScheme;
import org.jspecify.annotations.Nullable;

/**
 * {@link QualityPolicy} as written; the section {@code service-quality}.
 *
 * @param standards by slug
 * @param inspection how much is inspected
 * @param grades of nonconformities
 * @param checkAfter how long after a correction it is checked
 * @param recurrenceWithin how long after closing the same counts as come back
 */
public record QualityDraft(
        @NotEmpty(message = DraftMessages.ENTRIES) @Nullable Map<String, @Valid Standard> standards,

        @Required @Valid @Nullable Inspections inspection,
        @Required @Valid @Nullable Grades grades,

        @Required(message = DraftMessages.A_SPAN)
        @SpanIn(
                units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS},
                positive = false)
        @Nullable
        Span checkAfter,

        @Required(message = DraftMessages.A_SPAN)
        @SpanIn(units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS})
        @Nullable
        Span recurrenceWithin)
        implements RoomDraft {

    private static final String AT = "service-quality.";

    public QualityDraft {
        standards = Drafts.ordered(standards);
    }

    /**
     * {@link ServiceStandard} as written.
     *
     * @param name what is measured
     * @param dimension which side of quality it is about
     * @param unit what the measure counts
     * @param direction which way is good
     * @param target at which it is good enough
     */
    public record Standard(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @Required(message = DraftMessages.A_CHOICE) ServiceStandard.@Nullable Dimension dimension,

            @Required(message = DraftMessages.A_NAME) @Nullable
            Label unit,

            @Required(message = DraftMessages.A_CHOICE) ServiceStandard.@Nullable Direction direction,

            @Required(message = DraftMessages.A_NUMBER) @DecimalMin(value = "0", inclusive = false) @Nullable
            BigDecimal target) {

        static Standard read(FieldReader f) {
            return new Standard(
                    f.optional("name", Shapes.label()).orElse(null),
                    f.optional(
                                    "dimension",
                                    Shapes.choice(Drafts.codes(
                                            ServiceStandard.Dimension.values(), ServiceStandard.Dimension::slug)))
                            .orElse(null),
                    f.optional("unit", Shapes.label()).orElse(null),
                    f.optional(
                                    "direction",
                                    Shapes.choice(Drafts.codes(
                                            ServiceStandard.Direction.values(), ServiceStandard.Direction::slug)))
                            .orElse(null),
                    Drafts.number(f, "target").orElse(null));
        }
    }

    /**
     * How much is inspected.
     *
     * @param share of the subjects
     * @param minimum at least
     */
    public record Inspections(
            @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @DecimalMax("1") @Nullable
            BigDecimal share,

            @Required(message = DraftMessages.A_NUMBER) @Min(0) @Max(1_000_000) @Nullable
            Long minimum) {

        static Inspections read(FieldReader f) {
            return new Inspections(
                    Drafts.number(f, "share").orElse(null),
                    f.optional("minimum", Shapes.integer(0, 1_000_000)).orElse(null));
        }
    }

    /**
     * The rules of the three grades.
     *
     * @param minor the lightest, from zero
     * @param major graver
     * @param critical the gravest
     */
    @Coherent
    public record Grades(
            @Required @Valid @Nullable GradeLine minor,
            @Required @Valid @Nullable GradeLine major,
            @Required @Valid @Nullable GradeLine critical)
            implements Coherent.Checked {

        static Grades read(FieldReader f) {
            return new Grades(
                    f.optional("minor", Shapes.draft(GradeLine::read)).orElse(null),
                    f.optional("major", Shapes.draft(GradeLine::read)).orElse(null),
                    f.optional("critical", Shapes.draft(GradeLine::read)).orElse(null));
        }

        @Override
        public void check(Findings findings) {
            BigDecimal first = minor == null ? null : minor.from();
            if (first != null && first.signum() != 0) {
                findings.add(
                        Label.of("0，因为每次未达标至少为轻微", "0, because every miss is at least minor"),
                        Label.of("请写 0。", "Write 0."),
                        "minor",
                        "from");
            }
            above(first, major, "major", findings);
            above(major == null ? null : major.from(), critical, "critical", findings);
        }

        private static void above(
                @Nullable BigDecimal lighter, @Nullable GradeLine grade, String name, Findings findings) {
            BigDecimal from = grade == null ? null : grade.from();
            if (lighter != null && from != null && from.compareTo(lighter) <= 0) {
                String bound = Formats.plain(lighter);
                findings.add(
                        Label.of("高于较轻一级 " + bound + " 的比例", "above " + bound + ", that of the lighter grade"),
                        Label.of("请调高。", "Raise it."),
                        name,
                        "from");
            }
        }

        Map<Grade, GradeRule> toRules() {
            Map<Grade, GradeRule> rules = new EnumMap<>(Grade.class);
            rules.put(Grade.MINOR, Drafts.given(minor, AT + "grades.minor").toRule("minor"));
            rules.put(Grade.MAJOR, Drafts.given(major, AT + "grades.major").toRule("major"));
            rules.put(
                    Grade.CRITICAL,
                    Drafts.given(critical, AT + "grades.critical").toRule("critical"));
            return rules;
        }
    }

    /**
     * {@link GradeRule} as written.
     *
     * @param from by what share of the target it must be missed
     * @param containWithin how soon it is contained
     * @param correctWithin how soon it is corrected
     */
    public record GradeLine(
            @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @Nullable
            BigDecimal from,

            @Required(message = DraftMessages.A_SPAN)
            @SpanIn(
                    units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS},
                    positive = false)
            @Nullable
            Span containWithin,

            @Required(message = DraftMessages.A_SPAN)
            @SpanIn(
                    units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS},
                    positive = false)
            @Nullable
            Span correctWithin) {

        static GradeLine read(FieldReader f) {
            return new GradeLine(
                    Drafts.number(f, "from").orElse(null),
                    f.optional("contain-within", Shapes.span()).orElse(null),
                    f.optional("correct-within", Shapes.span()).orElse(null));
        }

        GradeRule toRule(String grade) {
            String path = AT + "grades." + grade + ".";
            return new GradeRule(
                    Drafts.given(from, path + "from"),
                    Drafts.given(containWithin, path + "contain-within"),
                    Drafts.given(correctWithin, path + "correct-within"));
        }
    }

    static QualityDraft read(FieldReader f) {
        return new QualityDraft(
                f.optional("standards", Shapes.slugMap(Shapes.draft(Standard::read)))
                        .orElse(null),
                f.optional("inspection", Shapes.draft(Inspections::read)).orElse(null),
                f.optional("grades", Shapes.draft(Grades::read)).orElse(null),
                f.optional("check-after", Shapes.span()).orElse(null),
                f.optional("recurrence-within", Shapes.span()).orElse(null));
    }

    @Override
    public QualityPolicy toPolicy(RulebookHeader header, TierScheme tiers) {
        List<ServiceStandard> list = new ArrayList<>();
        Drafts.given(standards, AT + "standards").forEach((slug, standard) -> {
            String path = AT + "standards." + slug + ".";
            list.add(new ServiceStandard(
                    slug,
                    Drafts.given(standard.name(), path + "name"),
                    Drafts.given(standard.dimension(), path + "dimension"),
                    Drafts.given(standard.unit(), path + "unit"),
                    Drafts.given(standard.direction(), path + "direction"),
                    Drafts.given(standard.target(), path + "target")));
        });
        Inspections inspected = Drafts.given(inspection, AT + "inspection");
        return new QualityPolicy(
                list,
                Drafts.given(inspected.share(), AT + "inspection.share"),
                Drafts.given(inspected.minimum(), AT + "inspection.minimum").intValue(),
                Drafts.given(grades, AT + "grades").toRules(),
                Drafts.given(checkAfter, AT + "check-after"),
                Drafts.given(recurrenceWithin, AT + "recurrence-within"));
    }
}
