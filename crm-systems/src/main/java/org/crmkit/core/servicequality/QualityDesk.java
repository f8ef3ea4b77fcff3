package org.crmkit.core.servicequality;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.store.Revision;
import org.crmkit.core.store.UnitOfWork;

/**
 * Where inspections and moves are handed in: reads, lets {@link QualityFlow} decide, saves state and events in one unit of work. Safe
 * under threads if its parts are.
 */
public final class QualityDesk {

    private final ServiceQuality quality;
    private final Revision revision;
    private final PolicySource<QualityPolicy> policies;
    private final ZoneId zone;
    private final Clock clock;

    /** Creates a desk; days are those of {@code zone}, and {@code clock} is the one source of the present. */
    public QualityDesk(
            ServiceQuality quality, UnitOfWork work, PolicySource<QualityPolicy> policies, ZoneId zone, Clock clock) {
        this.quality = quality;
        this.revision = Revision.over(work);
        this.policies = policies;
        this.zone = zone;
        this.clock = clock;
    }

    /** Files an inspection, as {@link QualityFlow#inspect}, by the rules in force now. */
    public Outcome<QualityFile> inspect(Inspection inspection) {
        Instant now = clock.instant();
        return revision.of(
                ServiceQuality.key(inspection.standard(), inspection.subject()),
                () -> quality.find(inspection.standard(), inspection.subject()),
                found -> QualityFlow.inspect(
                        found.orElseGet(() -> QualityFile.of(inspection.standard(), inspection.subject())),
                        inspection,
                        now,
                        policies.at(now)));
    }

    /**
     * Makes one move today, under the edition the nonconformity was opened under.
     *
     * @return as {@link QualityFlow#apply}, or {@code edition-unknown}
     */
    public Outcome<QualityFile> move(String standard, String subject, QualityMove move) {
        Instant now = clock.instant();
        return revision.of(ServiceQuality.key(standard, subject), () -> quality.find(standard, subject), found -> {
            QualityFile file = found.orElseGet(() -> QualityFile.of(standard, subject));
            Optional<InForce<QualityPolicy>> policy = file.open().flatMap(open -> policies.edition(open.openedUnder()));
            if (file.open().isPresent() && policy.isEmpty()) {
                return Outcome.refused(
                        "edition-unknown",
                        "找不到该不合格项所依据的制度版本，请补齐该版本。",
                        "The edition the nonconformity was opened under is not on the shelf. Put it back.");
            }
            return QualityFlow.apply(
                    file, move, now, LocalDate.ofInstant(now, zone), policy.orElseGet(() -> policies.at(now)));
        });
    }
}
