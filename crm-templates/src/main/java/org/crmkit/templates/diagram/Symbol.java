package org.crmkit.templates.diagram;

/**
 * What a node of a chart stands for. Together with the two kinds of {@link Diagram.EdgeKind line} and the bridge drawn where
 * two lines cross, these are the twelve signs of the ANSI-based set (start and end share one sign).
 */
public enum Symbol {
    /** Where the process begins. */
    START,
    /** Where the process ends. */
    END,
    /** A concrete piece of work. */
    TASK,
    /** A decision, judgement or approval; every line out of it carries its condition. */
    DECISION,
    /** A place where pieces of work come together. */
    JOIN,
    /** A document used or made in the work. */
    DOCUMENT,
    /** Several documents. */
    MULTI_DOCUMENT,
    /** Another process linked to this one. */
    LINKED_PROCESS,
    /** Where information comes from. */
    INFO_SOURCE,
    /** Where information is kept. */
    INFO_STORE
}
