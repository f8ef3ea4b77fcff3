package org.crmkit.core.complaint;

import java.util.Optional;
import org.crmkit.core.store.Stored;

/** When a grievance can become the complaint of a report. */
final class Lodging {

    private Lodging() {}

    static Optional<IntakeResult> refusal(GrievanceId id, Optional<Stored<Grievance>> stored, ComplaintReport report) {
        if (stored.isEmpty()) {
            return Optional.of(IntakeResult.Refused.because(
                    "grievance-unknown", "没有编号为" + id + "的抱怨记录。", "There is no grievance with the number " + id + "."));
        }
        Grievance grievance = stored.get().state();
        GrievanceRecord record = grievance.record();
        if (!record.customer().equals(report.customer()) || !record.matter().equals(report.matter())) {
            return Optional.of(IntakeResult.Refused.because(
                    "grievance-of-other-matter",
                    "抱怨" + id + "涉及客户" + record.customer() + "的“" + record.matter() + "”，与该投诉不符。",
                    "Grievance " + id + " is about " + record.matter() + " of customer " + record.customer()
                            + "; the complaint must be about the same matter of the same customer."));
        }
        return grievance.fold(
                noted -> Optional.empty(),
                lodged -> Optional.of(IntakeResult.Refused.because(
                        "grievance-over",
                        "抱怨" + id + "已转为投诉" + lodged.complaint() + "。",
                        "Grievance " + id + " has become complaint " + lodged.complaint() + " already.")),
                settled -> Optional.of(IntakeResult.Refused.because(
                        "grievance-over",
                        "抱怨" + id + "已于" + settled.settledAt() + "平息；请直接受理投诉。",
                        "Grievance " + id + " was settled at " + settled.settledAt()
                                + ". Receive the complaint by itself.")));
    }
}
