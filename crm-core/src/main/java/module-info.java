/**
 * The domain of customer service as an embeddable library: immutable state, pure decisions, policies as records, ports for the
 * host's own database. Start with {@code org.crmkit.core.rulebook} for the rules and with the room of the noun you need.
 */
module org.crmkit.core {
    requires transitive org.joda.money;
    requires transitive org.jspecify;
    requires com.google.common;
    requires com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires org.snakeyaml.engine;
    requires transitive jakarta.validation;

    exports org.crmkit.core.aftersales;
    exports org.crmkit.core.callcenter;
    exports org.crmkit.core.audit;
    exports org.crmkit.core.churn;
    exports org.crmkit.core.complaint;
    exports org.crmkit.core.credit;
    exports org.crmkit.core.credit.grant;
    exports org.crmkit.core.credit.ledger;
    exports org.crmkit.core.customer;
    exports org.crmkit.core.customer.duplicate;
    exports org.crmkit.core.customer.identifier;
    exports org.crmkit.core.customer.identifier.libphonenumber;
    exports org.crmkit.core.customer.merge;
    exports org.crmkit.core.document;
    exports org.crmkit.core.draft;
    exports org.crmkit.core.event;
    exports org.crmkit.core.groupaccount;
    exports org.crmkit.core.information;
    exports org.crmkit.core.guide;
    exports org.crmkit.core.input;
    exports org.crmkit.core.json;
    exports org.crmkit.core.json.codec;
    exports org.crmkit.core.json.jackson;
    exports org.crmkit.core.keyaccount;
    exports org.crmkit.core.money;
    exports org.crmkit.core.relationship;
    exports org.crmkit.core.relationship.programme;
    exports org.crmkit.core.prospect;
    exports org.crmkit.core.rule;
    exports org.crmkit.core.rulebook;
    exports org.crmkit.core.rulebook.compare;
    exports org.crmkit.core.rulebook.simulate;
    exports org.crmkit.core.score;
    exports org.crmkit.core.servicequality;
    exports org.crmkit.core.store;
    exports org.crmkit.core.store.memory;
    exports org.crmkit.core.survey;
    exports org.crmkit.core.text;
    exports org.crmkit.core.tier;
    exports org.crmkit.core.tier.care;
    exports org.crmkit.core.tier.points;
    exports org.crmkit.core.time;
    exports org.crmkit.core.view;

    // Only the adapter in customer.identifier.libphonenumber needs it, and only hosts that use the adapter.
    requires static com.google.i18n.phonenumbers.libphonenumber;
    // A validation provider reads the drafts by reflection.
    opens org.crmkit.core.draft;
    opens org.crmkit.core.rulebook;
}
