package org.crmkit.core.prospect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Lang;
import org.crmkit.core.time.WorkingCalendar;
import org.crmkit.core.time.WorkingHours;

/**
 * Something that was not done for a prospect somebody works on.
 *
 * @param prospect whose
 * @param owner who is reminded
 * @param reason {@code next-step-due} or {@code idle}
 */
public record ProspectReminder(CustomerId prospect, StaffId owner, Reason reason) {

    /**
     * Returns who must be reminded of what, by prospect: a next step whose day has passed, and a prospect without any contact, or
     * since it was found, for longer than the policy says.
     */
    public static List<ProspectReminder> of(
            Collection<Prospect> prospects, Instant now, ProspectPolicy policy, WorkingCalendar calendar) {
        WorkingHours hours = calendar.workingHours();
        List<ProspectReminder> reminders = new ArrayList<>();
        prospects.stream()
                .filter(prospect -> prospect.stage().isOpen())
                .sorted(Comparator.comparing(Prospect::id))
                .forEach(prospect -> {
                    Optional<DevelopmentRecord> last = prospect.lastContact();
                    last.flatMap(DevelopmentRecord::next)
                            .filter(next -> next.dueOn().isBefore(hours.day(now)))
                            .ifPresent(next -> reminders.add(of(
                                    prospect,
                                    "next-step-due",
                                    "下一步应于" + next.dueOn() + "前完成，尚无记录。",
                                    "The next step was due on " + next.dueOn() + " and nothing is recorded since.")));
                    Instant since = last.map(DevelopmentRecord::at)
                            .orElse(prospect.path()
                                    .get(prospect.path().size() - 1)
                                    .at());
                    if (hours.isOver(since, policy.idleAfter(), now)) {
                        reminders.add(of(
                                prospect,
                                "idle",
                                "自" + hours.day(since) + "起超过"
                                        + policy.idleAfter().in(Lang.ZH) + "没有联系。",
                                "Nobody made contact for more than " + policy.idleAfter() + ", since "
                                        + hours.day(since) + "."));
                    }
                });
        return List.copyOf(reminders);
    }

    private static ProspectReminder of(Prospect prospect, String code, String zh, String en) {
        return new ProspectReminder(
                prospect.id(),
                prospect.origin().owner(),
                Reason.of(code, "潜在客户" + prospect.id() + "：" + zh, "Prospect " + prospect.id() + ": " + en));
    }
}
