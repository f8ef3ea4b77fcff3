package org.crmkit.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.validation.ConstraintViolation;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.assertj.core.api.SoftAssertions;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problem;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedJson;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulebookReaderTest {

    private static void refuses(String written, String instead, String en, String zh) {
        List<Problem> problems = CompleteRulebooks.READER.check(CompleteRulebooks.changed(written, instead));
        assertThat(problems).singleElement().satisfies(p -> {
            assertThat(p.sentence(Lang.EN)).isEqualTo(en);
            assertThat(p.sentence(Lang.ZH)).isEqualTo(zh);
        });
    }

    private static int line(String text) {
        return CompleteRulebooks.line(text);
    }

    @Test
    void a_value_of_the_wrong_type_is_named() {
        refuses(
                "scale: 10 ",
                "scale: ten ",
                "r.yaml:" + line("scale: 10")
                        + ":12: survey.satisfaction.scale was 'ten'; it must be a whole number from 2 to 100. Write digits, without quotes, spaces or thousands separators.",
                "r.yaml:" + line("scale: 10")
                        + ":12：survey.satisfaction.scale 为 'ten'，应为 2 到 100 的整数。请写数字，不加引号、空格或千位分隔符。");
    }

    @Test
    void a_value_out_of_range_is_named() {
        refuses(
                "overrun: 0.10",
                "overrun: 1.5",
                "r.yaml:" + line("overrun: 0.10")
                        + ":92: credit.grades.a.overrun was 1.5; it must be a number of at most 1. Correct it.",
                "r.yaml:" + line("overrun: 0.10") + ":92：credit.grades.a.overrun 为 1.5，应为不大于 1 的数。请改正该值。");
    }

    @Test
    void an_unknown_field_is_named_with_the_nearest_known_one() {
        refuses(
                "  cycle: 6 months",
                "  cycle: 6 months\n  cycel: 6 months",
                "r.yaml:" + (line("  cycle: 6 months") + 1)
                        + ":3: survey.cycel was an unknown field; it must be one of cycle, interview-length, plan-lead-time, plan-approval, sample, response-rate, recheck-share, entry-within, report-within, retention, satisfaction, budget, approvals, replies. Did you mean cycle?",
                "r.yaml:" + (line("  cycle: 6 months") + 1)
                        + ":3：survey.cycel 为未知字段，应为 cycle、interview-length、plan-lead-time、plan-approval、sample、response-rate、recheck-share、entry-within、report-within、retention、satisfaction、budget、approvals、replies 之一。您要写的可能是 cycle。");
    }

    @Test
    void a_missing_field_is_named_where_it_belongs() {
        refuses(
                "  reopen-within: 30 days\n",
                "",
                "r.yaml:" + line("  calendar:")
                        + ":3: complaint.reopen-within was missing; it must be a length of time, such as 30 days. Add it.",
                "r.yaml:" + line("  calendar:") + ":3：complaint.reopen-within 为空缺，应为带单位的时长。请补上该项。");
    }

    @Test
    void a_day_that_does_not_exist_is_named() {
        refuses(
                "effective: 2026-01-15",
                "effective: 2026-02-30",
                "r.yaml:" + line("effective: 2026-01-15")
                        + ":14: rulebook.effective was '2026-02-30'; it must be a day that exists, as year-month-day. Write it like 2026-01-15.",
                "r.yaml:" + line("effective: 2026-01-15")
                        + ":14：rulebook.effective 为 '2026-02-30'，应为存在的日期，格式为年-月-日。请写成 2026-01-15 这样的形式。");
    }

    @Test
    void an_amount_in_another_currency_is_named() {
        refuses(
                "ceiling: CNY 30000.00",
                "ceiling: USD 30000.00",
                "r.yaml:" + line("ceiling: CNY 30000.00")
                        + ":51: survey.budget.ceiling was 'USD 30000.00'; it must be in CNY, the currency of the rulebook. Convert it, or change rulebook.currency.",
                "r.yaml:" + line("ceiling: CNY 30000.00")
                        + ":51：survey.budget.ceiling 为 'USD 30000.00'，应为以规则手册的币种 CNY 计的金额。请换算，或更改 rulebook.currency。");
    }

    @Test
    void thresholds_that_do_not_increase_are_named_at_the_level_to_blame() {
        refuses(
                "threshold: CNY 20000.00",
                "threshold: CNY 5000.00",
                "r.yaml:" + line("threshold: CNY 20000.00")
                        + ":51: tier.levels.gold.threshold was 'CNY 5000.00'; it must be above CNY 5000.00, the threshold of silver before it. Raise it, or change the order of the levels.",
                "r.yaml:" + line("threshold: CNY 20000.00")
                        + ":51：tier.levels.gold.threshold 为 'CNY 5000.00'，应为高于前一等级 silver 的起点 CNY 5000.00 的金额。请调高，或调整等级顺序。");
    }

    @Test
    void weights_that_do_not_add_up_are_named_with_their_sum() {
        refuses(
                "area: 0.15",
                "area: 0.20",
                "r.yaml:" + line("weights: {return")
                        + ":14: complaint.filter.weights was weights that add up to 1.05; it must be weights that add up to 1. Change one of them.",
                "r.yaml:" + line("weights: {return")
                        + ":14：complaint.filter.weights 为合计为 1.05 的权重，应为合计为 1 的权重。请调整其中一项。");
    }

    @Test
    void a_tier_without_service_level_and_a_service_level_without_tier_are_named() {
        assertThat(CompleteRulebooks.READER.check(
                        CompleteRulebooks.changed("    silver: {first-response", "    slver: {first-response")))
                .extracting(Problem::toString)
                .containsExactly(
                        "r.yaml:" + line("standard: {first-response")
                                + ":5: complaint.service-levels.silver was missing; it must be given for each level of tier.levels. Add it, or remove the level.",
                        "r.yaml:" + line("silver: {first-response")
                                + ":12: complaint.service-levels.slver was given for a level that does not exist; it must be a level of tier.levels. Add that level, or remove this entry.");
    }

    @Test
    void every_rule_of_tiers_points_and_care_is_checked_with_the_others_it_must_agree_with() {
        refusedAt("tier.grace", "grace: 30 days", "grace: 12 months");
        refusedAt("tier.validity", "validity: 12 months", "validity: 0 days");
        refusedAt("tier.validity", "  validity: 12 months            #", "  # ");
        refusedAt(
                "tier.downgrade",
                "window-kind: rolling ",
                "window-kind: tier-anniversary ",
                "downgrade: at-period-end ",
                "downgrade: at-once ",
                "  validity: 12 months",
                "  #",
                "  grace: 30 days",
                "  #",
                "  soft-landing: 1",
                "  #",
                "  tier.validity:",
                "  tier.downgrade:",
                "  tier.grace:",
                "  tier.window-kind:",
                "  tier.soft-landing:",
                "  tier.returns:");
        refusedAt(
                "tier.soft-landing",
                "downgrade: at-period-end ",
                "downgrade: at-once ",
                "  validity: 12 months",
                "  #",
                "  grace: 30 days",
                "  #",
                "  tier.validity:",
                "  tier.downgrade:",
                "  tier.grace:",
                "  tier.returns:");
        refusedAt("tier.window-start", "window-kind: rolling ", "window-kind: fixed ");
        refusedAt("tier.window-start", "window-kind: rolling ", "window-start: 2026-01-01\n  window-kind: rolling ");
        refusedAt("tier.levels.gold.threshold", "en: Gold}, threshold: CNY 20000.00", "en: Gold}");
        refusedAt("tier.levels.gold.match", "threshold: CNY 20000.00", "threshold: CNY 20000.00, purchases: 3");
        refusedAt("tier.levels.gold.match", "threshold: CNY 20000.00", "threshold: CNY 20000.00, match: any");
        refusedAt(
                "tier.levels.platinum.by-invitation",
                "threshold: CNY 60000.00",
                "threshold: CNY 60000.00, by-invitation: only");
        refusedAt("tier.levels.platinum", "threshold: CNY 20000.00", "by-invitation: only");
        refusedAt("tier.levels.standard", "threshold: CNY 0.00", "threshold: CNY 0.00, last-purchase-within: 30 days");
        refusedAt(
                "tier.levels.platinum.purchases",
                "threshold: CNY 20000.00",
                "purchases: 5",
                "threshold: CNY 60000.00",
                "purchases: 5");
        refusedAt("points.rates.gold", "silver: 1.2, gold: 1.5", "silver: 1.2");
        refusedAt("points.rates.golden", "silver: 1.2, gold: 1.5", "silver: 1.2, gold: 1.5, golden: 2");
        refusedAt("points.per", "per: CNY 1.00", "per: USD 1.00");
        refusedAt("points.per", "per: CNY 1.00", "per: CNY 0.00");
        refusedAt("care.by-tier.gold", "silver: b, gold: b", "silver: b, gold: c");
        refusedAt("care.by-tier.gold", "silver: b, gold: b", "silver: b, gold: z");
        refusedAt("care.by-tier.gold", "silver: b, gold: b", "silver: b");
        refusedAt(
                "care.items.needs-review.from",
                "to the customer's needs}, from: a",
                "to the customer's needs}, from: d");
    }

    private static void refusedAt(String path, String... replacements) {
        assertThat(CompleteRulebooks.READER.check(CompleteRulebooks.changed(replacements)))
                .extracting(Problem::path)
                .as(String.join(" -> ", replacements))
                .containsExactly(path);
    }

    @Test
    void a_level_may_ask_for_more_than_an_amount_and_reads_back_as_written() {
        Rulebook rulebook = CompleteRulebooks.READER.read(CompleteRulebooks.changed(
                "threshold: CNY 20000.00",
                "threshold: CNY 20000.00, purchases: 12, points: 30000, match: any, last-purchase-within: 90 days",
                "threshold: CNY 60000.00",
                "by-invitation: only",
                "window-kind: rolling ",
                "window-start: 2026-01-01\n  window-kind: fixed ",
                "  tier.window:",
                "  tier.window-start: {source: ours, note: {zh: 日历年, en: Calendar years}}\n  tier.window:"));
        String json = JsonWriter.text(writer -> RulebookWriter.write(rulebook, writer));
        assertThat(CompleteRulebooks.READER.read(
                        LocatedJson.read("r.json", json.getBytes(StandardCharsets.UTF_8), Limits.standard())))
                .isEqualTo(rulebook);
        assertThat(rulebook.tier().levels().get(2).rule().purchases()).contains(12);
        assertThat(rulebook.inForceIfAny(Rulebook::points).orElseThrow().version())
                .isEqualTo(rulebook.version());
    }

    @Test
    void type_errors_unknown_fields_and_violations_are_told_together_in_the_order_of_the_lines() {
        List<Problem> problems = CompleteRulebooks.READER.check(CompleteRulebooks.changed(
                "issued: 2026-01-01", "issued: 2026-02-01",
                "window: 12 months", "windw: 12 months",
                "boundary: inclusive", "boundary: Inclusive",
                "overdue-stop: 60 days", "overdue-stop: 5 days",
                "limit: CNY 50000.00", "limit: CNY 900000.00",
                "up-to: CNY 50000.00", "up-to: CNY 10000.00",
                "monday: [09:00-12:00, 13:00-18:00]", "monday: [13:00-18:00, 09:00-12:00]",
                "friday: [09:00-12:00, 13:00-18:00]", "friday: [18:00-18:00]",
                "first-response: 4 working hours, resolution: 3 working days",
                        "first-response: 4 working days, resolution: 3 working days",
                "must-solve-from: 70", "must-solve-from: 40",
                "per-segment: 30", "per-segment: 300",
                "dissatisfied: 40", "dissatisfied: 0",
                "  budget: {per-questionnaire: CNY 12.00, ceiling: CNY 30000.00}", "",
                "  survey.budget:", "  survey.retention.x:"));
        assertThat(problems)
                .extracting(Problem::path)
                .containsExactly(
                        "rulebook.effective",
                        "tier.windw",
                        "tier.window",
                        "credit.boundary",
                        "credit.overdue-stop",
                        "credit.grades.c.limit",
                        "credit.authorities.finance-manager.up-to",
                        "complaint.calendar.hours.monday",
                        "complaint.calendar.hours.friday[0]",
                        "complaint.service-levels.gold.resolution",
                        "complaint.filter.must-solve-from",
                        "survey.budget",
                        "survey.sample.per-segment",
                        "survey.satisfaction.bands.dissatisfied",
                        "origins.survey.retention.x");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> CompleteRulebooks.READER.read(CompleteRulebooks.changed("scale: 10 ", "scale: ten ")))
                .withMessageStartingWith("r.yaml:" + line("scale: 10") + ":12: survey.satisfaction.scale");
    }

    @Test
    void a_document_that_is_no_object_is_told_once_and_named_as_a_whole() {
        assertThat(CompleteRulebooks.READER.check(
                        new Node.Items(CompleteRulebook.document().at(), "", List.of())))
                .extracting(Problem::toString)
                .containsExactly(
                        "complete.yaml:7:1: the document was a list; it must be an object. Write its fields, each with its name.");
    }

    /** Sections whose rules name rows of their own: what misses a row may be the rule that names it. */
    private static final Set<String> REFERS_TO_ITSELF = Set.of(
            "care.", "after-sales.", "call-center.", "club.", "group-account.", "programme.", "prospect.", "rating.");

    /** What a rulebook may do without: whole optional sections, and rows a company names itself. */
    private static final String MAY_BE_ABSENT = String.join(
            "|",
            "tier\\.soft-landing",
            "care(\\.by-tier|\\.items\\.[^.]+)?",
            "points",
            "credit\\.((authorities|collateral|dunning)(\\.[^.]+)?|(grades|aging-buckets)\\.[^.]+)",
            "complaint\\.(calendar\\.hours\\.[^.]+|escalations(\\.[^.]+)?)",
            "customer\\.information\\.(fields|form)\\.[^.]+",
            "after-sales(\\.services\\.[^.]+|\\.warranty\\.classes\\.[^.]+|\\.returns\\.grounds\\.[^.]+|\\.returns\\.conditions\\.(sealed|damaged))?",
            "service-quality(\\.standards\\.[^.]+)?",
            "call-center(\\.replies\\.[^.]+|\\.monitoring\\.criticals(\\.[^.]+)?)?",
            "information(\\.(roles|retention|purposes)\\.[^.]+)?",
            "churn",
            "club(\\.(benefits|excluded)\\.[^.]+|\\.loyalty)?",
            "group-account(\\.offers\\.[^.]+|\\.offers\\.(ip-card|balance-plan|care-visit)\\.when\\.[^.]+)?",
            "relationship(\\.visit\\.(topics|kit)\\.[^.]+|\\.return-visits\\.[^.]+|\\.card-readers\\.[^.]+)?",
            "programme(\\.programmes\\.[^.]+(\\.stages\\.[^.]+)?|\\.grades\\.(important|top))?",
            "prospect(\\.criteria\\.(growth|access)|\\.grades\\.(b|a)|\\.approvals|\\.target)?",
            "rating(\\.overrides\\.posts\\.[^.]+|\\.limits\\.(methods\\.[^.]+|caps(\\.[^.]+)?))?",
            "key-account(\\.manager-visit)?|questionnaire(\\.trial-per-segment)?|survey(\\.approvals|\\.replies)?",
            "origins");

    @Test
    void every_single_field_that_is_removed_is_missed_or_may_be_absent() {
        Node.Fields document = (Node.Fields) CompleteRulebook.document();
        Removal removal = new Removal(document);
        SoftAssertions all = new SoftAssertions();
        for (String path : removal.paths()) {
            if (path.startsWith("origins.")) {
                continue;
            }
            List<String> told = CompleteRulebooks.READER.check(removal.without(path)).stream()
                    .map(Problem::path)
                    .toList();
            if (path.matches(MAY_BE_ABSENT)) {
                all.assertThat(told).as(path).allMatch(p -> p.startsWith("origins."));
            } else {
                String section = path.substring(0, path.indexOf('.') < 0 ? path.length() : path.indexOf('.') + 1);
                all.assertThat(told)
                        .as(path)
                        .anyMatch(p -> path.startsWith(p)
                                || (REFERS_TO_ITSELF.contains(section) && p.startsWith(section))
                                || p.startsWith("complaint.service-levels")
                                || p.startsWith("tier.levels"));
            }
        }
        all.assertAll();
    }

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    /** The constraints are the one definition: what passes them, the constructors take. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_passes_the_constraints_becomes_a_rulebook(long seed) {
        Node mutated = Mutations.of((Node.Fields) CompleteRulebook.document(), new Random(seed));
        for (Problem problem : CompleteRulebooks.READER.check(mutated)) {
            assertThat(problem.bound().en())
                    .as("seed %s: a constructor found what no constraint did: %s", seed, problem)
                    .isNotEqualTo("a rulebook whose rules agree");
        }
    }

    @Test
    void a_host_form_gets_its_messages_in_the_language_it_asks_for() {
        TierLevelDraft level = level(null, Money.parse("CNY 0.00"));
        ConstraintViolation<TierLevelDraft> violation =
                CompleteRulebooks.VALIDATOR.validate(level).iterator().next();
        assertThat(violation.getMessage()).isEqualTo("was null; it must be a name with zh and en. Add it.");
        RulebookMessages messages = new RulebookMessages(Lang.EN);
        assertThat(messages.interpolate(violation.getMessageTemplate(), new FakeContext(violation), Locale.CHINA))
                .isEqualTo("当前为 null，应为含 zh 和 en 的名称。请补上该项。");
    }

    @Test
    void a_name_in_a_file_never_becomes_an_expression() {
        TierDraft draft = tiers(new LinkedHashMap<>(Map.of("${1+1}|{x}", level(null, Money.parse("CNY 0.00")))));
        TierDraft two = tiers(ordered(draft, "b"));
        assertThat(CompleteRulebooks.VALIDATOR.validate(two))
                .extracting(ConstraintViolation::getMessageTemplate)
                .anySatisfy(template -> assertThat(template).contains("__1+1___x_"))
                .noneSatisfy(template -> assertThat(template).contains("${"));
    }

    private static TierDraft tiers(Map<String, TierLevelDraft> levels) {
        return new TierDraft(null, null, null, null, null, null, null, null, levels);
    }

    private static TierLevelDraft level(@Nullable Label name, @Nullable Money threshold) {
        return new TierLevelDraft(name, threshold, null, null, null, null, null);
    }

    private static Map<String, TierLevelDraft> ordered(TierDraft draft, String more) {
        Map<String, TierLevelDraft> levels = new LinkedHashMap<>(draft.levels());
        levels.put(more, level(null, Money.parse("CNY 0.00")));
        return levels;
    }

    @Test
    void an_incomplete_draft_says_what_is_missing() {
        RulebookDraft draft = new RulebookDraft(null, null, null, null, null, null, null, null, null);
        assertThat(CompleteRulebooks.VALIDATOR.validate(draft)).hasSize(5);
        assertThatIllegalArgumentException()
                .isThrownBy(draft::toRulebook)
                .withMessageStartingWith("rulebook is missing");
    }
}
