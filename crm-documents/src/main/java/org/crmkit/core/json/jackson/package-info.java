/**
 * For hosts that use Jackson's object mapper: {@link org.crmkit.core.json.jackson.CrmModule} lets it read and write the types of
 * this library. Needs {@code jackson-databind}, which nothing else here does.
 */
@NullMarked
package org.crmkit.core.json.jackson;

import org.jspecify.annotations.NullMarked;
