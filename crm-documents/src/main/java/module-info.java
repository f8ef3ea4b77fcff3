/** What the rooms hold, as JSON documents with schemas, and what a host hands in, as drafts with constraints. */
module org.crmkit.documents {
    requires transitive org.crmkit.core;
    requires transitive org.crmkit.systems;
    requires com.google.common;
    requires com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;

    exports org.crmkit.core.document;
    exports org.crmkit.core.document.room;
    exports org.crmkit.core.draft;
    exports org.crmkit.core.json.codec;
    exports org.crmkit.core.json.jackson;

    // A validation provider reads the drafts by reflection.
    opens org.crmkit.core.draft;
}
