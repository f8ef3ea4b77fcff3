package org.crmkit.core.document.room;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crmkit.core.document.CoreDocuments;
import org.crmkit.core.document.shared.OutcomeCodec;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.json.codec.DocumentType;
import org.crmkit.core.json.codec.DocumentTypes;
import org.crmkit.core.json.codec.ValueType;
import org.crmkit.core.store.OutboxEntry;
import org.crmkit.core.store.Outcome;

/**
 * Every type of document of the house: those of {@link CoreDocuments} and those of the further rooms.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder()
 *         .addModule(CrmModule.of(CompleteDocuments.all(), CompleteDocuments.values()))
 *         .build();
 * }</pre>
 */
public final class CompleteDocuments {

    /** An event of any room with what was saved by the same commit; it reads what {@link CoreDocuments#OUTBOX_ENTRY} wrote. */
    public static final DocumentType<OutboxEntry> OUTBOX_ENTRY = CoreDocuments.outboxEntry(events());

    /** What became of a step, from the desks that answer with an {@link Outcome}; what was moved stands in its own envelope. */
    @SuppressWarnings("rawtypes") // what was moved says itself what it is
    public static final DocumentType<Outcome> OUTCOME = DocumentType.of(
            "systems/outcome",
            Outcome.class,
            OutcomeCodec.of(DocumentTypes.of(states()).codecOf(Object.class), events().codecOf(DomainEvent.class)));

    private CompleteDocuments() {}

    /** Returns every type: the core's, then room by room. */
    public static DocumentTypes all() {
        List<DocumentType<?>> all = new ArrayList<>(states());
        all.add(OUTCOME);
        all.add(OUTBOX_ENTRY);
        return DocumentTypes.of(all);
    }

    /** Returns the types of the events, which stand in an {@link #OUTBOX_ENTRY}. */
    public static DocumentTypes events() {
        List<DocumentType<?>> events = new ArrayList<>(CoreDocuments.events().list());
        Stream.of(
                        AfterSalesDocuments.events(),
                        CallCenterDocuments.events(),
                        QualityDocuments.events(),
                        RelationshipDocuments.events(),
                        KeyAccountDocuments.events(),
                        GroupAccountDocuments.events(),
                        ProspectDocuments.events(),
                        SurveyDocuments.events(),
                        InformationDocuments.events(),
                        ChurnDocuments.events())
                .forEach(events::addAll);
        return DocumentTypes.of(events);
    }

    /** Returns the small types that stand in other documents, and in a host's own objects, without an envelope. */
    public static List<ValueType<?>> values() {
        List<ValueType<?>> values = new ArrayList<>(CoreDocuments.values());
        values.addAll(AfterSalesDocuments.values());
        values.addAll(CallCenterDocuments.values());
        values.addAll(SurveyDocuments.values());
        return List.copyOf(values);
    }

    /** Everything but what holds documents of any type. */
    private static List<DocumentType<?>> states() {
        List<DocumentType<?>> states = new ArrayList<>(CoreDocuments.all().list());
        states.remove(CoreDocuments.OUTBOX_ENTRY);
        Stream.of(
                        AfterSalesDocuments.all(),
                        CallCenterDocuments.all(),
                        QualityDocuments.all(),
                        RelationshipDocuments.all(),
                        KeyAccountDocuments.all(),
                        GroupAccountDocuments.all(),
                        ProspectDocuments.all(),
                        SurveyDocuments.all(),
                        InformationDocuments.all(),
                        ChurnDocuments.all(),
                        AuditDocuments.all())
                .forEach(states::addAll);
        return states;
    }
}
