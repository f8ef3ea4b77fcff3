package org.crmkit.templates.profile;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.crmkit.templates.catalogue.DocumentKind;

/**
 * A company profile as it stands in a file, perhaps incomplete: a field that is missing or cannot be read is empty, and the reason
 * is among the problems.
 */
public record CompanyProfileDraft(
        Optional<String> id,
        Optional<Boolean> fictional,
        Optional<Label> name,
        Optional<Label> shortName,
        Optional<Label> industry,
        Optional<Long> staff,
        Optional<Map<String, Label>> units,
        Optional<Map<String, Label>> posts,
        Optional<DocumentIssue> documents) {

    private static final Shape<DocumentControl> CONTROL =
            Shapes.fields(Label.of("文件控制要求", "how documents of a kind are controlled"), f -> {
                Optional<String> prepared = f.slug("prepared-by");
                Optional<String> reviewed = f.slug("reviewed-by");
                Optional<String> approved = f.slug("approved-by");
                Optional<Confidentiality> confidentiality = f.choice("confidentiality", confidentialities());
                Optional<Span> retention = f.span("retention");
                return f.build(() -> new DocumentControl(
                        new Approval(prepared.orElseThrow(), reviewed.orElseThrow(), approved.orElseThrow()),
                        confidentiality.orElseThrow(),
                        retention.orElseThrow()));
            });

    private static final Shape<ControlRules> CONTROL_RULES =
            Shapes.fields(Label.of("各类文件的控制要求", "how documents are controlled, by kind"), f -> {
                Optional<DocumentControl> usual = f.optional(ControlRules.USUAL, CONTROL);
                Map<DocumentKind, DocumentControl> byKind = new EnumMap<>(DocumentKind.class);
                for (DocumentKind kind : DocumentKind.values()) {
                    f.optional(kind.slug(), CONTROL).ifPresent(control -> byKind.put(kind, control));
                }
                return f.build(() -> new ControlRules(usual, byKind));
            });

    private static final Shape<DocumentIssue> ISSUE =
            Shapes.fields(Label.of("文件发布信息", "how documents are issued"), f -> {
                Optional<String> prefix = f.string("prefix");
                Optional<Label> notice = f.label("notice");
                Optional<Label> channel = f.label("channel");
                Optional<LocalDate> compiled = f.date("compiled");
                Optional<LocalDate> checked = f.date("checked");
                Optional<LocalDate> approved = f.date("approved");
                Optional<LocalDate> published = f.date("published");
                Optional<LocalDate> effective = f.date("effective");
                Optional<Span> reviewCycle = f.span("review-cycle");
                Optional<ControlRules> control = f.optional("control", CONTROL_RULES);
                return f.build(() -> new DocumentIssue(
                        prefix.orElseThrow(),
                        notice.orElseThrow(),
                        channel.orElseThrow(),
                        compiled.orElseThrow(),
                        checked.orElseThrow(),
                        approved.orElseThrow(),
                        published.orElseThrow(),
                        effective.orElseThrow(),
                        reviewCycle.orElseThrow(),
                        control.orElseGet(ControlRules::none)));
            });

    private static Map<String, Confidentiality> confidentialities() {
        Map<String, Confidentiality> bySlug = new LinkedHashMap<>();
        for (Confidentiality one : Confidentiality.values()) {
            bySlug.put(one.slug(), one);
        }
        return bySlug;
    }

    /** Obtains the draft that the object below {@code company} holds, adding to {@code problems} what is wrong with it. */
    public static CompanyProfileDraft read(Node root, Problems problems) {
        FieldReader file = FieldReader.of(root, problems);
        FieldReader company = file.fields("company");
        CompanyProfileDraft draft = new CompanyProfileDraft(
                company.slug("id"),
                company.flag("fictional"),
                company.label("name"),
                company.label("short-name"),
                company.label("industry"),
                company.integer("staff", 1, 10_000_000),
                company.slugMap("units", Shapes.label()),
                company.slugMap("posts", Shapes.label()),
                company.required("documents", ISSUE));
        file.finish();
        return draft;
    }

    /** Obtains the draft that says what a profile says. */
    public static CompanyProfileDraft of(CompanyProfile profile) {
        return new CompanyProfileDraft(
                Optional.of(profile.id()),
                Optional.of(profile.fictional()),
                Optional.of(profile.name()),
                Optional.of(profile.shortName()),
                Optional.of(profile.industry()),
                Optional.of(profile.staff()),
                Optional.of(profile.units()),
                Optional.of(profile.posts()),
                Optional.of(profile.documents()));
    }

    /** Returns what every profile says besides the names of units and posts: the paths of the fields and what they mean. */
    public static Map<String, Label> fields() {
        Map<String, Label> fields = new LinkedHashMap<>();
        fields.put("company.id", Label.of("公司标识", "Short name in files"));
        fields.put("company.fictional", Label.of("是否虚构", "Whether the company is made up"));
        fields.put("company.name", Label.of("公司名称", "Company name"));
        fields.put("company.short-name", Label.of("公司简称", "Short name"));
        fields.put("company.industry", Label.of("所属行业", "Industry"));
        fields.put("company.staff", Label.of("员工人数", "Staff"));
        fields.put("company.documents", Label.of("文件编号、发布日期与评审周期", "Numbering, days of issue and review of documents"));
        return fields;
    }

    /** Returns the paths of what is given: fields, and each unit, post and fact of issue by its own. */
    public Set<String> given() {
        Set<String> given = new LinkedHashSet<>();
        id.ifPresent(value -> given.add("company.id"));
        fictional.ifPresent(value -> given.add("company.fictional"));
        name.ifPresent(value -> given.add("company.name"));
        shortName.ifPresent(value -> given.add("company.short-name"));
        industry.ifPresent(value -> given.add("company.industry"));
        staff.ifPresent(value -> given.add("company.staff"));
        units.ifPresent(named -> named.keySet().forEach(slug -> given.add("company.units." + slug)));
        posts.ifPresent(named -> named.keySet().forEach(slug -> given.add("company.posts." + slug)));
        documents.ifPresent(issue -> {
            given.add("company.documents");
            issue.facts(RuleKey.of("company.documents"))
                    .forEach(fact -> given.add(fact.key().toString()));
        });
        return given;
    }

    /**
     * Returns the profile in a file.
     *
     * @throws InvalidInputException with every problem found, each with its place
     */
    public static CompanyProfile read(Node root) {
        Problems problems = new Problems();
        CompanyProfileDraft draft = read(root, problems);
        problems.throwIfAny();
        Optional<CompanyProfile> profile = FieldReader.of(root, problems).build(draft::toProfile);
        problems.throwIfAny();
        return profile.orElseThrow();
    }

    /**
     * Returns the profile.
     *
     * @throws IllegalArgumentException if a field is empty, or fields do not agree
     */
    public CompanyProfile toProfile() {
        return new CompanyProfile(
                present("id", id),
                present("fictional", fictional),
                present("name", name),
                present("short-name", shortName),
                present("industry", industry),
                present("staff", staff),
                present("units", units),
                present("posts", posts),
                present("documents", documents));
    }

    private static <T> T present(String field, Optional<T> value) {
        return value.orElseThrow(
                () -> new IllegalArgumentException("company." + field + " is missing; a profile needs it. Add it."));
    }
}
