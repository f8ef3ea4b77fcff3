package org.crmkit.templates.catalogue;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.util.SortedSet;
import org.crmkit.core.rule.RuleKey;

/**
 * Whom a document serves.
 *
 * @param leastStaff how many people the smallest company has that needs it; zero or more
 * @param industries slugs of the industries it was made for; none for all
 */
public record Reach(long leastStaff, SortedSet<String> industries) {

    public Reach {
        checkArgument(leastStaff >= 0, "Reach.leastStaff was %s; it must be zero or more people.", leastStaff);
        industries = ImmutableSortedSet.copyOfSorted(industries);
        for (String industry : industries) {
            checkArgument(
                    RuleKey.isSlug(industry),
                    "Reach.industries had '%s'; each must be a slug of a-z, 0-9 and inner hyphens, such as property.",
                    industry);
        }
    }

    /** Obtains the reach of a document that serves every company. */
    public static Reach everyone() {
        return new Reach(0, ImmutableSortedSet.of());
    }

    /** Tells whether a company of {@code staff} people needs it. */
    public boolean servesSize(long staff) {
        return staff >= leastStaff;
    }

    /** Tells whether it was made for an industry. */
    public boolean servesIndustry(String industry) {
        return industries.isEmpty() || industries.contains(industry);
    }
}
