package org.crmkit.core.view;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.customer.Confidentiality;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.customer.LegalBasis;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.information.DataClass;
import org.crmkit.core.information.InformationPolicy;
import org.crmkit.core.information.Sight;

/**
 * Which personal values a reader may see. Nothing is shown by default; whoever asks for more names himself and the purpose, so
 * that the host can write down who saw what and why.
 *
 * @param viewer who reads; empty if nothing personal is shown
 * @param purpose what for; empty if nothing personal is shown
 * @param classes the classes shown
 * @param sensitive whether the numbers of persons are shown too
 */
public record Disclosure(
        Optional<StaffId> viewer, Optional<String> purpose, Set<InformationClass> classes, boolean sensitive) {

    /** Shows nothing personal. */
    public static final Disclosure MASKED = new Disclosure(Optional.empty(), Optional.empty(), Set.of(), false);

    public Disclosure {
        Set<InformationClass> copy = EnumSet.noneOf(InformationClass.class);
        copy.addAll(classes);
        classes = Collections.unmodifiableSet(copy);
        checkArgument(
                (classes.isEmpty() && !sensitive) || (viewer.isPresent() && purpose.isPresent()),
                "Disclosure of %s has no viewer or no purpose; personal values are shown to somebody, for something. Name both.",
                classes);
        checkArgument(
                purpose.isEmpty() || !purpose.get().isBlank(),
                "Disclosure.purpose is blank; say what the values are looked at for.");
    }

    /** Obtains a disclosure of some classes. */
    public static Disclosure of(StaffId viewer, String purpose, InformationClass... classes) {
        Set<InformationClass> some = EnumSet.noneOf(InformationClass.class);
        some.addAll(Arrays.asList(classes));
        return new Disclosure(Optional.of(viewer), Optional.of(purpose), some, false);
    }

    /**
     * Obtains what a role may see: the classes its clearance shows in full, and the numbers of persons if it sees sensitive data in
     * full. A role nobody knows sees nothing personal, nor does one that may not open the file.
     */
    public static Disclosure of(
            StaffId viewer, String purpose, String role, Confidentiality file, InformationPolicy policy) {
        if (!policy.clearance(role).map(its -> its.mayOpen(file)).orElse(false)) {
            return MASKED;
        }
        Set<InformationClass> seen = EnumSet.noneOf(InformationClass.class);
        for (InformationClass one : InformationClass.values()) {
            if (policy.sight(role, one, LegalBasis.CONSENT) == Sight.FULL) {
                seen.add(one);
            }
        }
        boolean numbers = policy.clearance(role)
                .map(its -> its.of(DataClass.SENSITIVE) == Sight.FULL)
                .orElse(false);
        return new Disclosure(Optional.of(viewer), Optional.of(purpose), seen, numbers);
    }

    /** Obtains a disclosure of all classes, without the numbers of persons. */
    public static Disclosure ofAll(StaffId viewer, String purpose) {
        return of(viewer, purpose, InformationClass.values());
    }

    /** Returns this disclosure with the numbers of persons. */
    public Disclosure withSensitive() {
        return new Disclosure(viewer, purpose, classes, true);
    }

    /** Tells whether a value of a class may be seen, kept on this ground: what is no personal information always may. */
    public boolean shows(InformationClass within, LegalBasis basis) {
        return basis == LegalBasis.NOT_PERSONAL || classes.contains(within);
    }
}
