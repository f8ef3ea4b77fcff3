package org.crmkit.examples.stories;

import org.crmkit.core.text.Label;

/** A short program that shows one thing from end to end. */
public interface Story {

    /** Returns the name to run it by, a slug such as {@code credit}. */
    String name();

    /** Returns what it shows, in a few words. */
    Label title();

    /** Runs it. The same every time: clock, ids and data are the story's own. */
    void tell(Telling telling);
}
