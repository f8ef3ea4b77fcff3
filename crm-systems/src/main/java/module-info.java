/** The further rooms: surveys, prospects, relationship, key accounts, after-sales, call centre, service quality, information, churn. */
module org.crmkit.systems {
    requires transitive org.crmkit.core;
    requires com.google.common;

    exports org.crmkit.core.aftersales;
    exports org.crmkit.core.audit;
    exports org.crmkit.core.callcenter;
    exports org.crmkit.core.churn;
    exports org.crmkit.core.groupaccount;
    exports org.crmkit.core.guide;
    exports org.crmkit.core.information;
    exports org.crmkit.core.keyaccount;
    exports org.crmkit.core.prospect;
    exports org.crmkit.core.rating;
    exports org.crmkit.core.relationship;
    exports org.crmkit.core.relationship.club;
    exports org.crmkit.core.relationship.programme;
    exports org.crmkit.core.rulebook.replay;
    exports org.crmkit.core.rulebook.room;
    exports org.crmkit.core.servicequality;
    exports org.crmkit.core.survey;
    exports org.crmkit.core.view;
    exports org.crmkit.core.view.dashboard;
    exports org.crmkit.core.view.timeline;

    // A validation provider reads the drafts by reflection.
    opens org.crmkit.core.rulebook.room;
}
