/** What Word and Excel files share: the zip they are packed in and the parts that say what is in it. Not exported. */
@NullMarked
package org.crmkit.templates.render.office;

import org.jspecify.annotations.NullMarked;
