/**
 * Customer surveys: how often, how many, how carefully, and how satisfaction is measured. Start with
 * {@link org.crmkit.core.survey.SurveyPolicy}.
 */
@NullMarked
package org.crmkit.core.survey;

import org.jspecify.annotations.NullMarked;
