/**
 * Forms that come back. A workbook made by this library is filled in and read into typed entries, or returned with what is wrong
 * marked in its cells. Start with {@link org.crmkit.templates.form.FormReader}; what it answers is a
 * {@link org.crmkit.templates.form.FormReading}. No file is trusted: see {@link org.crmkit.templates.form.FormLimits}.
 */
@NullMarked
package org.crmkit.templates.form;

import org.jspecify.annotations.NullMarked;
