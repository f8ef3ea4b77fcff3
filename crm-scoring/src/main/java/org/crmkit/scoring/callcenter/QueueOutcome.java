package org.crmkit.scoring.callcenter;

import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;

/** What becomes of a queue: it settles, or it grows for ever. */
public sealed interface QueueOutcome {

    /** Handles each outcome. */
    <R> R fold(Function<Steady, R> steady, Function<Overloaded, R> overloaded);

    /** Returns the figures of a queue that settles. */
    default Optional<QueueFigures> figures() {
        return fold(steady -> Optional.of(steady.found()), overloaded -> Optional.empty());
    }

    /** It settles. */
    record Steady(QueueFigures found) implements QueueOutcome {
        @Override
        public <R> R fold(Function<Steady, R> steady, Function<Overloaded, R> overloaded) {
            return steady.apply(this);
        }
    }

    /** Nobody gives up, or hardly ever, and the agents cannot keep up, so that waits have no average. */
    record Overloaded(CallLoad load, int agents) implements QueueOutcome {

        /** Returns why there are no figures. */
        public Reason reason() {
            String erlangs = Formats.rounded(load.erlangs(), 2);
            return Reason.of(
                    "overloaded",
                    "话务量" + erlangs + "爱尔兰，不少于" + agents + "名坐席所能处理，排队无限增长；坐席须多于话务量。",
                    "The load is " + erlangs + " erlangs; " + agents
                            + " agents cannot keep up and the queue grows for ever. There must be more agents than erlangs.");
        }

        @Override
        public <R> R fold(Function<Steady, R> steady, Function<Overloaded, R> overloaded) {
            return overloaded.apply(this);
        }
    }
}
