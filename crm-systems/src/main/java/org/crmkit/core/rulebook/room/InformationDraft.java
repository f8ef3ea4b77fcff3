package org.crmkit.core.rulebook.room;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.customer.Confidentiality;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.customer.LegalBasis;
import org.crmkit.core.customer.Term;
import org.crmkit.core.information.Clearance;
import org.crmkit.core.information.DataClass;
import org.crmkit.core.information.InformationPolicy;
import org.crmkit.core.information.Purpose;
import org.crmkit.core.information.RetentionForce;
import org.crmkit.core.information.RetentionRule;
import org.crmkit.core.information.RetentionStart;
import org.crmkit.core.information.Sight;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shape;
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
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.TierScheme;
import org.jspecify.annotations.Nullable;

/**
 * {@link InformationPolicy} as written; the section {@code information}.
 *
 * @param classes how guarded, by the code of the class
 * @param roles what each may see, by slug
 * @param retention by the slug of the kind
 * @param purposes by slug
 * @param approvals how many people approve a destruction
 */
@Coherent
public record InformationDraft(
        @NotEmpty(message = DraftMessages.ENTRIES) @Nullable Map<String, DataClass> classes,
        @NotEmpty(message = DraftMessages.ENTRIES) @Nullable Map<String, @Valid Role> roles,
        @NotEmpty(message = DraftMessages.ENTRIES) @Nullable Map<String, @Valid Retention> retention,
        @NotEmpty(message = DraftMessages.ENTRIES) @Nullable Map<String, @Valid Use> purposes,

        @Required(message = DraftMessages.A_NUMBER) @Min(1) @Max(5) @Nullable
        Long approvals)
        implements RoomDraft, Coherent.Checked {

    private static final List<String> CLASSES =
            Arrays.stream(InformationClass.values()).map(Term::code).toList();

    public InformationDraft {
        classes = Drafts.ordered(classes);
        roles = Drafts.ordered(roles);
        retention = Drafts.ordered(retention);
        purposes = Drafts.ordered(purposes);
    }

    /**
     * {@link Clearance} as written.
     *
     * @param name what the role is called
     * @param files the most guarded files it may open
     * @param sees how much of each class of data, by its code
     */
    public record Role(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @Required(message = DraftMessages.A_CHOICE) @Nullable
            Confidentiality files,

            Map<DataClass, Sight> sees) {

        public Role {
            Map<DataClass, Sight> copy = new EnumMap<>(DataClass.class);
            copy.putAll(sees);
            sees = copy;
        }

        static Role read(FieldReader f) {
            Map<DataClass, Sight> sees = new EnumMap<>(DataClass.class);
            for (DataClass one : DataClass.values()) {
                f.optional(one.code(), choice(Sight.values())).ifPresent(sight -> sees.put(one, sight));
            }
            return new Role(
                    f.optional("name", Shapes.label()).orElse(null),
                    f.optional("files", choice(Confidentiality.values())).orElse(null),
                    sees);
        }
    }

    /**
     * {@link RetentionRule} as written.
     *
     * @param name what documents of the kind are called
     * @param from what the period counts from
     * @param keep how long
     * @param force whether a request to erase ends it
     * @param because the law, or that it is a rule of the company
     */
    public record Retention(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @Required(message = DraftMessages.A_CHOICE) @Nullable
            RetentionStart from,

            @Required(message = DraftMessages.A_SPAN)
            @SpanIn(
                    units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS},
                    positive = false)
            @Nullable
            Span keep,

            @Required(message = DraftMessages.A_CHOICE) @Nullable
            RetentionForce force,

            @Required(message = DraftMessages.A_NAME) @Nullable
            Label because) {

        static Retention read(FieldReader f) {
            return new Retention(
                    f.optional("name", Shapes.label()).orElse(null),
                    f.optional("from", choice(RetentionStart.values())).orElse(null),
                    f.optional("keep", Shapes.span()).orElse(null),
                    f.optional("force", choice(RetentionForce.values())).orElse(null),
                    f.optional("because", Shapes.label()).orElse(null));
        }
    }

    /**
     * {@link Purpose} as written.
     *
     * @param name what it is called
     * @param basis why data may be used for it
     * @param reaches the most guarded class it needs
     */
    public record Use(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @Required(message = DraftMessages.A_CHOICE) @Nullable
            LegalBasis basis,

            @Required(message = DraftMessages.A_CHOICE) @Nullable
            DataClass reaches) {

        static Use read(FieldReader f) {
            return new Use(
                    f.optional("name", Shapes.label()).orElse(null),
                    f.optional("basis", choice(LegalBasis.values())).orElse(null),
                    f.optional("reaches", choice(DataClass.values())).orElse(null));
        }
    }

    private static <T extends Term> Shape<T> choice(T[] terms) {
        Map<String, T> codes = new LinkedHashMap<>();
        for (T term : terms) {
            codes.put(term.code(), term);
        }
        return Shapes.choice(codes);
    }

    static InformationDraft read(FieldReader f) {
        return new InformationDraft(
                f.optional("classes", Shapes.draft(c -> Drafts.named(c, CLASSES, choice(DataClass.values()))))
                        .orElse(null),
                f.optional("roles", Shapes.slugMap(Shapes.draft(Role::read))).orElse(null),
                f.optional("retention", Shapes.slugMap(Shapes.draft(Retention::read)))
                        .orElse(null),
                f.optional("purposes", Shapes.slugMap(Shapes.draft(Use::read))).orElse(null),
                f.optional("approvals", Shapes.integer(1, 5)).orElse(null));
    }

    @Override
    public void check(Findings findings) {
        if (classes != null) {
            for (String one : CLASSES) {
                if (!classes.containsKey(one)) {
                    findings.add(
                            Label.of("空缺", "missing"),
                            Label.of(
                                    "public、internal、personal、sensitive 之一",
                                    "one of public, internal, personal, sensitive"),
                            Label.of("17 类都要填写。", "Give all 17."),
                            "classes",
                            "[" + one + "]");
                }
            }
        }
        if (roles != null) {
            roles.forEach((slug, role) -> checkSight(slug, role, findings));
        }
        if (purposes != null) {
            purposes.forEach((slug, use) -> {
                if (use.basis() == LegalBasis.NOT_PERSONAL
                        && use.reaches() != null
                        && use.reaches().compareTo(DataClass.PERSONAL) >= 0) {
                    findings.add(
                            Label.of("个人信息的合法性基础", "a ground for personal data"),
                            Label.of("例如 consent。", "Such as consent."),
                            "purposes",
                            "[" + slug + "]",
                            "basis");
                }
            });
        }
    }

    private static void checkSight(String slug, Role role, Findings findings) {
        Sight before = Sight.FULL;
        for (DataClass one : DataClass.values()) {
            Sight its = role.sees().get(one);
            if (its == null || its.compareTo(before) < 0) {
                findings.add(
                        its == null
                                ? Label.of(one.code() + " 空缺", one.code() + " missing")
                                : Label.of(one.code() + ": " + its.code(), one.code() + ": " + its.code()),
                        Label.of(
                                "不多于前一级别可见程度的 full、part 或 none",
                                "full, part or none, and no more than of the class before it"),
                        Label.of("请补上或调低。", "Add or lower it."),
                        "roles",
                        "[" + slug + "]",
                        one.code());
            } else {
                before = its;
            }
        }
    }

    @Override
    public InformationPolicy toPolicy(RulebookHeader header, TierScheme tiers) {
        Map<String, DataClass> given = Drafts.given(classes, "information.classes");
        Map<InformationClass, DataClass> guarded = new EnumMap<>(InformationClass.class);
        for (InformationClass one : InformationClass.values()) {
            guarded.put(one, Drafts.given(given.get(one.code()), "information.classes." + one.code()));
        }
        List<Clearance> clearances = new ArrayList<>();
        Drafts.given(roles, "information.roles").forEach((slug, role) -> {
            String path = "information.roles." + slug;
            clearances.add(new Clearance(
                    slug,
                    Drafts.given(role.name(), path + ".name"),
                    Drafts.given(role.files(), path + ".files"),
                    role.sees()));
        });
        List<RetentionRule> rules = new ArrayList<>();
        Drafts.given(retention, "information.retention").forEach((kind, one) -> {
            String path = "information.retention." + kind;
            rules.add(new RetentionRule(
                    kind,
                    Drafts.given(one.name(), path + ".name"),
                    Drafts.given(one.from(), path + ".from"),
                    Drafts.given(one.keep(), path + ".keep"),
                    Drafts.given(one.force(), path + ".force"),
                    Drafts.given(one.because(), path + ".because")));
        });
        List<Purpose> uses = new ArrayList<>();
        Drafts.given(purposes, "information.purposes").forEach((slug, one) -> {
            String path = "information.purposes." + slug;
            uses.add(new Purpose(
                    slug,
                    Drafts.given(one.name(), path + ".name"),
                    Drafts.given(one.basis(), path + ".basis"),
                    Drafts.given(one.reaches(), path + ".reaches")));
        });
        return new InformationPolicy(
                guarded, clearances, rules, uses, Math.toIntExact(Drafts.given(approvals, "information.approvals")));
    }
}
