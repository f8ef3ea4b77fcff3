package org.crmkit.templates.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.crmkit.templates.catalogue.DocumentKind;
import org.crmkit.templates.content.ContentLibrary;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.fixture.SampleRules;
import org.crmkit.templates.profile.Approval;
import org.crmkit.templates.profile.CompanyProfile;
import org.crmkit.templates.profile.Confidentiality;
import org.crmkit.templates.profile.ControlRules;
import org.crmkit.templates.profile.DocumentControl;
import org.crmkit.templates.profile.DocumentIssue;
import org.junit.jupiter.api.Test;

class DocumentRegisterTest {

    private static final String POLICY = "customer-survey-management-policy";
    private static final String TOOL = "customer-satisfaction-grading";
    private static final Approval SIGNED =
            new Approval("customer-survey-supervisor", "customer-service-department-manager", "general-manager");
    private static final Approval OTHERS =
            new Approval("customer-survey-specialist", "customer-survey-supervisor", "general-manager");

    @Test
    void a_document_without_history_is_in_its_first_issue_by_the_days_of_the_profile() {
        DocumentRegister.Entry entry = entry(TOOL, ControlRules.none(), DocumentHistory.none());

        assertThat(entry.number()).isEqualTo("CX-SD-T-05");
        assertThat(entry.editions()).singleElement().satisfies(edition -> {
            assertThat(edition.version()).isEqualTo("1.0");
            assertThat(edition.effective()).isEqualTo(LocalDate.of(2026, 1, 15));
            assertThat(edition.change()).isEqualTo(Edition.FIRST_ISSUE);
        });
        assertThat(entry.nextReview()).isEqualTo(LocalDate.of(2027, 1, 15)); // 12 months
        assertThat(entry.approval()).isEmpty();
    }

    @Test
    void who_answers_is_said_by_edition_kind_document_and_company_in_this_order() {
        ControlRules usual = new ControlRules(Optional.of(control(OTHERS)), Map.of());
        EnumMap<DocumentKind, DocumentControl> byKind = new EnumMap<>(DocumentKind.class);
        byKind.put(DocumentKind.POLICY, control(OTHERS));
        ControlRules ofKind = new ControlRules(Optional.empty(), byKind);
        Approval own = new Approval("survey-coordinator", "customer-survey-supervisor", "general-manager");

        assertThat(entry(TOOL, usual, DocumentHistory.none()).approval()).contains(OTHERS);
        assertThat(entry(POLICY, ControlRules.none(), DocumentHistory.none()).approval())
                .contains(SIGNED);
        assertThat(entry(POLICY, usual, DocumentHistory.none()).approval()).contains(SIGNED);
        assertThat(entry(POLICY, ofKind, DocumentHistory.none()).approval()).contains(OTHERS);
        assertThat(entry(POLICY, ofKind, history(POLICY, Optional.of(own))).approval())
                .contains(own);
    }

    @Test
    void the_next_review_counts_from_the_edition_in_force_and_the_number_stays() {
        DocumentRegister.Entry before = entry(POLICY, ControlRules.none(), DocumentHistory.none());
        DocumentRegister.Entry after = entry(POLICY, ControlRules.none(), history(POLICY, Optional.empty()));

        assertThat(after.nextReview()).isEqualTo(LocalDate.of(2027, 8, 31));
        assertThat(after.current().version()).isEqualTo("2.0");
        assertThat(after.number()).isEqualTo(before.number());
    }

    @Test
    void numbers_do_not_depend_on_which_documents_there_are() {
        List<Document> all = ContentLibrary.standard().documents();
        DocumentRegister whole = DocumentRegister.of(all, SampleRules.company(), DocumentHistory.none());
        for (Document document : all) {
            String key = document.head().key().key();
            DocumentRegister alone =
                    DocumentRegister.of(List.of(document), SampleRules.company(), DocumentHistory.none());
            assertThat(alone.find(key).orElseThrow().number())
                    .isEqualTo(whole.find(key).orElseThrow().number());
        }
    }

    @Test
    void references_are_the_same_seen_from_both_ends() {
        CrossReferences references = DocumentRegister.of(
                        ContentLibrary.standard().documents(), SampleRules.company(), DocumentHistory.none())
                .references();
        int count = 0;
        for (Document document : ContentLibrary.standard().documents()) {
            String key = document.head().key().key();
            for (String other : references.from(key)) {
                assertThat(references.to(other)).as(key + " to " + other).containsOnlyOnce(key);
                count++;
            }
            assertThat(references.to(key))
                    .allMatch(other -> references.from(other).contains(key));
            assertThat(references.from(key)).doesNotContain(key);
        }
        assertThat(count).isGreaterThan(45);
        assertThat(references.to("customer-survey-plan-form")).contains("customer-survey-management-workflow");
        assertThat(references.workOf("customer-survey-specialist"))
                .extracting(CrossReferences.Work::workflow)
                .contains("customer-survey-management-workflow");
        assertThat(references.from("customer-survey-specialist")).contains("customer-survey-management-workflow");
    }

    private static DocumentControl control(Approval approval) {
        return new DocumentControl(approval, Confidentiality.INTERNAL, Span.parse("3 years"));
    }

    private static DocumentHistory history(String document, Optional<Approval> by) {
        LocalDate first = LocalDate.of(2026, 1, 15);
        LocalDate second = LocalDate.of(2026, 8, 31);
        return new DocumentHistory(new TreeMap<>(
                Map.of(document, List.of(edition("1.0", first, Optional.empty()), edition("2.0", second, by)))));
    }

    private static Edition edition(String version, LocalDate day, Optional<Approval> by) {
        return new Edition(version, day, day, day, day, day, Label.of("修订", "Revised"), Optional.empty(), by);
    }

    private static DocumentRegister.Entry entry(String key, ControlRules control, DocumentHistory history) {
        CompanyProfile company = SampleRules.company();
        DocumentIssue issue = company.documents();
        CompanyProfile controlled = company.issuing(new DocumentIssue(
                issue.prefix(),
                issue.notice(),
                issue.channel(),
                issue.compiled(),
                issue.checked(),
                issue.approved(),
                issue.published(),
                issue.effective(),
                issue.reviewCycle(),
                control));
        return DocumentRegister.of(ContentLibrary.standard().documents(), controlled, history)
                .find(key)
                .orElseThrow();
    }
}
