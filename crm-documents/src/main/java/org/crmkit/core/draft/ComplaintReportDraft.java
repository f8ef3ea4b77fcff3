package org.crmkit.core.draft;

import static org.crmkit.core.draft.Entries.given;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.complaint.ActorId;
import org.crmkit.core.complaint.ComplaintId;
import org.crmkit.core.complaint.ComplaintReport;
import org.crmkit.core.complaint.Discovery;
import org.crmkit.core.complaint.DiscoverySource;
import org.crmkit.core.complaint.Matter;
import org.crmkit.core.complaint.PrivateText;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rulebook.Coherent;
import org.crmkit.core.rulebook.Findings;
import org.crmkit.core.rulebook.Required;
import org.crmkit.core.text.Label;
import org.jspecify.annotations.Nullable;

/**
 * {@link ComplaintReport} as a clerk takes it down.
 *
 * @param id the number it is filed under
 * @param customer who complains
 * @param tier the slug of the customer's tier
 * @param topic what it is about, a slug such as {@code broadband-outage}
 * @param object the line, contract or thing concerned
 * @param source how it was discovered
 * @param by who discovered it, if a person or a system did
 * @param receivedAt when it came in
 * @param description what is wrong, in the customer's words; no message quotes it
 * @param promisedReply when an answer was promised, if one was
 */
@Coherent
public record ComplaintReportDraft(
        @Required(message = EntryMessages.AN_ID) @Size(min = 1, max = 200, message = EntryMessages.AN_ID) @Nullable
        String id,

        @Required(message = EntryMessages.AN_ID) @Size(min = 1, max = 200, message = EntryMessages.AN_ID) @Nullable
        String customer,

        @Required(message = EntryMessages.A_SLUG)
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = EntryMessages.A_SLUG)
        @Nullable
        String tier,

        @Required(message = EntryMessages.A_SLUG)
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = EntryMessages.A_SLUG)
        @Nullable
        String topic,

        @Required(message = EntryMessages.AN_ID) @Size(min = 1, max = 200, message = EntryMessages.AN_ID) @Nullable
        String object,

        @Required(message = EntryMessages.A_CODE) @Nullable DiscoverySource source,

        @Size(min = 1, max = 200, message = EntryMessages.AN_ID) @Nullable
        String by,

        @Required(message = EntryMessages.A_MOMENT) @Nullable
        Instant receivedAt,

        @NotBlank(message = EntryMessages.A_TEXT) @Size(max = 20_000, message = EntryMessages.A_TEXT) @Nullable
        String description,

        @Nullable Instant promisedReply)
        implements Coherent.Checked {

    /** Reads what is there. */
    public static ComplaintReportDraft read(FieldReader f) {
        return new ComplaintReportDraft(
                f.optional("id", Shapes.string()).orElse(null),
                f.optional("customer", Shapes.string()).orElse(null),
                f.optional("tier", Shapes.string()).orElse(null),
                f.optional("topic", Shapes.string()).orElse(null),
                f.optional("object", Shapes.string()).orElse(null),
                f.optional("source", Shapes.choice(sources())).orElse(null),
                f.optional("by", Shapes.string()).orElse(null),
                f.optional("received-at", Shapes.instant()).orElse(null),
                f.optional("description", Entries.UNQUOTED).orElse(null),
                f.optional("promised-reply", Shapes.instant()).orElse(null));
    }

    @Override
    public void check(Findings findings) {
        if (receivedAt != null && promisedReply != null && promisedReply.isBefore(receivedAt)) {
            findings.add(
                    Label.of("不早于受理时刻 " + receivedAt + " 的时刻", receivedAt + ", when it came in, or later"),
                    Label.of("请核对两个时刻的时区。", "Check the offsets of the two."),
                    "promisedReply");
        }
    }

    /** Returns the number and the topic; never the words. */
    @Override
    public String toString() {
        return id + " (" + topic + ")";
    }

    /**
     * Returns the report.
     *
     * @throws IllegalArgumentException if the draft violates its constraints; the first of them is named
     */
    public ComplaintReport toReport() {
        return new ComplaintReport(
                ComplaintId.of(given(id, "id")),
                CustomerId.of(given(customer, "customer")),
                given(tier, "tier"),
                Matter.of(given(topic, "topic"), given(object, "object")),
                new Discovery(given(source, "source"), Optional.ofNullable(by).map(ActorId::of)),
                given(receivedAt, "receivedAt"),
                PrivateText.of(given(description, "description")),
                Optional.ofNullable(promisedReply));
    }

    private static Map<String, DiscoverySource> sources() {
        Map<String, DiscoverySource> sources = new LinkedHashMap<>();
        for (DiscoverySource source : DiscoverySource.values()) {
            sources.put(source.slug(), source);
        }
        return sources;
    }
}
