package org.crmkit.core.document.room;

import java.util.List;
import org.crmkit.core.aftersales.CaseClock;
import org.crmkit.core.aftersales.Entitlement;
import org.crmkit.core.aftersales.FaultStatistics;
import org.crmkit.core.aftersales.PurchaseId;
import org.crmkit.core.aftersales.ReturnDecision;
import org.crmkit.core.aftersales.ReturnFile;
import org.crmkit.core.aftersales.ServiceCase;
import org.crmkit.core.aftersales.ServiceCaseId;
import org.crmkit.core.aftersales.ServiceEvent;
import org.crmkit.core.json.codec.DocumentType;
import org.crmkit.core.json.codec.ValueType;

/** What after-sales service keeps and sends: cases with their repairs, what was sold and taken back, and events. */
public final class AfterSalesDocuments {

    /** A service case with its repair. */
    public static final DocumentType<ServiceCase> SERVICE_CASE =
            DocumentType.of("systems/service-case", ServiceCase.class, ServiceCaseCodecs.SERVICE_CASE);

    /** One clock of a case at one moment. */
    public static final DocumentType<CaseClock> CASE_CLOCK =
            DocumentType.of("systems/case-clock", CaseClock.class, ServiceCaseCodecs.CASE_CLOCK);

    /** Whether a repair is free of charge. */
    public static final DocumentType<Entitlement> ENTITLEMENT =
            DocumentType.of("systems/entitlement", Entitlement.class, ServiceCaseCodecs.ENTITLEMENT);

    /** What was bought on one line and what of it was taken back. */
    public static final DocumentType<ReturnFile> RETURN_FILE =
            DocumentType.of("systems/return-file", ReturnFile.class, ReturnCodecs.RETURN_FILE);

    /** What is done with something taken back. */
    public static final DocumentType<ReturnDecision> RETURN_DECISION =
            DocumentType.of("systems/return-decision", ReturnDecision.class, ReturnCodecs.RETURN_DECISION);

    /** What happened in after-sales service. */
    public static final DocumentType<ServiceEvent> SERVICE_EVENT =
            DocumentType.of("systems/service-event", ServiceEvent.class, ReturnCodecs.SERVICE_EVENT);

    /** What was wrong with what was brought to repair. */
    public static final DocumentType<FaultStatistics> FAULT_STATISTICS =
            DocumentType.of("systems/fault-statistics", FaultStatistics.class, ServiceCaseCodecs.FAULT_STATISTICS);

    private AfterSalesDocuments() {}

    /** Returns every type. */
    public static List<DocumentType<?>> all() {
        return List.of(
                SERVICE_CASE, CASE_CLOCK, ENTITLEMENT, RETURN_FILE, RETURN_DECISION, FAULT_STATISTICS, SERVICE_EVENT);
    }

    /** Returns the types of the events. */
    public static List<DocumentType<?>> events() {
        return List.of(SERVICE_EVENT);
    }

    /** Returns the small types that stand in a host's own objects without an envelope. */
    public static List<ValueType<?>> values() {
        return List.of(
                new ValueType<>(ServiceCaseId.class, ServiceCaseCodecs.SERVICE_CASE_ID),
                new ValueType<>(PurchaseId.class, ReturnCodecs.PURCHASE_ID));
    }
}
