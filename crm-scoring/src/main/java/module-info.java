/**
 * Scoring models a stranger can check: each is a record of its parameters, fitted by {@code fit}, and every score says why.
 */
module org.crmkit.scoring {
    requires transitive org.crmkit.core;
    requires transitive org.crmkit.systems;
    requires java.xml;

    exports org.crmkit.scoring.callcenter;
    exports org.crmkit.scoring.churn;
    exports org.crmkit.scoring.consumption;
    exports org.crmkit.scoring.credit;
    exports org.crmkit.scoring.credit.distress;
    exports org.crmkit.scoring.credit.expert;
    exports org.crmkit.scoring.credit.limit;
    exports org.crmkit.scoring.credit.rating;
    exports org.crmkit.scoring.credit.receivables;
    exports org.crmkit.scoring.data;
    exports org.crmkit.scoring.evaluate;
    exports org.crmkit.scoring.fit;
    exports org.crmkit.scoring.forecast;
    exports org.crmkit.scoring.json;
    exports org.crmkit.scoring.lifetime;
    exports org.crmkit.scoring.loyalty;
    exports org.crmkit.scoring.matching;
    exports org.crmkit.scoring.pmml;
    exports org.crmkit.scoring.regression;
    exports org.crmkit.scoring.satisfaction.pls;
    exports org.crmkit.scoring.value;
    exports org.crmkit.scoring.weight;
    exports org.crmkit.scoring.questionnaire;
    exports org.crmkit.scoring.sampling;
    exports org.crmkit.scoring.satisfaction;
    exports org.crmkit.scoring.servicequality;
    exports org.crmkit.scoring.servicequality.agreement;
    exports org.crmkit.scoring.keyaccount;
}
