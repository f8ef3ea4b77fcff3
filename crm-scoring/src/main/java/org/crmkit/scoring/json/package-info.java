/**
 * Every model as JSON in and JSON out, for people and systems without Java. Start with
 * {@link org.crmkit.scoring.json.ModelCatalogue}; each {@link org.crmkit.scoring.json.RunnableModel} documents its input. Field names
 * are slugs, dates {@code 1997-01-18}, amounts {@code USD 12.50}.
 */
@NullMarked
package org.crmkit.scoring.json;

import org.jspecify.annotations.NullMarked;
