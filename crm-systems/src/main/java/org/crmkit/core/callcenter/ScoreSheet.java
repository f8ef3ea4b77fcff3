package org.crmkit.core.callcenter;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crmkit.core.customer.StaffId;

/**
 * What a listener noted about one contact.
 *
 * @param interaction the id of the contact
 * @param listener who listened
 * @param points 0 to 100 for each item of the policy, by its slug
 * @param criticals the slugs of the critical errors that were made, perhaps none
 */
public record ScoreSheet(String interaction, StaffId listener, Map<String, Integer> points, List<String> criticals) {

    public ScoreSheet {
        points = Collections.unmodifiableMap(new TreeMap<>(points));
        criticals = criticals.stream().distinct().sorted().toList();
        points.forEach((item, given) -> checkArgument(
                given >= 0 && given <= 100,
                "ScoreSheet.points of %s were %s; they must be 0 to 100. Correct them.",
                item,
                given));
    }
}
