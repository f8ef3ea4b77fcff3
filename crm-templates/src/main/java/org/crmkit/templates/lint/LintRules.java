package org.crmkit.templates.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            new AnswersHaveQuestions(),
            new RoleTitle(),
            new RoleSummary(),
            new DutyCount(),
            new DutyKeywords(),
            new DutyFormula(),
            new DutyResponsibility(),
            new DutyMeasures(),
            new DutyOrder(),
            new DutyOutputs(),
            new DutyTimeless(),
            new CatchAll(),
            new RoleLayerDuties(),
            new VerbLayer(),
            new VerbObject(),
            new VerbBehaviour(),
            new RoleSources(),
            new RoleAnalysis(),
            new RoleContributors(),
            new RoleImprovement(),
            new PolicyFormTitle(),
            new PolicyPublication(),
            new PolicyHeader(),
            new PolicyFooter(),
            new PolicyClauses(),
            new PolicyProcedure(),
            new PolicyQuotations(),
            new PolicyLayout(),
            new PolicyClausePlaces(),
            new PolicyFits(),
            new PolicyMakers(),
            new PolicyContent(),
            new PolicySeparation(),
            new PolicyStages(),
            new PolicyIssuer(),
            new FlowEnds(),
            new FlowConditions(),
            new FlowSoundness(),
            new FlowFactors(),
            new FlowSigns(),
            new FlowSimplicity(),
            new FlowLanes(),
            new FlowKeyNodes(),
            new FlowNotes(),
            new FlowReviews(),
            new FlowStages(),
            new FlowAnalysis(),
            new FlowImprovement(),
            new FlowSymptoms(),
            new FlowKeys(),
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
            new FormMaking(),
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
            new PlanNumbering(),
            new PlanMeasures(),
            new PlanGoals());

    private static final List<SetRule> BETWEEN = List.of(
            new SixDimensions(),
            new StepsHaveDuties(),
            new FormsAreUsed(),
            new SameTexts(),
            new OneAccountable(),
            new DocumentNumbers());

    private LintRules() {}

    /** Returns every rule about one document, those for all kinds first, then kind by kind. */
    public static List<LintRule> all() {
        return ALL;
    }

    /** Returns every rule about a set of documents. */
    public static List<SetRule> between() {
        return BETWEEN;
    }

    /** Returns the rule about one document of an id. */
    public static Optional<LintRule> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    static void require(String id) {
        if (ids().noneMatch(id::equals)) {
            throw new IllegalArgumentException(
                    "Lint rule was '" + id + "'; it must be one of " + ids().collect(Collectors.joining(", ")) + ".");
        }
    }

    private static Stream<String> ids() {
        return Stream.concat(BETWEEN.stream(), ALL.stream()).map(Rule::id);
    }
}
