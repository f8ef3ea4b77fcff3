package org.crmkit.examples.cli.report.kind;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.crmkit.core.callcenter.Interaction;
import org.crmkit.core.callcenter.LoggedIn;
import org.crmkit.core.callcenter.MonitoredScore;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.TimeRange;

/**
 * Contacts with a call centre, by the clock on its wall: the moments are that clock's, written as if it stood in Greenwich, so that a half
 * hour of the day is the same all year.
 *
 * @param source where they come from, as a whole sentence
 * @param isDrawn whether they were drawn
 * @param contacts in the order they were offered; at least one of them inbound
 * @param loggedIn when agents were there; empty if the log does not say
 * @param sheets of contacts that were listened to; empty if the log does not say
 */
record CallLog(
        Label source,
        boolean isDrawn,
        List<Interaction> contacts,
        List<LoggedIn> loggedIn,
        List<MonitoredScore> sheets) {

    CallLog {
        contacts = contacts.stream()
                .sorted(Comparator.comparing(Interaction::offeredAt))
                .toList();
        loggedIn = List.copyOf(loggedIn);
        sheets = List.copyOf(sheets);
    }

    LocalDate from() {
        return contacts.get(0).offeredAt().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    LocalDate until() {
        return contacts.get(contacts.size() - 1)
                .offeredAt()
                .atOffset(ZoneOffset.UTC)
                .toLocalDate();
    }

    TimeRange period() {
        return TimeRange.of(
                from().atStartOfDay().toInstant(ZoneOffset.UTC),
                until().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    List<Interaction> inbound() {
        return contacts.stream()
                .filter(each -> each.direction() == Interaction.Direction.INBOUND)
                .toList();
    }
}
