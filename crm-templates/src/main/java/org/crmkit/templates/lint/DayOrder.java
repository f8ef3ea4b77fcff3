package org.crmkit.templates.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Wording;

/** Checks that days follow each other. */
final class DayOrder {

    private DayOrder() {}

    /** A day and where it stands. */
    record Step(String path, Wording day) {}

    /** Notes every step that quotes no day, and every day before the one in front of it. */
    static void check(List<Step> steps, Notes notes) {
        LocalDate before = LocalDate.MIN;
        for (Step step : steps) {
            Optional<LocalDate> day = notes.day(step.day());
            if (day.isEmpty()) {
                notes.add(
                        step.path(),
                        Notes.quote(step.day().text(Lang.ZH)),
                        Label.of("引用的日期", "a day quoted from the profile or the rulebook"),
                        Label.of("请引用企业档案中的日期。", "Quote a date of the profile."));
            } else if (day.get().isBefore(before)) {
                notes.add(
                        step.path(),
                        day.get(),
                        Label.of("不早于" + before + "的日期", "a day no earlier than " + before),
                        Label.of("请核对编制、审核、批准的先后。", "Put drafting, review and approval in order."));
            } else {
                before = day.get();
            }
        }
    }
}
