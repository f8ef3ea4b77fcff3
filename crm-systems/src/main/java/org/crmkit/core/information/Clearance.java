package org.crmkit.core.information;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.crmkit.core.customer.Confidentiality;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;

/**
 * What people of one role may see.
 *
 * @param role a slug the company chooses
 * @param name what the role is called
 * @param files the most guarded files they may open
 * @param sees how much of each class of data; never more of a class than of a less guarded one
 */
public record Clearance(String role, Label name, Confidentiality files, Map<DataClass, Sight> sees) {

    public Clearance {
        checkArgument(
                RuleKey.isSlug(role), "information.roles has '%s'; a role is named by a slug, such as seller.", role);
        Map<DataClass, Sight> copy = new EnumMap<>(DataClass.class);
        Sight before = Sight.FULL;
        for (DataClass one : DataClass.values()) {
            Sight its = sees.get(one);
            checkArgument(
                    its != null, "information.roles.%s has no %s; say how much of it the role sees.", role, one.code());
            checkArgument(
                    its.compareTo(before) >= 0,
                    "information.roles.%s.%s was %s; it must not be more than of the class before it, %s. Lower it.",
                    role,
                    one.code(),
                    its.code(),
                    before.code());
            copy.put(one, its);
            before = its;
        }
        sees = Collections.unmodifiableMap(copy);
    }

    /** Returns how much of a class they see. */
    public Sight of(DataClass guarded) {
        return sees.getOrDefault(guarded, Sight.NONE);
    }

    /** Tells whether they may open a file of this confidentiality. */
    public boolean mayOpen(Confidentiality file) {
        return file.compareTo(files) <= 0;
    }
}
