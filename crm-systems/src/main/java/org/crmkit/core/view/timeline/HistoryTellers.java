package org.crmkit.core.view.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crmkit.core.callcenter.Interaction;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.points.PointsAccount;
import org.crmkit.core.tier.points.PointsMovement;
import org.crmkit.core.view.Disclosure;
import org.crmkit.core.view.Room;

/** Tells of the rooms that keep their history without events: contacts of the call centre, and points. */
final class HistoryTellers {

    private HistoryTellers() {}

    static List<TimelineEntry> tell(TimelineSources sources, Disclosure disclosure) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (Interaction interaction : sources.interactions()) {
            entries.add(interaction(interaction, sources, disclosure));
        }
        for (PointsAccount account : sources.points()) {
            for (PointsMovement movement : account.statement()) {
                entries.add(points(movement, sources, disclosure));
            }
        }
        return entries;
    }

    private static TimelineEntry interaction(Interaction call, TimelineSources sources, Disclosure disclosure) {
        boolean inbound = call.direction() == Interaction.Direction.INBOUND;
        Telling out = new Telling(sources, disclosure, "contact")
                .titled(
                        call.id(),
                        inbound ? "客户来电来访" : "主动联系客户",
                        inbound ? "Contacted by the customer" : "Customer contacted")
                .line("channel", "渠道", "Channel", call.channel().label())
                .line("answered", "接通", "Answered", yes(call.isAnswered()));
        call.solvedAtOnce().ifPresent(solved -> out.line("solved", "一次解决", "Solved at once", yes(solved)));
        call.satisfied().ifPresent(content -> out.line("satisfied", "满意", "Satisfied", yes(content)));
        call.agent().ifPresent(out::by);
        return out.entry(call.offeredAt(), false, Room.CALL_CENTER, "contact", Optional.empty());
    }

    private static TimelineEntry points(PointsMovement movement, TimelineSources sources, Disclosure disclosure) {
        Telling out = new Telling(sources, disclosure, "points")
                .titled(
                        movement.entry(),
                        "积分" + movement.kind().label().zh(),
                        "Points " + movement.kind().label().en())
                .line("points", "积分", "Points", (movement.points() > 0 ? "+" : "") + movement.points())
                .line("balance", "余额", "Balance", Long.toString(movement.balance()));
        if (movement.missing() > 0) {
            out.line("missing", "不足", "Missing", Long.toString(movement.missing()));
        }
        if (movement.kind() == PointsMovement.Kind.ADJUSTED) { // by hand, and in somebody's words
            out.wording("note", "说明", "Why", movement.note().zh(), InformationClass.POINTS_AND_GRADE);
        } else {
            out.line("note", "说明", "Why", movement.note());
        }
        Instant begin = movement.day().atStartOfDay(sources.zone()).toInstant();
        String kind = movement.kind().name().toLowerCase(Locale.ROOT);
        return out.entry(begin, true, Room.POINTS, kind, Optional.of(movement.decidedUnder()));
    }

    private static Label yes(boolean it) {
        return it ? Label.of("是", "yes") : Label.of("否", "no");
    }
}
