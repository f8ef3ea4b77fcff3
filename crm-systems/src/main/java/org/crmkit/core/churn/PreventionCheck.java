package org.crmkit.core.churn;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Share;

/**
 * A self-assessment of one unit by the nine measures.
 *
 * @param unit the business unit, in the company's own words
 * @param on the day
 * @param answers whether a measure is in place; one left out was not looked at
 */
public record PreventionCheck(String unit, LocalDate on, Map<PreventiveMeasure, Boolean> answers) {

    public PreventionCheck {
        checkArgument(!unit.isBlank(), "PreventionCheck.unit is blank; name the unit.");
        Map<PreventiveMeasure, Boolean> copy = new EnumMap<>(PreventiveMeasure.class);
        copy.putAll(answers);
        answers = Collections.unmodifiableMap(copy);
    }

    /** Returns what is in place, of what was looked at; undefined if nothing was. */
    public Measured<Share> inPlace() {
        long yes = answers.values().stream().filter(answer -> answer).count();
        return answers.isEmpty()
                ? new Measured.Undefined<>(Reason.of("nothing-assessed", "尚未自评。", "Nothing was assessed."))
                : new Measured.Known<>(new Share(yes, answers.size()), answers.size());
    }

    /** Returns what is not in place, or was not looked at. */
    public List<PreventiveMeasure> gaps() {
        return Arrays.stream(PreventiveMeasure.values())
                .filter(measure -> !answers.getOrDefault(measure, false))
                .collect(Collectors.toUnmodifiableList());
    }
}
