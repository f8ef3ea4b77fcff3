package org.crmkit.examples.stories;

import java.util.List;
import java.util.Optional;

/** Every story, in the order to read them. */
public final class Stories {

    private static final List<Story> ALL = List.of(
            new FirstDecision(),
            new CustomerStory(),
            new TierStory(),
            new ComplaintStory(),
            new AfterSalesStory(),
            new ServiceQualityStory(),
            new CallCenterStory(),
            new CreditStory(),
            new GroupAccountStory(),
            new RelationshipStory(),
            new ClubStory(),
            new KeyAccountStory(),
            new ProgrammesStory(),
            new SurveyStory(),
            new ProspectStory(),
            new GuideStory(),
            new RulebookStory(),
            new EmbeddingStory(),
            new InformationStory(),
            new AuditStory(),
            new ChurnStory(),
            new ViewsStory(),
            new PurchasesStory(),
            new AnswersToAgentsStory());

    private Stories() {}

    /** Returns every story. */
    public static List<Story> all() {
        return ALL;
    }

    /** Returns the story of a name. */
    public static Optional<Story> named(String name) {
        return ALL.stream().filter(story -> story.name().equals(name)).findFirst();
    }
}
