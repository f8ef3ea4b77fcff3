package org.crmkit.core.document.shared;

import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.store.Outcome;

/** What became of a move, whatever was moved. */
@SuppressWarnings({"rawtypes", "unchecked"}) // a document has no type arguments; what was moved says itself what it is
public final class OutcomeCodec {

    private OutcomeCodec() {}

    /**
     * Returns the codec.
     *
     * @param state of what was moved
     * @param event of what happened
     */
    public static Codec<Outcome> of(Codec<Object> state, Codec<DomainEvent> event) {
        return Codecs.kinds("outcome", k -> {
            k.kind("done", Outcome.Done.class, f -> {
                var after = f.required("state", state, Outcome.Done::state);
                var events = f.list("events", event, done -> ((Outcome.Done<?>) done).events());
                return v -> new Outcome.Done<>(v.get(after), v.get(events));
            });
            k.kind("refused", Outcome.Refused.class, f -> {
                var reasons =
                        f.list("reasons", GroundCodecs.REASON, refused -> ((Outcome.Refused<?>) refused).reasons());
                return v -> new Outcome.Refused<>(v.get(reasons));
            });
        });
    }
}
