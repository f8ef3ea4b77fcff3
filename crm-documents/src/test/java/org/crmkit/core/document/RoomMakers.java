package org.crmkit.core.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.crmkit.core.aftersales.ServiceCase;
import org.crmkit.core.document.room.CompleteDocuments;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.json.codec.DocumentType;
import org.crmkit.core.keyaccount.KeyAccount;
import org.crmkit.core.prospect.Prospect;
import org.crmkit.core.relationship.PreferenceCard;
import org.crmkit.core.score.Reason;
import org.crmkit.core.servicequality.QualityFile;
import org.crmkit.core.store.EventId;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.OutboxEntry;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.store.SavedAggregate;
import org.crmkit.core.survey.OpeningWords;
import org.crmkit.core.survey.Question;
import org.crmkit.core.survey.QuestionKind;
import org.crmkit.core.survey.Questionnaire;
import org.crmkit.core.survey.RespondentKey;
import org.crmkit.core.survey.Route;
import org.crmkit.core.text.Label;

/** Makers as in {@link Makers}, for the further rooms. */
final class RoomMakers {

    private static final Class<?>[] EVENTS =
            CompleteDocuments.events().list().stream().map(DocumentType::type).toArray(Class<?>[]::new);

    private RoomMakers() {}

    static void addTo(Map<Class<?>, Supplier<?>> makers, Arbitrary some) {
        makers.put(
                RespondentKey.class,
                () -> new RespondentKey(String.format(
                        "%016x%016x", some.random().nextLong(), some.random().nextLong())));
        makers.put(Questionnaire.class, () -> questionnaire(some));
        makers.put(
                Outcome.Done.class,
                () -> new Outcome.Done<>(
                        state(some), some.random().nextInt(4) == 0 ? List.of() : List.of(event(some), event(some))));
        makers.put(
                OutboxEntry.class,
                () -> new OutboxEntry(
                        some.of(EventId.class),
                        some.random().nextInt(1_000_000),
                        some.some(SavedAggregate.class, 3),
                        some.maybe(IdempotencyKey.class),
                        event(some)));
        makers.put(
                Outcome.Refused.class,
                () -> new Outcome.Refused<>(List.of(some.of(Reason.class), some.of(Reason.class))));
    }

    private static DomainEvent event(Arbitrary some) {
        return (DomainEvent) some.of(some.pick(EVENTS));
    }

    private static Object state(Arbitrary some) {
        return some.of(some.pick(
                ServiceCase.class, QualityFile.class, PreferenceCard.class, KeyAccount.class, Prospect.class));
    }

    /** A closed question whose first answer ends it, and more of any kind. */
    private static Questionnaire questionnaire(Arbitrary some) {
        Map<String, Question> questions = new LinkedHashMap<>();
        Question first = new Question(
                "first",
                QuestionKind.SINGLE,
                some.of(Label.class),
                List.of(
                        new Question.Option("yes", some.of(Label.class)),
                        new Question.Option("no", some.of(Label.class))),
                0,
                true,
                Optional.empty(),
                Optional.empty(),
                some.random().nextBoolean() ? List.of() : List.of(new Route(List.of("no"), Route.END)));
        questions.put(first.slug(), first);
        for (Question each : some.some(Question.class, 3)) {
            questions.putIfAbsent(each.slug(), each);
        }
        return new Questionnaire(
                some.slug(),
                some.of(Label.class),
                some.of(OpeningWords.class),
                List.copyOf(questions.values()),
                some.of(Label.class));
    }
}
