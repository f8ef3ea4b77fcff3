package org.crmkit.templates.lint;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.DesignRecord;
import org.crmkit.templates.document.DocumentHead;
import org.crmkit.templates.document.DocumentStatus;

/** Checks that a document was designed in the order its kind asks for, where a record of it is kept. */
final class Stages {

    private Stages() {}

    /** Notes every stage that is out of order or undated, and what a document in force has skipped. */
    static void check(List<String> order, DocumentHead head, Notes notes) {
        List<DesignRecord.Stage> kept = head.record().stages();
        List<DayOrder.Step> days = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            String path = "design-record.stages[" + i + "]";
            String stage = kept.get(i).stage();
            if (i >= order.size() || !stage.equals(order.get(i))) {
                String expected = i < order.size() ? order.get(i) : "no further stage";
                notes.add(
                        path + ".stage",
                        Notes.quote(stage),
                        Label.of("按顺序的 " + expected, expected + ", by the order of the stages"),
                        Label.of("请按设计步骤的顺序记录。", "Record the stages in their order."));
            }
            days.add(new DayOrder.Step(path + ".day", kept.get(i).day()));
        }
        DayOrder.check(days, notes);
        if (!kept.isEmpty() && kept.size() < order.size() && head.status() == DocumentStatus.IN_FORCE) {
            notes.add(
                    "design-record.stages",
                    kept.size() + " stages",
                    Label.of(
                            "生效文件的全部 " + order.size() + " 个步骤",
                            "all " + order.size() + " stages of a document in force"),
                    Label.of("请补记余下的步骤。", "Record the stages that are missing."));
        }
    }
}
