package org.crmkit.core.document.room;

import java.util.List;
import org.crmkit.core.json.codec.DocumentType;
import org.crmkit.core.servicequality.Inspection;
import org.crmkit.core.servicequality.InspectionPlan;
import org.crmkit.core.servicequality.QualityEvent;
import org.crmkit.core.servicequality.QualityFigures;
import org.crmkit.core.servicequality.QualityFile;
import org.crmkit.core.servicequality.Verdict;

/** What service quality keeps and sends: inspections, files of nonconformities, verdicts and figures. */
public final class QualityDocuments {

    /** What one inspection measured. */
    public static final DocumentType<Inspection> INSPECTION =
            DocumentType.of("systems/inspection", Inspection.class, QualityCodecs.INSPECTION);

    /** The nonconformities of one subject against one standard. */
    public static final DocumentType<QualityFile> QUALITY_FILE =
            DocumentType.of("systems/quality-file", QualityFile.class, QualityCodecs.QUALITY_FILE);

    /** Whether an inspection conforms. */
    public static final DocumentType<Verdict> VERDICT =
            DocumentType.of("systems/verdict", Verdict.class, QualityCodecs.VERDICT);

    /** How the subjects to inspect are drawn. */
    public static final DocumentType<InspectionPlan> INSPECTION_PLAN =
            DocumentType.of("systems/inspection-plan", InspectionPlan.class, QualityCodecs.INSPECTION_PLAN);

    /** How service kept its standards, in figures. */
    public static final DocumentType<QualityFigures> QUALITY_FIGURES =
            DocumentType.of("systems/quality-figures", QualityFigures.class, QualityCodecs.QUALITY_FIGURES);

    /** What happened to an inspection or a nonconformity. */
    public static final DocumentType<QualityEvent> QUALITY_EVENT =
            DocumentType.of("systems/quality-event", QualityEvent.class, QualityCodecs.QUALITY_EVENT);

    private QualityDocuments() {}

    /** Returns every type. */
    public static List<DocumentType<?>> all() {
        return List.of(INSPECTION, QUALITY_FILE, VERDICT, INSPECTION_PLAN, QUALITY_FIGURES, QUALITY_EVENT);
    }

    /** Returns the types of the events. */
    public static List<DocumentType<?>> events() {
        return List.of(QUALITY_EVENT);
    }
}
