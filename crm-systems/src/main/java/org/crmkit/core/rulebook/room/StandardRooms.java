package org.crmkit.core.rulebook.room;

import org.crmkit.core.input.Shapes;
import org.crmkit.core.rulebook.Rooms;

/** The further rooms of the library, in the order documents show them; add your own with {@code all().and(...)}. */
public final class StandardRooms {

    private static final Rooms ALL = Rooms.none()
            .and("survey", Shapes.draft(SurveyDraft::read))
            .and("information", Shapes.draft(InformationDraft::read))
            .and("churn", Shapes.draft(ChurnDraft::read))
            .and("group-account", Shapes.draft(GroupAccountDraft::read))
            .and("relationship", Shapes.draft(RelationshipDraft::read))
            .and("club", Shapes.draft(ClubDraft::read))
            .and("key-account", Shapes.draft(KeyAccountDraft::read))
            .and("programme", Shapes.draft(ProgrammeDraft::read))
            .and("after-sales", Shapes.draft(AfterSalesDraft::read))
            .and("service-quality", Shapes.draft(QualityDraft::read))
            .and("call-center", Shapes.draft(CallCenterDraft::read))
            .and("questionnaire", Shapes.draft(QuestionnaireDraft::read))
            .and("prospect", Shapes.draft(ProspectDraft::read))
            .and("rating", Shapes.draft(RatingDraft::read));

    private StandardRooms() {}

    /** Returns all of them. */
    public static Rooms all() {
        return ALL;
    }
}
