package org.crmkit.templates;

/** Hears how far long work has come, for instance to draw a line on a terminal. */
@FunctionalInterface
public interface Progress {

    /**
     * Called after each piece of work, in order and from one thread.
     *
     * @param done pieces done, from 1
     * @param total pieces there are
     * @param piece what was just done, a document's key or a file's path
     */
    void step(int done, int total, String piece);

    /** Obtains a listener that does not listen. */
    static Progress silent() {
        return (done, total, piece) -> {};
    }
}
