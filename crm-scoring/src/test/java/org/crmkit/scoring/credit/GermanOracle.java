package org.crmkit.scoring.credit;

/**
 * What numpy 2.4 and scipy 1.17 give for the German credit data with the breaks of {@link CreditFixtures#germanBinnings}: counts,
 * logarithms, reweighted least squares and all pairs, written apart from the code that is tested.
 */
final class GermanOracle {

    private GermanOracle() {}

    static final double[][] WOE = {
        {-0.818098705695, -0.401391782721, 0.405465108108, 1.176263222898},
        {0.887303195001, 0.081093278421, -0.054067221270, -0.776680293173},
        {-1.234070835483, -0.088318616977, -0.085157808340, 0.733740577525},
        {-0.271357844463, -0.139551880406, 0.862783577827, 0.704246073628},
        {0.059860387924, 0.311755782434, -0.360642597549, -1.019148117314},
        {-0.403536467202, 0.805625163987, -0.119059360016, 0.410062817357, -0.262364264467}
    };

    static final double[] INFORMATION = {
        0.666011503351, 0.232081418411, 0.291829854879, 0.192472554376, 0.148648670440, 0.163371889238
    };

    static final double[] COEFFICIENTS = {
        -0.8404587457, -0.8251001490, -0.7882423665, -0.7807110288, -0.7611439507, -0.7297619825, -1.0069036123
    };

    static final double[] ERRORS = {
        0.0810759498, 0.1026200640, 0.1773471111, 0.1494047070, 0.1951123941, 0.2212937201, 0.2013077967
    };

    static final double[] Z = {
        -10.366313906, -8.040339452, -4.444630429, -5.225478130, -3.901053821, -3.297707599, -5.001811300
    };

    static final double[] P_VALUES = {
        3.528751e-25, 8.958994e-16, 8.804308e-06, 1.737057e-07, 9.577485e-05, 9.747759e-04, 5.679417e-07
    };

    static final double LOG_LIKELIHOOD = -483.5232873606;

    static final double[] INFLATION = {
        1.117538073819, 1.187386217926, 1.049709893279, 1.062210998418, 1.174964982324, 1.027954426988
    };

    /** The inputs in the order a walk both ways takes them in, and Akaike's criterion after each. */
    static final int[] STEPS = {0, 1, 2, 5, 3, 4};

    static final double[] CRITERIA = {
        1094.3926822863, 1055.3643966550, 1027.8747353494, 1003.4619670509, 990.0411801249, 981.0465747212
    };

    static final double AUC = 0.801973809524;
    static final double AUC_VARIANCE = 2.191251712290e-04;
    static final double SHORT_AUC = 0.748973809524;
    static final double SHORT_VARIANCE = 2.814503252310e-04;
    static final double AUC_Z = 5.0513081983;
    static final double AUC_P = 4.38794406e-07;
    static final double KS = 0.484285714286;
    static final double HOSMER_LEMESHOW = 7.3748027963;
    static final double HOSMER_LEMESHOW_P = 0.4967859470;
    static final double HOSMER_LEMESHOW_P_OTHERS = 0.6896504678;
    static final double BRIER = 0.159316307607;
    static final double SPIEGELHALTER = 0.0407951138;
    static final double SPIEGELHALTER_P = 0.9674592347;
    static final double PSI = 0.016455123660;
}
