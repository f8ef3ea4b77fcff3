package org.crmkit.templates.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.text.Label;
import org.crmkit.templates.Handbook;
import org.crmkit.templates.Selection;
import org.crmkit.templates.assembly.RequiredInput.Sort;
import org.crmkit.templates.content.ContentLibrary;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.fixture.SampleRules;
import org.crmkit.templates.profile.CompanyProfile;
import org.crmkit.templates.profile.CompanyProfileDraft;
import org.crmkit.templates.profile.ControlRules;
import org.crmkit.templates.profile.DocumentIssue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredInputsTest {

    private static final List<RulePart> RULES = SampleRules.rules();
    private static final CompanyProfile COMPANY = SampleRules.company();

    /** One part of a rulebook, less what does not pass. */
    private record Part(String section, List<RuleFact> facts, List<RuleTable> tables) implements RulePart {

        static List<RulePart> of(Collection<RulePart> parts, Predicate<String> facts, Predicate<String> tables) {
            List<RulePart> kept = new ArrayList<>();
            for (RulePart part : parts) {
                kept.add(new Part(
                        part.section(),
                        part.facts().stream()
                                .filter(fact -> facts.test(fact.key().toString()))
                                .toList(),
                        part.tables().stream()
                                .filter(table -> tables.test(table.key().toString()))
                                .toList()));
            }
            return kept;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "customer-survey-management-policy",
                "customer-satisfaction-index-system",
                "customer-satisfaction-survey-plan",
                "customer-survey-plan-form",
                "customer-survey-management-workflow",
                "customer-survey-supervisor"
            })
    void with_just_what_is_listed_the_document_is_whole(String key) {
        RequiredInputs inputs = inputs(key, RULES, CompanyProfileDraft.of(COMPANY));
        Set<String> facts = keys(inputs, Sort.RULE);
        Set<String> tables = keys(inputs, Sort.TABLE);

        // The rows of a table that is asked for are part of it.
        List<RulePart> rules = Part.of(
                RULES,
                fact -> facts.contains(fact) || tables.stream().anyMatch(table -> fact.startsWith(table + ".")),
                tables::contains);
        Handbook handbook = Handbook.of(reduced(inputs), rules, SampleRules.VERSION)
                .select(Selection.all().keys(List.of(key)))
                .build();

        assertThat(inputs.missing()).isEmpty();
        assertThat(handbook.openSlots()).isEmpty();
        assertThat(handbook.sheets()).hasSize(2);
        assertThat(handbook.lint().errors()).isEmpty();
        // What nobody asked for was not printed either.
        assertThat(handbook.sheets().get(0).page())
                .isEqualTo(Handbook.of(reduced(inputs), RULES, SampleRules.VERSION)
                        .select(Selection.all().keys(List.of(key)))
                        .build()
                        .sheets()
                        .get(0)
                        .page());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "customer-survey-management-policy",
                "customer-satisfaction-index-system",
                "customer-satisfaction-survey-plan"
            })
    void without_any_one_that_is_listed_it_is_missing_and_only_it(String key) {
        RequiredInputs whole = inputs(key, RULES, CompanyProfileDraft.of(COMPANY));
        assertThat(keys(whole, Sort.RULE)).isNotEmpty();
        for (RequiredInput input : whole.inputs()) {
            if (input.sort() == Sort.RULE || input.sort() == Sort.TABLE) {
                boolean table = input.sort() == Sort.TABLE;
                List<RulePart> rules = Part.of(
                        RULES,
                        fact -> table || !fact.equals(input.key()),
                        other -> !table || !other.equals(input.key()));
                assertThat(inputs(key, rules, CompanyProfileDraft.of(COMPANY)).missing())
                        .singleElement()
                        .satisfies(missing -> {
                            assertThat(missing.key()).isEqualTo(input.key());
                            assertThat(missing.neededBy()).containsExactly(key);
                            assertThat(missing.sentence().en())
                                    .contains(input.key())
                                    .contains(key)
                                    .contains(input.meaning().en());
                        });
            }
        }
    }

    @Test
    void an_empty_profile_and_rulebook_lack_everything_at_once_and_each_says_who_needs_it() {
        RequiredInputs inputs =
                RequiredInputs.of(ContentLibrary.standard().documents(), List.of(), nothing(), reference());

        assertThat(inputs.missing()).isEqualTo(inputs.inputs());
        assertThat(inputs.inputs()).extracting(RequiredInput::sort).contains(Sort.values());
        assertThat(inputs.inputs())
                .allSatisfy(input -> assertThat(input.neededBy()).isNotEmpty());
        assertThat(inputs.inputs())
                .filteredOn(input -> input.key().equals("company.posts.survey-coordinator"))
                .singleElement()
                .satisfies(input -> {
                    assertThat(input.sort()).isEqualTo(Sort.POST);
                    assertThat(input.meaning()).isEqualTo(Label.of("调查监督员", "Survey Coordinator"));
                    assertThat(input.neededBy()).contains("survey-coordinator");
                });
        assertThat(inputs.inputs())
                .filteredOn(input -> input.key().equals("survey.cycle"))
                .singleElement()
                .satisfies(input -> assertThat(input.meaning().en()).isNotEqualTo("cycle"));
        assertThat(inputs.inputs()).extracting(RequiredInput::key).noneMatch(key -> key.startsWith("example"));
        assertThat(inputs.inputs()).extracting(RequiredInput::key).noneMatch(key -> key.startsWith("budget"));
    }

    @Test
    void a_small_selection_asks_for_less_than_a_large_one() {
        RequiredInputs one = inputs("customer-purchase-type-analysis", RULES, CompanyProfileDraft.of(COMPANY));
        RequiredInputs all = RequiredInputs.of(ContentLibrary.standard().documents(), RULES, COMPANY, reference());

        assertThat(one.inputs().size()).isLessThan(all.inputs().size() / 2);
        assertThat(all.inputs().stream().map(RequiredInput::key))
                .containsAll(one.inputs().stream().map(RequiredInput::key).toList());
    }

    private static Set<String> keys(RequiredInputs inputs, Sort sort) {
        return inputs.inputs().stream()
                .filter(input -> input.sort() == sort)
                .map(RequiredInput::key)
                .collect(Collectors.toSet());
    }

    private static List<RulePart> reference() {
        List<RulePart> reference = new ArrayList<>(RULES);
        reference.add(COMPANY);
        return reference;
    }

    private static RequiredInputs inputs(String key, List<RulePart> rules, CompanyProfileDraft profile) {
        List<Document> documents = ContentLibrary.standard().documents().stream()
                .filter(document -> document.head().key().key().equals(key))
                .toList();
        assertThat(documents).hasSize(1);
        return RequiredInputs.of(documents, rules, profile, reference());
    }

    /** The company with the posts and units that are asked for and no others; nobody is named to sign. */
    private static CompanyProfile reduced(RequiredInputs inputs) {
        DocumentIssue issue = COMPANY.documents();
        return new CompanyProfile(
                COMPANY.id(),
                COMPANY.fictional(),
                COMPANY.name(),
                COMPANY.shortName(),
                COMPANY.industry(),
                COMPANY.staff(),
                kept(COMPANY.units(), keys(inputs, Sort.UNIT), "company.units."),
                kept(COMPANY.posts(), keys(inputs, Sort.POST), "company.posts."),
                new DocumentIssue(
                        issue.prefix(),
                        issue.notice(),
                        issue.channel(),
                        issue.compiled(),
                        issue.checked(),
                        issue.approved(),
                        issue.published(),
                        issue.effective(),
                        issue.reviewCycle(),
                        ControlRules.none()));
    }

    private static Map<String, Label> kept(Map<String, Label> named, Set<String> wanted, String prefix) {
        Map<String, Label> kept = new LinkedHashMap<>(named);
        kept.keySet().removeIf(slug -> !wanted.contains(prefix + slug));
        return kept;
    }

    private static CompanyProfileDraft nothing() {
        return new CompanyProfileDraft(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
