package org.crmkit.core.view.timeline;

import java.util.List;
import org.crmkit.core.churn.ChurnEvent;
import org.crmkit.core.churn.RetentionState;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.groupaccount.GoalEvent;
import org.crmkit.core.relationship.programme.ProgrammeRun;
import org.crmkit.core.servicequality.QualityEvent;
import org.crmkit.core.survey.SurveyEvent;
import org.crmkit.core.view.Room;

/** Tells of customers at risk; and knows the events that are of no customer, so that they are neither told nor missed. */
final class ChurnTellers {

    private ChurnTellers() {}

    static void addTo(Tellers all) {
        all.on(ChurnEvent.RiskWarned.class, Room.CHURN, "warned", (e, s) -> List.of(e.customer()), (e, s, out) -> {
                    out.titled(e.retentionCase(), "流失预警", "Warned of churn");
                    e.dueOn().ifPresent(day -> out.line("due", "应跟进日", "To be followed by", day));
                    s.retention(e.retentionCase())
                            .ifPresent(it -> out.by(it.steps().get(0).by()));
                })
                .on(
                        ChurnEvent.RetentionMoved.class,
                        Room.CHURN,
                        "retention-moved",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> {
                            out.titled(e.retentionCase(), "挽留进展", "Retention moved on")
                                    .change("state", "状态", "State", e.from().label(), e.to().label());
                            if (e.to() == RetentionState.STRATEGY_MADE) {
                                s.retention(e.retentionCase())
                                        .flatMap(it -> it.cause())
                                        .ifPresent(cause -> out.line("cause", "流失原因", "Cause", cause.label()));
                            }
                            e.dueOn().ifPresent(day -> out.line("due", "应跟进日", "To be followed by", day));
                            out.by(e.by());
                        });
        silent(all, SurveyEvent.Planned.class, Room.SURVEY, "planned");
        silent(all, SurveyEvent.Moved.class, Room.SURVEY, "moved");
        silent(all, SurveyEvent.SheetRecorded.class, Room.SURVEY, "sheet-recorded");
        silent(all, SurveyEvent.SheetRechecked.class, Room.SURVEY, "sheet-rechecked");
        silent(all, QualityEvent.Inspected.class, Room.SERVICE_QUALITY, "inspected");
        silent(all, QualityEvent.Opened.class, Room.SERVICE_QUALITY, "opened");
        silent(all, QualityEvent.Moved.class, Room.SERVICE_QUALITY, "moved");
        silent(all, GoalEvent.class, Room.GROUP_ACCOUNT, "goal");
        silent(all, ProgrammeRun.Advanced.class, Room.PROGRAMME, "advanced");
    }

    private static <E extends DomainEvent> void silent(Tellers all, Class<E> type, Room room, String kind) {
        all.on(type, room, kind, (e, s) -> List.of(), (e, s, out) -> {});
    }
}
