/**
 * Short programs that read like documentation, one for each thing the library does. Read the class first, then run it with
 * {@code crm story run NAME} and compare: a story calls the public API as a host would, with fictional companies, and tells each
 * result with its explanation.
 *
 * <p>To add one: a final class that implements {@link org.crmkit.examples.stories.Story}, a line in
 * {@link org.crmkit.examples.stories.Stories}, and its golden files, written by
 * {@code mvn -pl examples/stories -am test -Dtest=StoriesTest -Dgolden.update=true}. Time and ids are fixed in the story, so that it
 * prints the same every time.
 */
@NullMarked
package org.crmkit.examples.stories;

import org.jspecify.annotations.NullMarked;
