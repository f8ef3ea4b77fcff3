package org.crmkit.core.document.room;

import java.util.List;
import org.crmkit.core.callcenter.BrokenPromise;
import org.crmkit.core.callcenter.Calibration;
import org.crmkit.core.callcenter.CallCenterProfile;
import org.crmkit.core.callcenter.Interaction;
import org.crmkit.core.callcenter.KpiReading;
import org.crmkit.core.callcenter.LoggedIn;
import org.crmkit.core.callcenter.MonitoredScore;
import org.crmkit.core.callcenter.ScoreSheet;
import org.crmkit.core.callcenter.ShiftFigure;
import org.crmkit.core.callcenter.WorkOrder;
import org.crmkit.core.callcenter.WorkOrderEvent;
import org.crmkit.core.callcenter.WorkOrderId;
import org.crmkit.core.json.codec.DocumentType;
import org.crmkit.core.json.codec.ValueType;

/** What a call centre keeps and sends: work orders, contacts, figures and sheets. */
public final class CallCenterDocuments {

    /** A work order with its promises. */
    public static final DocumentType<WorkOrder> WORK_ORDER =
            DocumentType.of("systems/work-order", WorkOrder.class, WorkOrderCodecs.WORK_ORDER);

    /** A reply that was not given in time. */
    public static final DocumentType<BrokenPromise> BROKEN_PROMISE =
            DocumentType.of("systems/broken-promise", BrokenPromise.class, WorkOrderCodecs.BROKEN_PROMISE);

    /** What happened to a work order. */
    public static final DocumentType<WorkOrderEvent> WORK_ORDER_EVENT =
            DocumentType.of("systems/work-order-event", WorkOrderEvent.class, WorkOrderCodecs.WORK_ORDER_EVENT);

    /** One contact with the call centre. */
    public static final DocumentType<Interaction> INTERACTION =
            DocumentType.of("systems/interaction", Interaction.class, CallCenterCodecs.INTERACTION);

    /** When an agent was logged in. */
    public static final DocumentType<LoggedIn> LOGGED_IN =
            DocumentType.of("systems/logged-in", LoggedIn.class, CallCenterCodecs.LOGGED_IN);

    /** One figure of the call centre beside its target. */
    public static final DocumentType<KpiReading> KPI_READING =
            DocumentType.of("systems/kpi-reading", KpiReading.class, CallCenterCodecs.KPI_READING);

    /** What an interval brings, for those who plan shifts. */
    public static final DocumentType<ShiftFigure> SHIFT_FIGURE =
            DocumentType.of("systems/shift-figure", ShiftFigure.class, CallCenterCodecs.SHIFT_FIGURE);

    /** What a listener gave a contact. */
    public static final DocumentType<ScoreSheet> SCORE_SHEET =
            DocumentType.of("systems/score-sheet", ScoreSheet.class, CallCenterCodecs.SCORE_SHEET);

    /** How a contact was judged. */
    public static final DocumentType<MonitoredScore> MONITORED_SCORE =
            DocumentType.of("systems/monitored-score", MonitoredScore.class, CallCenterCodecs.MONITORED_SCORE);

    /** Whether listeners judge alike. */
    public static final DocumentType<Calibration> CALIBRATION =
            DocumentType.of("systems/calibration", Calibration.class, CallCenterCodecs.CALIBRATION);

    /** What kind of call centre it is. */
    public static final DocumentType<CallCenterProfile> CALL_CENTER_PROFILE = DocumentType.of(
            "systems/call-center-profile", CallCenterProfile.class, CallCenterCodecs.CALL_CENTER_PROFILE);

    private CallCenterDocuments() {}

    /** Returns every type. */
    public static List<DocumentType<?>> all() {
        return List.of(
                WORK_ORDER,
                BROKEN_PROMISE,
                WORK_ORDER_EVENT,
                INTERACTION,
                LOGGED_IN,
                KPI_READING,
                SHIFT_FIGURE,
                SCORE_SHEET,
                MONITORED_SCORE,
                CALIBRATION,
                CALL_CENTER_PROFILE);
    }

    /** Returns the types of the events. */
    public static List<DocumentType<?>> events() {
        return List.of(WORK_ORDER_EVENT);
    }

    /** Returns the small types that stand in a host's own objects without an envelope. */
    public static List<ValueType<?>> values() {
        return List.of(new ValueType<>(WorkOrderId.class, WorkOrderCodecs.WORK_ORDER_ID));
    }
}
