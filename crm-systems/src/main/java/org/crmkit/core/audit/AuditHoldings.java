package org.crmkit.core.audit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.information.Holding;
import org.crmkit.core.information.PersonalHolder;
import org.crmkit.core.information.RetentionStart;
import org.crmkit.core.store.Stored;
import org.crmkit.core.text.Label;

/**
 * What a trail keeps about customers: payloads written down about them, as the kind {@value #KIND}. They go with the rest in an
 * erasure; the entries stay, and so does what they prove. The erasure must be committed through {@link AuditedWork}, so that an entry
 * says who erased them.
 */
public final class AuditHoldings implements PersonalHolder {

    /** The kind of document in the retention schedule. */
    public static final String KIND = "audit-payload";

    private final AuditTrails trails;
    private final String trail;
    private final ZoneId zone;

    /**
     * Creates the holder.
     *
     * @param zone where days begin
     */
    public AuditHoldings(AuditTrails trails, String trail, ZoneId zone) {
        this.trails = requireNonNull(trails, "trails");
        this.trail = requireNonNull(trail, "trail");
        this.zone = requireNonNull(zone, "zone");
    }

    @Override
    public List<Holding> of(CustomerId customer) {
        List<Holding> all = new ArrayList<>();
        for (AuditEntry entry : trails.read(trail).entries()) {
            for (AuditEntry.Commitment one : entry.commitments()) {
                if (one.subject().equals(Optional.of(customer))) {
                    trails.payload(trail, entry.number(), one.part())
                            .filter(read -> read.state().opening().isPresent())
                            .ifPresent(read -> all.add(holding(entry, read)));
                }
            }
        }
        return all;
    }

    private Holding holding(AuditEntry entry, Stored<AuditPayload> read) {
        AuditPayload payload = read.state();
        return new Holding(
                payload.key(),
                read.version(),
                List.of(new Holding.Part(
                        "text",
                        Label.of("审计记录第 " + entry.number() + " 条的附件", "Payload of audit entry " + entry.number()),
                        KIND,
                        Map.of(RetentionStart.RECORDED, LocalDate.ofInstant(entry.at(), zone)))),
                gone -> payload.erased());
    }
}
