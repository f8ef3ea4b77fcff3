package org.crmkit.core.rulebook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crmkit.core.customer.Confidentiality;
import org.crmkit.core.customer.CustomerPolicy;
import org.crmkit.core.customer.DuplicateRule;
import org.crmkit.core.customer.EvidenceFactor;
import org.crmkit.core.customer.FileRule;
import org.crmkit.core.customer.FormField;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.customer.InformationRule;
import org.crmkit.core.customer.RequiredOf;
import org.crmkit.core.customer.Term;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.jspecify.annotations.Nullable;

/**
 * {@link CustomerPolicy} as written; the section {@code customer}.
 *
 * @param information what must be known
 * @param file how files are kept
 * @param duplicates when two files look like one customer's
 */
public record CustomerDraft(
        @Required(message = DraftMessages.A_SECTION) @Valid @Nullable
        Information information,

        @Required(message = DraftMessages.A_SECTION) @Valid @Nullable
        File file,

        @Required(message = DraftMessages.A_SECTION) @Valid @Nullable
        Duplicates duplicates) {

    private static final List<String> FORM = codes(FormField.values());
    private static final List<String> CLASSES = codes(Confidentiality.values());
    private static final List<String> FACTORS = codes(EvidenceFactor.values());

    private static List<String> codes(Term[] terms) {
        return Arrays.stream(terms).map(Term::code).toList();
    }

    private static <T extends Term> Map<String, T> byCode(T[] terms) {
        return Arrays.stream(terms)
                .collect(Collectors.toMap(Term::code, term -> term, (a, b) -> a, LinkedHashMap::new));
    }

    /**
     * {@link InformationRule} as written.
     *
     * @param fields open attributes by name
     * @param form fields of the information form by code
     */
    public record Information(
            @NotEmpty(message = DraftMessages.ENTRIES) @Nullable
            Map<String, @Valid Field> fields,

            @Required(message = DraftMessages.A_SECTION) @Nullable
            Map<String, RequiredOf> form) {

        public Information {
            fields = Drafts.ordered(fields);
            form = Drafts.ordered(form);
        }

        static Information read(FieldReader f) {
            return new Information(
                    f.optional("fields", Shapes.slugMap(Shapes.draft(Field::read)))
                            .orElse(null),
                    f.optional(
                                    "form",
                                    Shapes.draft(
                                            g -> Drafts.named(g, FORM, Shapes.choice(byCode(RequiredOf.values())))))
                            .orElse(null));
        }

        InformationRule toRule() {
            String path = "customer.information";
            Map<String, InformationRule.Wanted> wanted = new LinkedHashMap<>();
            Drafts.given(fields, path + ".fields")
                    .forEach((slug, field) -> wanted.put(slug, field.toWanted(path + ".fields." + slug)));
            Map<FormField, RequiredOf> required = new EnumMap<>(FormField.class);
            Drafts.given(form, path + ".form")
                    .forEach((code, of) ->
                            required.put(Term.find(FormField.values(), code).orElseThrow(), of));
            return new InformationRule(wanted, required);
        }
    }

    /**
     * One open attribute.
     *
     * @param name what it is called
     * @param within its class
     * @param of whom it must be known
     */
    public record Field(
            @Required(message = DraftMessages.A_NAME) @Nullable
            Label name,

            @Required(message = DraftMessages.A_CHOICE) @Nullable
            InformationClass within,

            @Required(message = DraftMessages.A_CHOICE) @Nullable
            RequiredOf of) {

        static Field read(FieldReader f) {
            return new Field(
                    f.optional("name", Shapes.label()).orElse(null),
                    f.optional("within", Shapes.choice(byCode(InformationClass.values())))
                            .orElse(null),
                    f.optional("of", Shapes.choice(byCode(RequiredOf.values()))).orElse(null));
        }

        InformationRule.Wanted toWanted(String path) {
            return new InformationRule.Wanted(
                    Drafts.given(name, path + ".name"),
                    Drafts.given(within, path + ".within"),
                    Drafts.given(of, path + ".of"));
        }
    }

    /**
     * {@link FileRule} as written.
     *
     * @param opensAs how guarded a new file is
     * @param classes terms by class of confidentiality
     */
    @Coherent
    public record File(
            @Required(message = DraftMessages.A_CHOICE) @Nullable
            Confidentiality opensAs,

            @Required(message = DraftMessages.A_SECTION) @Nullable
            Map<String, @Valid FileClass> classes)
            implements Coherent.Checked {

        public File {
            classes = Drafts.ordered(classes);
        }

        static File read(FieldReader f) {
            return new File(
                    f.optional("opens-as", Shapes.choice(byCode(Confidentiality.values())))
                            .orElse(null),
                    f.optional("classes", Shapes.draft(g -> Drafts.named(g, CLASSES, Shapes.draft(FileClass::read))))
                            .orElse(null));
        }

        @Override
        public void check(Findings findings) {
            if (classes != null) {
                Missing.check(classes, CLASSES, findings, "classes");
            }
        }

        FileRule toRule() {
            String path = "customer.file";
            Map<String, FileClass> written = Drafts.given(classes, path + ".classes");
            Map<Confidentiality, FileRule.Terms> terms = new EnumMap<>(Confidentiality.class);
            for (Confidentiality level : Confidentiality.values()) {
                String at = path + ".classes." + level.code();
                FileClass its = Drafts.given(written.get(level.code()), at);
                terms.put(
                        level,
                        new FileRule.Terms(
                                Drafts.given(its.loan(), at + ".loan"),
                                Drafts.given(its.retention(), at + ".retention")));
            }
            return new FileRule(Drafts.given(opensAs, path + ".opens-as"), terms);
        }
    }

    /**
     * The terms of one class of confidentiality.
     *
     * @param loan how long a file may be out; zero if it is not lent
     * @param retention how long it is kept after it was archived
     */
    public record FileClass(
            @Required(message = DraftMessages.A_SPAN)
            @SpanIn(
                    units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS},
                    positive = false)
            @Nullable
            Span loan,

            @Required(message = DraftMessages.A_SPAN)
            @SpanIn(
                    units = {Span.Unit.DAYS, Span.Unit.WEEKS, Span.Unit.MONTHS, Span.Unit.YEARS},
                    positive = false)
            @Nullable
            Span retention) {

        static FileClass read(FieldReader f) {
            return new FileClass(
                    f.optional("loan", Shapes.span()).orElse(null),
                    f.optional("retention", Shapes.span()).orElse(null));
        }
    }

    /**
     * {@link DuplicateRule} as written.
     *
     * @param likelyFrom points from which two files are probably of one customer
     * @param reviewFrom points from which a person looks
     * @param commonName share of the points for an ordinary word as trade name
     * @param similarName share of the points for a trade name with a slip
     * @param blockLimit most files compared for one weak trait
     * @param evidence points by factor
     */
    @Coherent
    public record Duplicates(
            @Required(message = DraftMessages.A_NUMBER) @Nullable
            BigDecimal likelyFrom,

            @Required(message = DraftMessages.A_NUMBER) @DecimalMin(value = "0", inclusive = false) @Nullable
            BigDecimal reviewFrom,

            @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @DecimalMax("1") @Nullable
            BigDecimal commonName,

            @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @DecimalMax("1") @Nullable
            BigDecimal similarName,

            @Required(message = DraftMessages.A_NUMBER) @Min(2) @Max(1_000_000) @Nullable
            Long blockLimit,

            @Required(message = DraftMessages.A_SECTION) @Nullable
            Map<String, @Valid Points> evidence)
            implements Coherent.Checked {

        public Duplicates {
            evidence = Drafts.ordered(evidence);
        }

        static Duplicates read(FieldReader f) {
            return new Duplicates(
                    Drafts.number(f, "likely-from").orElse(null),
                    Drafts.number(f, "review-from").orElse(null),
                    Drafts.number(f, "common-name").orElse(null),
                    Drafts.number(f, "similar-name").orElse(null),
                    f.optional("block-limit", Shapes.integer(2, 1_000_000)).orElse(null),
                    f.optional("evidence", Shapes.draft(g -> Drafts.named(g, FACTORS, Shapes.draft(Points::read))))
                            .orElse(null));
        }

        @Override
        public void check(Findings findings) {
            if (likelyFrom != null && reviewFrom != null && likelyFrom.compareTo(reviewFrom) <= 0) {
                String from = Formats.plain(reviewFrom);
                findings.add(
                        Label.of("大于人工核对分 " + from + " 的数", "above " + from + ", from where a person looks"),
                        Label.of("请调高，或调低 review-from。", "Raise it, or lower review-from."),
                        "likelyFrom");
            }
            if (evidence != null) {
                Missing.check(evidence, FACTORS, findings, "evidence");
            }
        }

        DuplicateRule toRule() {
            String path = "customer.duplicates";
            Map<String, Points> written = Drafts.given(evidence, path + ".evidence");
            Map<EvidenceFactor, DuplicateRule.Points> points = new EnumMap<>(EvidenceFactor.class);
            for (EvidenceFactor factor : EvidenceFactor.values()) {
                String at = path + ".evidence." + factor.code();
                Points its = Drafts.given(written.get(factor.code()), at);
                points.put(
                        factor,
                        new DuplicateRule.Points(
                                Drafts.given(its.agree(), at + ".agree"), Drafts.given(its.differ(), at + ".differ")));
            }
            return new DuplicateRule(
                    Drafts.given(likelyFrom, path + ".likely-from"),
                    Drafts.given(reviewFrom, path + ".review-from"),
                    Drafts.given(commonName, path + ".common-name"),
                    Drafts.given(similarName, path + ".similar-name"),
                    Math.toIntExact(Drafts.given(blockLimit, path + ".block-limit")),
                    points);
        }
    }

    /**
     * Points of one factor.
     *
     * @param agree added where both agree
     * @param differ taken away where they differ
     */
    public record Points(
            @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @DecimalMax("100") @Nullable
            BigDecimal agree,

            @Required(message = DraftMessages.A_NUMBER) @DecimalMin("0") @DecimalMax("100") @Nullable
            BigDecimal differ) {

        static Points read(FieldReader f) {
            return new Points(
                    Drafts.number(f, "agree").orElse(null),
                    Drafts.number(f, "differ").orElse(null));
        }
    }

    /** Entries of a closed list that are not there. */
    private static final class Missing {

        static void check(Map<String, ?> map, List<String> names, Findings findings, String field) {
            for (String name : names) {
                if (map.get(name) == null) {
                    findings.add(
                            Label.of("空缺", "missing"),
                            Label.of("已填写的对象；" + names.size() + " 项都要填写", "given, as for all " + names.size()),
                            Label.of("请补上该项。", "Add it."),
                            field,
                            "[" + name + "]");
                }
            }
        }
    }

    static CustomerDraft read(FieldReader f) {
        return new CustomerDraft(
                f.optional("information", Shapes.draft(Information::read)).orElse(null),
                f.optional("file", Shapes.draft(File::read)).orElse(null),
                f.optional("duplicates", Shapes.draft(Duplicates::read)).orElse(null));
    }

    CustomerPolicy toPolicy() {
        return new CustomerPolicy(
                Drafts.given(information, "customer.information").toRule(),
                Drafts.given(file, "customer.file").toRule(),
                Drafts.given(duplicates, "customer.duplicates").toRule());
    }
}
