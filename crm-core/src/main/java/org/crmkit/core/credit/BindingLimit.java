package org.crmkit.core.credit;

import java.time.LocalDate;
import java.util.Optional;
import org.crmkit.core.text.Label;

/**
 * The limit that binds an account on a day: the most particular of its individual limits that hold, else that of its grade, else
 * none.
 */
record BindingLimit(CreditLimit limit, Optional<IndividualLimit> individual, Optional<CreditGrade> grade) {

    static BindingLimit of(CreditAccount account, CreditPolicy rules, LocalDate day) {
        Optional<CreditGrade> grade = rules.grade(account.grade());
        if (!account.limits().isEmpty()) {
            IndividualLimit bound = null;
            for (IndividualLimit granted : account.limits()) {
                if (granted.holdsOn(day) && (bound == null || takesThePlaceOf(granted, bound, rules.overlap()))) {
                    bound = granted;
                }
            }
            if (bound != null) {
                return new BindingLimit(bound.limit(), Optional.of(bound), grade);
            }
        }
        CreditLimit limit = grade.isPresent() ? CreditLimit.of(grade.get().limit()) : CreditLimit.none();
        return new BindingLimit(limit, Optional.empty(), grade);
    }

    private static boolean takesThePlaceOf(IndividualLimit later, IndividualLimit bound, OverlapRule overlap) {
        if (later.period().rank() != bound.period().rank()) {
            return later.period().rank() > bound.period().rank();
        }
        return switch (overlap) {
            case LATEST -> true;
            case SMALLEST -> bound.limit().isAbove(later.limit());
            case LARGEST -> later.limit().isAbove(bound.limit());
        };
    }

    Label name() {
        if (individual.isPresent()) {
            return individual.get().period().label();
        }
        return grade.map(known -> Label.of(
                        known.name().zh() + "限额（" + known.key() + ".limit）",
                        "limit of " + known.name().en() + " (" + known.key() + ".limit)"))
                .orElse(Label.of("无限额", "no limit"));
    }
}
