package org.crmkit.templates.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every rule that ships with this library. */
public final class LintRules {

    private static final List<LintRule> ALL = List.of(
            new SlotsAnswered(),
            new TitleEnding(),
            new MentionsResolve(),
            new NumbersAreFacts(),
            new LanguagesAgree(),
            new LanguageIsItsOwn(),
            new WordsAreExact(),
            new RoleTitle(),
            new RoleSummary(),
            new DutyCount(),
            new DutyKeywords(),
            new DutyFormula(),
            new DutyResponsibility(),
            new DutyMeasures(),
            new DutyOrder(),
            new CatchAll(),
            new RoleSources(),
            new RoleContributors(),
            new PolicyFormTitle(),
            new PolicyPublication(),
            new PolicyHeader(),
            new PolicyFooter(),
            new PolicyClauses(),
            new PolicyLayout(),
            new PolicyClausePlaces(),
            new PolicySeparation(),
            new PolicyIssuer(),
            new FlowEnds(),
            new FlowConditions(),
            new FlowSoundness(),
            new FlowFactors(),
            new FlowSigns(),
            new FlowSimplicity(),
            new FlowLanes(),
            new FlowKeyNodes(),
            new FlowReviews(),
            new ToolSort(),
            new ToolUse(),
            new ToolGuidance(),
            new ToolReadiness(),
            new ToolModel(),
            new FormUse(),
            new FormSize(),
            new FormLabelsDiffer(),
            new FormLabels(),
            new FormPunctuation(),
            new FormGrid(),
            new FormChoices(),
            new FormEnds(),
            new PlanParts(),
            new PlanTitleFormula(),
            new PlanPurpose(),
            new PlanBody(),
            new PlanSteps(),
            new PlanSections(),
            new PlanSignOff(),
            new PlanUnits(),
            new PlanGoals());

    private LintRules() {}

    /** Returns every rule, those for all kinds first, then kind by kind. */
    public static List<LintRule> all() {
        return ALL;
    }

    /** Returns the rule of an id. */
    public static Optional<LintRule> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    static void require(String id) {
        if (find(id).isEmpty()) {
            throw new IllegalArgumentException("Lint rule was '" + id + "'; it must be one of "
                    + ALL.stream().map(LintRule::id).collect(Collectors.joining(", ")) + ".");
        }
    }
}
