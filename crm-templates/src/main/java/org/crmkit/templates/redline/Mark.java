package org.crmkit.templates.redline;

/** What became of a piece of a document. */
public enum Mark {
    /** It stands as it stood. */
    KEPT,
    /** It is new. */
    INSERTED,
    /** It is gone. */
    DELETED
}
