package org.crmkit.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.audit.AuditPayload;
import org.crmkit.core.callcenter.WorkOrderId;
import org.crmkit.core.document.room.AuditDocuments;
import org.crmkit.core.document.room.CompleteDocuments;
import org.crmkit.core.document.room.QualityDocuments;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.json.codec.DocumentType;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.score.Reason;
import org.crmkit.core.servicequality.QualityFigures;
import org.crmkit.core.servicequality.QualityPolicy;
import org.crmkit.core.store.OutboxEntry;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.survey.SurveyId;
import org.crmkit.core.time.DatePeriod;
import org.junit.jupiter.api.Test;

class CompleteDocumentsTest {

    @Test
    void the_house_has_all_documents_of_the_core() {
        List<String> house = names(CompleteDocuments.all().list());
        assertThat(house).containsAll(names(CoreDocuments.all().list()));
        assertThat(names(CompleteDocuments.events().list()))
                .containsAll(names(CoreDocuments.events().list()));
        assertThat(house).filteredOn(name -> !name.startsWith("core/")).allMatch(name -> name.startsWith("systems/"));
    }

    private static List<String> names(List<DocumentType<?>> types) {
        return types.stream().map(DocumentType::name).toList();
    }

    @Test
    void an_outbox_entry_written_by_the_core_is_read_with_the_rooms() {
        int compared = 0;
        for (int seed = 0; seed < 200; seed++) {
            OutboxEntry entry = new Arbitrary(seed).of(OutboxEntry.class);
            if (CoreDocuments.events().of(entry.event().getClass()).isPresent()) {
                String json = CoreDocuments.OUTBOX_ENTRY.toJson(entry);
                assertThat(CompleteDocuments.OUTBOX_ENTRY.read("seed " + seed, json))
                        .isEqualTo(entry);
                assertThat(CompleteDocuments.OUTBOX_ENTRY.toJson(entry)).isEqualTo(json);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    @Test
    void an_outcome_is_read_back_whatever_was_moved() {
        List<DomainEvent> events = new ArrayList<>();
        for (DocumentType<?> type : CompleteDocuments.events().list()) {
            events.add((DomainEvent) new Arbitrary(1).of(type.type()));
        }
        Outcome<?> done = new Outcome.Done<>(events.get(0), events);
        String json = CompleteDocuments.OUTCOME.toJson(done);
        assertThat(json)
                .startsWith(
                        "{\"crm\":\"systems/outcome\",\"version\":1,\"data\":{\"kind\":\"done\",\"state\":{\"crm\":");
        assertThat(CompleteDocuments.OUTCOME.read("-", json)).isEqualTo(done);
        Outcome<?> refused = Outcome.refused("case-closed", "已结案。", "It is closed.");
        assertThat(CompleteDocuments.OUTCOME.read("-", CompleteDocuments.OUTCOME.toJson(refused)))
                .isEqualTo(refused)
                .isEqualTo(new Outcome.Refused<>(List.of(Reason.of("case-closed", "已结案。", "It is closed."))));
    }

    @Test
    void an_outcome_about_nothing_of_the_house_is_not_written() {
        assertThat(catchThrowableOfType(
                        IllegalArgumentException.class,
                        () -> CompleteDocuments.OUTCOME.toJson(Outcome.unchanged("a text"))))
                .hasMessageContaining("java.lang.String")
                .hasMessageContaining("plus()");
    }

    @Test
    void figures_of_a_period_in_which_nothing_was_inspected_are_read_back() {
        QualityFigures figures = QualityFigures.of(
                List.of(),
                List.of(),
                new DatePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 1)),
                CompleteRulebook.load().inForceIfAny(QualityPolicy.class).orElseThrow());
        String json = QualityDocuments.QUALITY_FIGURES.toJson(figures);
        assertThat(QualityDocuments.QUALITY_FIGURES.read("-", json)).isEqualTo(figures);
    }

    @Test
    void what_an_audit_trail_wrote_down_is_stored_in_full_and_quoted_by_no_problem() {
        AuditPayload payload = new AuditPayload(
                "main", 1, "said", Optional.of(new AuditPayload.Opening("5a17", "call Qixzwoelf, 13987651234")));
        String json = AuditDocuments.AUDIT_PAYLOAD.toJson(payload);
        assertThat(AuditDocuments.AUDIT_PAYLOAD.read("-", json)).isEqualTo(payload);
        Stream.of("13987651234", "[\"Qixzwoelf\"]", "{\"Qixz\":\"13987651234\"}")
                .forEach(wrong -> {
                    String spoiled = json.replace("\"call Qixzwoelf, 13987651234\"", wrong);
                    assertThat(catchThrowableOfType(
                                    InvalidInputException.class, () -> AuditDocuments.AUDIT_PAYLOAD.read("-", spoiled)))
                            .hasMessageContaining("opening.text")
                            .hasMessageNotContaining("Qixz")
                            .hasMessageNotContaining("13987651234");
                });
        AuditPayload blank = new AuditPayload("main", 2, "said", Optional.of(new AuditPayload.Opening("5a17", "")));
        assertThat(AuditDocuments.AUDIT_PAYLOAD.read("-", AuditDocuments.AUDIT_PAYLOAD.toJson(blank)))
                .isEqualTo(blank);
    }

    @Test
    void ids_of_the_rooms_stand_bare_in_a_hosts_objects() {
        assertThat(CompleteDocuments.values())
                .extracting(value -> (Object) value.type())
                .doesNotHaveDuplicates()
                .contains(WorkOrderId.class, SurveyId.class);
    }
}
