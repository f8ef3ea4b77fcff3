package org.crmkit.examples.cli.feed;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.complaint.ComplaintClock;
import org.crmkit.core.complaint.ComplaintPolicy;
import org.crmkit.core.complaint.Hold;
import org.crmkit.core.complaint.HoldReason;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.text.Label;

/**
 * A complaint as a row states it.
 *
 * @param id the number it is filed under
 * @param topic what it is about, if the row says so
 * @param customer who complains, if the row says so
 * @param clock what its clocks depend on
 */
public record ComplaintCase(String id, Optional<Label> topic, Optional<String> customer, ComplaintClock clock) {

    /** Reads a row whose tier is written in it. */
    public static Optional<ComplaintCase> read(FieldReader row, ComplaintPolicy policy) {
        Map<String, String> tiers = new LinkedHashMap<>();
        policy.serviceLevels().forEach(level -> tiers.put(level.tier(), level.tier()));
        Optional<String> tier = row.choice("tier", tiers);
        return read(row, tier, row.optionalString("customer"));
    }

    /** Reads the rest of a row whose tier is known. */
    public static Optional<ComplaintCase> read(FieldReader row, Optional<String> tier, Optional<String> customer) {
        Optional<String> id = row.string("complaint");
        Optional<Label> topic = row.optional("topic", topicShape());
        Optional<Instant> received = row.instant("received");
        Optional<Instant> answered = row.optional("first-response", Shapes.instant());
        Optional<Instant> resolved = row.optional("resolved", Shapes.instant());
        List<Hold> holds = row.optional("holds", Shapes.list(hold())).orElse(List.of());
        row.finish();
        return row.build(() -> new ComplaintCase(
                id.orElseThrow(),
                topic,
                customer,
                new ComplaintClock(received.orElseThrow(), tier.orElseThrow(), answered, resolved, holds)));
    }

    /** A topic is a text, or one for each language. */
    private static Shape<Label> topicShape() {
        Shape<Label> both = Shapes.label();
        return new Shape<>() {
            @Override
            public Label expected() {
                return Label.of("文本，或含 zh 和 en 的对象", "a text, or an object with zh and en");
            }

            @Override
            public Optional<Label> read(Node node, Problems problems) {
                return node instanceof Node.Text
                        ? Shapes.string().read(node, problems).map(Label::same)
                        : both.read(node, problems);
            }
        };
    }

    private static Shape<Hold> hold() {
        Map<String, HoldReason> reasons = new LinkedHashMap<>();
        for (HoldReason reason : HoldReason.values()) {
            reasons.put(reason.slug(), reason);
        }
        return Shapes.fields(
                Label.of("含 reason、from、until 的对象", "an object with reason, from and perhaps until"), f -> {
                    Optional<HoldReason> reason = f.choice("reason", reasons);
                    Optional<Instant> from = f.instant("from");
                    Optional<Instant> until = f.optional("until", Shapes.instant());
                    return f.build(() -> new Hold(reason.orElseThrow(), from.orElseThrow(), Optional.empty(), until));
                });
    }
}
