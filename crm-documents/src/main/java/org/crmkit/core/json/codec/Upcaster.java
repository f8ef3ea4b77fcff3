package org.crmkit.core.json.codec;

import org.crmkit.core.input.Node;

/**
 * Rewrites the data of a document from one version to the next. It sees well-formed JSON and nothing more: what it does not
 * understand it leaves as it is, and the codec of the current version says what is wrong. {@link FieldsEdit} does the usual
 * rewriting.
 */
@FunctionalInterface
public interface Upcaster {

    /** Returns the data as the next version writes it. */
    Node upcast(Node data);
}
