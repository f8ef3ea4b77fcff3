package org.crmkit.scoring.json;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.score.ModelKey;

/** Every model of this module, by its {@link ModelKey}. */
public final class ModelCatalogue {

    private static final List<RunnableModel> MODELS = List.of(
            new RfmModel(),
            new AbcModel(),
            new MarginalContributionModel(),
            new LifecycleValueModel(),
            new WholeValueModel(),
            new PortfolioModel(PortfolioModel.Kind.VALUE),
            new PortfolioModel(PortfolioModel.Kind.RETENTION),
            new PortfolioModel(PortfolioModel.Kind.SATISFACTION_LOYALTY),
            new PortfolioModel(PortfolioModel.Kind.RELATION),
            new LadderModel(),
            new SwitchingCostModel(),
            new PurchaseTypeModel(),
            new CoreCustomerModel(),
            new LoyaltyIndexModel(),
            new NpsModel(),
            new WalletModel(),
            new ChurnIndicatorsModel(),
            new EarlyWarningModel(),
            new ChurnRiskModel(),
            new SurvivalModel(),
            new CoxModel(),
            new WinBackModel(),
            new ConsumptionChangeModel(),
            new CountingModel(PurchaseForm.BG_NBD),
            new CountingModel(PurchaseForm.MBG_NBD),
            new CountingModel(PurchaseForm.PARETO_NBD),
            new CovariateModel(PurchaseForm.BG_NBD),
            new CovariateModel(PurchaseForm.MBG_NBD),
            new CovariateModel(PurchaseForm.PARETO_NBD),
            new OpportunityModel(),
            ContractModel.shiftedBetaGeometric(),
            ContractModel.betaDiscreteWeibull(),
            new GammaGammaModel(),
            new LifetimeValueModel(),
            new CreditScorecardModel(),
            new ExpertCardModel(),
            new DistressScoreModel(),
            new LimitModel(),
            new ExpectedLossModel(),
            new ProvisionModel(),
            new WeightedIndexModel(),
            new FuzzyModel(),
            new PlsPathModel(),
            new SatisfactionIndexModel(),
            new QuestionnaireModel(),
            RatedModel.satisfaction(),
            RatedModel.effort(),
            new ServiceGapModel(),
            new KanoModel(),
            new PriorityModel(),
            new RecoveryModel(),
            new SamplePlanModel(),
            new ParetoModel(),
            new ControlChartModel(),
            new RecurrenceModel(),
            new ComplaintProcessModel(),
            new PassRateModel(),
            new RaterAgreementModel(),
            new RaterScoresModel(),
            new KeyAccountModel(),
            new KeyAccountFuzzyModel(),
            new PortfolioModel(PortfolioModel.Kind.GROWTH_SHARE),
            new StockTakingModel(),
            new AccountPlanModel(),
            new ErlangModel(),
            new StaffingModel(),
            new CallForecastModel(),
            new ShiftCoverModel(),
            new CallKpisModel(),
            new DuplicateModel());

    private ModelCatalogue() {}

    /** Returns all models, in the order of their keys. */
    public static List<RunnableModel> all() {
        return MODELS;
    }

    /** Returns the model of a key; empty for a model that is computed in core from a policy. */
    public static Optional<RunnableModel> find(ModelKey key) {
        return MODELS.stream().filter(model -> model.key() == key).findFirst();
    }
}
