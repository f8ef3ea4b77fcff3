/**
 * The domain of customer service as an embeddable library: immutable state, pure decisions, policies as records, ports for the
 * host's own database. Start with {@code org.crmkit.core.rulebook} for the rules and with the room of the noun you need.
 */
@SuppressWarnings("module") // the modules above are named in qualified exports
module org.crmkit.core {
    requires transitive org.joda.money;
    requires transitive org.jspecify;
    requires com.google.common;
    requires com.fasterxml.jackson.core;
    requires org.snakeyaml.engine;
    requires transitive jakarta.validation;

    exports org.crmkit.core.complaint;
    exports org.crmkit.core.credit;
    exports org.crmkit.core.credit.grant;
    exports org.crmkit.core.credit.ledger;
    exports org.crmkit.core.customer;
    exports org.crmkit.core.customer.duplicate;
    exports org.crmkit.core.customer.identifier;
    exports org.crmkit.core.customer.identifier.libphonenumber;
    exports org.crmkit.core.customer.merge;
    exports org.crmkit.core.event;
    exports org.crmkit.core.input;
    exports org.crmkit.core.json;
    exports org.crmkit.core.internal to
            org.crmkit.systems;
    exports org.crmkit.core.json.internal to
            org.crmkit.documents;
    exports org.crmkit.core.money;
    exports org.crmkit.core.rule;
    exports org.crmkit.core.rulebook;
    exports org.crmkit.core.rulebook.compare;
    exports org.crmkit.core.rulebook.simulate;
    exports org.crmkit.core.score;
    exports org.crmkit.core.store;
    exports org.crmkit.core.store.memory;
    exports org.crmkit.core.text;
    exports org.crmkit.core.tier;
    exports org.crmkit.core.tier.care;
    exports org.crmkit.core.tier.points;
    exports org.crmkit.core.time;

    // Only the adapter in customer.identifier.libphonenumber needs it, and only hosts that use the adapter.
    requires static com.google.i18n.phonenumbers.libphonenumber;
    // A validation provider reads the drafts by reflection.
    opens org.crmkit.core.rulebook;
}
