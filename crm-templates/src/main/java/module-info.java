/**
 * The handbook: typed documents filled from a company profile and a rulebook, linted, and written in every format a company files.
 */
module org.crmkit.templates {
    requires transitive org.crmkit.core;
    requires com.google.common;
    requires java.xml;

    exports org.crmkit.templates;
    exports org.crmkit.templates.assembly;
    exports org.crmkit.templates.catalogue;
    exports org.crmkit.templates.compose;
    exports org.crmkit.templates.content;
    exports org.crmkit.templates.diagram;
    exports org.crmkit.templates.document;
    exports org.crmkit.templates.form;
    exports org.crmkit.templates.lint;
    exports org.crmkit.templates.output;
    exports org.crmkit.templates.page;
    exports org.crmkit.templates.profile;
    exports org.crmkit.templates.redline;
    exports org.crmkit.templates.render;
    exports org.crmkit.templates.render.bpmn;
    exports org.crmkit.templates.render.docx;
    exports org.crmkit.templates.render.html;
    exports org.crmkit.templates.render.look;
    exports org.crmkit.templates.render.markdown;
    exports org.crmkit.templates.render.pdf;
    exports org.crmkit.templates.render.svg;
    exports org.crmkit.templates.render.xlsx;
}
