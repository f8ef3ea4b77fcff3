package org.crmkit.core.survey;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The host's own number of a survey, for example {@code S-2026-1}.
 *
 * @param value 1 to 100 characters, not blank, kept as given
 */
public record SurveyId(String value) implements Comparable<SurveyId> {

    public SurveyId {
        checkArgument(
                !value.isBlank() && value.length() <= 100,
                "SurveyId.value was '%s'; it must be 1 to 100 characters and not blank. Give the number the host files the survey under.",
                value);
    }

    /** Obtains the id of a text. */
    public static SurveyId of(String value) {
        return new SurveyId(value);
    }

    @Override
    public int compareTo(SurveyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
