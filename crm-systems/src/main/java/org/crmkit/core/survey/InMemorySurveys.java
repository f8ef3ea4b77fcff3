package org.crmkit.core.survey;

import java.util.Optional;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.memory.InMemoryStore;

/** Surveys and sheets in memory, read from the store they are committed to. */
public final class InMemorySurveys implements Surveys {

    private final InMemoryStore store;

    /** Creates the view of one store. */
    public InMemorySurveys(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Stored<Survey>> find(SurveyId id) {
        return store.find(Surveys.key(id), Survey.class);
    }

    @Override
    public Optional<Stored<ResponseSheet>> sheet(SurveyId id, RespondentKey respondent) {
        return store.find(Surveys.key(id, respondent), ResponseSheet.class);
    }
}
