package org.crmkit.core.complaint;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.store.AggregateKey;

/** One matter of one customer. */
public record MatterKey(CustomerId customer, Matter matter) {

    /** Obtains the key of what a report is about. */
    public static MatterKey of(ComplaintReport report) {
        return new MatterKey(report.customer(), report.matter());
    }

    /** Returns the address its register is saved under: a fingerprint, because the parts may be longer than an id. */
    public AggregateKey aggregate() {
        String text = customer.value() + '\n' + matter.topic() + '\n' + matter.object();
        return new AggregateKey(
                "complaint-matter",
                Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString());
    }
}
