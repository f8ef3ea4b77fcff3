package org.crmkit.templates.redline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.rulebook.RulebookHeader;
import org.crmkit.core.rulebook.compare.Affected;
import org.crmkit.core.rulebook.compare.RuleChange;
import org.crmkit.core.rulebook.compare.RulebookComparison;
import org.crmkit.core.text.Label;
import org.crmkit.templates.profile.CompanyProfile;

/**
 * On what grounds documents change.
 *
 * @param issuer the post or the body that decided it, never a person
 * @param issued the day it was decided
 * @param effective the first day the new text holds
 * @param before the edition of the rulebook that the old documents quote
 * @param after the edition that the new ones quote
 * @param rules what differs, the rulebook's rules first, then what the company's profile says
 */
public record NoticeTerms(
        Label issuer,
        LocalDate issued,
        LocalDate effective,
        RulebookVersion before,
        RulebookVersion after,
        List<RuleChange> rules) {

    public NoticeTerms {
        rules = List.copyOf(rules);
    }

    /**
     * Obtains the terms of two editions and two profiles. The rulebook that is changed to says who issued the change and when; where
     * only the profile differs, the day from which its documents hold is the one.
     */
    public static NoticeTerms of(RulebookComparison comparison, CompanyProfile before, CompanyProfile after) {
        RulebookHeader header = comparison.after().header();
        Affected house = new Affected(Affected.Group.HOUSE, after.section(), Label.of("本公司", "the company"));
        List<RuleChange> rules = new ArrayList<>(comparison.rules());
        rules.addAll(RuleChange.between(before, after, List.of(house)));
        boolean ofProfile = comparison.isEmpty() && !rules.isEmpty();
        return new NoticeTerms(
                header.issuedBy(),
                ofProfile ? after.documents().approved() : header.issued(),
                ofProfile ? after.documents().effective() : header.effective(),
                comparison.before().version(),
                comparison.after().version(),
                rules);
    }
}
