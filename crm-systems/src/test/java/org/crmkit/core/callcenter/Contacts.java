package org.crmkit.core.callcenter;

import static org.crmkit.core.time.Calendars.shanghai;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.callcenter.Interaction.Channel;
import org.crmkit.core.callcenter.Interaction.Direction;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rulebook.CompleteRulebooks;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.time.TimeRange;

/** Contacts of one Monday morning in Shanghai, and the rules they are read by. */
final class Contacts {

    static final InForce<CallCenterPolicy> POLICY =
            CompleteRulebook.load().inForceIfAny(CallCenterPolicy.class).orElseThrow();
    static final Instant NINE = shanghai("2026-03-02T09:00");
    static final TimeRange HOUR = TimeRange.of(NINE, NINE.plusSeconds(3600));
    static final StaffId AGENT = StaffId.of("E-1");

    private Contacts() {}

    static InForce<CallCenterPolicy> counting(ServiceLevelKind kind) {
        return CompleteRulebooks.with("service-level: of-offered", "service-level: " + kind.slug())
                .inForceIfAny(CallCenterPolicy.class)
                .orElseThrow();
    }

    /** An inbound call, {@code at} seconds after nine, that waited and was then talked for so many seconds. */
    static Interaction call(int at, int waited, int talked) {
        Instant offered = NINE.plusSeconds(at);
        return Interaction.answered(
                "I-" + at,
                Channel.TELEPHONE,
                Direction.INBOUND,
                AGENT,
                offered,
                offered.plusSeconds(waited),
                offered.plusSeconds(waited + talked),
                Duration.ofSeconds(30));
    }

    static Interaction outbound(int at, int talked) {
        Instant dialled = NINE.plusSeconds(at);
        return Interaction.answered(
                "O-" + at,
                Channel.TELEPHONE,
                Direction.OUTBOUND,
                AGENT,
                dialled,
                dialled.plusSeconds(5),
                dialled.plusSeconds(5 + talked),
                Duration.ZERO);
    }

    static Interaction missed(int at, int waited) {
        return Interaction.missed(
                "I-" + at, Channel.TELEPHONE, Direction.INBOUND, NINE.plusSeconds(at), NINE.plusSeconds(at + waited));
    }

    static LoggedIn there(Direction direction, int from, int until) {
        return new LoggedIn(AGENT, direction, TimeRange.of(NINE.plusSeconds(from), NINE.plusSeconds(until)));
    }

    static ScoreSheet sheet(String listener, int points, String... criticals) {
        return new ScoreSheet(
                "I-1",
                StaffId.of(listener),
                Map.of(
                        "greeting",
                        points,
                        "listening",
                        points,
                        "solution",
                        points,
                        "record",
                        points,
                        "closing",
                        points),
                List.of(criticals));
    }

    static Optional<Boolean> yes() {
        return Optional.of(true);
    }

    static Optional<Boolean> no() {
        return Optional.of(false);
    }
}
