package org.crmkit.scoring.credit;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;

/**
 * How one variable is grouped. A value belongs to the first bin that holds it.
 *
 * @param variable its name in the table
 * @param slug its reason code
 * @param label what it is called
 * @param bins at least two
 */
public record VariableBinning(String variable, String slug, Label label, List<Bin> bins) {

    public VariableBinning {
        bins = List.copyOf(bins);
        checkArgument(
                RuleKey.isSlug(slug), "VariableBinning.slug was '%s'; it must be a slug such as credit-history.", slug);
        checkArgument(
                bins.size() >= 2,
                "VariableBinning.bins of %s had %s; give at least two, or leave the variable out.",
                variable,
                bins.size());
    }

    /** Returns the index of the bin an applicant belongs to, empty if none holds his value. */
    public Optional<Integer> binOf(Applicant applicant) {
        Optional<String> value = applicant.value(variable);
        for (int i = 0; i < bins.size(); i++) {
            if (bins.get(i).holds(value)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
