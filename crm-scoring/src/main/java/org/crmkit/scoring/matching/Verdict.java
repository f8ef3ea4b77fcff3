package org.crmkit.scoring.matching;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.customer.duplicate.MatchClass;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.ScoreBand;

/**
 * What two files are to each other. A register's number rules first; then a person is no company, a branch is not its head office,
 * and nothing is automatic whose names or legal forms do not agree. What is left, the probability decides.
 */
final class Verdict {

    /** Flags above the bits of the pattern. */
    static final int CONFIRMED = 1 << 24;

    static final int CONTRADICTED = 1 << 25;
    static final int OTHER_SORT = 1 << 26;
    static final int OTHER_BRANCH = 1 << 27;

    private static final Reason SORT =
            Reason.of("kind-differs", "一份是个人，一份是企业。", "One is a person, the other a company.");
    private static final Reason BRANCH = Reason.of(
            "branch-differs", "两份档案是不同的分支机构，或一份是总部。", "The two are different branches, or one is the head office.");
    private static final Reason FORM = Reason.of(
            "legal-form-differs",
            "组织形式不同，可能是两家公司，请人工核对。",
            "The legal forms differ; they may be two companies. A person must look.");
    private static final Reason NAMES = Reason.of(
            "names-do-not-agree",
            "名称不一致或无法比较，请人工核对。",
            "The names do not agree or cannot be compared. A person must look.");

    private Verdict() {}

    /** Returns the pattern without the flags. */
    static ComparisonPattern pattern(int code) {
        return new ComparisonPattern(patternCode(code));
    }

    static int patternCode(int code) {
        return code & (1 << ComparisonPattern.BITS) - 1;
    }

    static MatchClass of(int code, double probability, MatchOptions options) {
        if ((code & CONFIRMED) != 0) {
            return (code & CONTRADICTED) == 0 ? MatchClass.SAME : MatchClass.REVIEW;
        }
        if ((code & (CONTRADICTED | OTHER_SORT)) != 0) {
            return MatchClass.DISTINCT;
        }
        if (probability < options.suggestFrom()) {
            return MatchClass.DISTINCT;
        }
        if (isOtherBranch(code)) {
            return MatchClass.RELATED;
        }
        return probability < options.automaticFrom() || otherForm(code) || !namesAgree(code)
                ? MatchClass.REVIEW
                : MatchClass.LIKELY;
    }

    /** Tells whether two files must not stand in one cluster. */
    static boolean excludes(int code) {
        return (code & CONTRADICTED) != 0
                || ((code & CONFIRMED) == 0 && ((code & OTHER_SORT) != 0 || isOtherBranch(code)));
    }

    static List<Reason> rulings(int code, List<Reason> numbers, double probability, MatchOptions options) {
        List<Reason> rulings = new ArrayList<>(numbers);
        if ((code & (CONFIRMED | CONTRADICTED)) != 0) {
            return rulings;
        }
        if ((code & OTHER_SORT) != 0) {
            rulings.add(SORT);
        } else if (isOtherBranch(code)) {
            rulings.add(BRANCH);
        } else if (probability >= options.automaticFrom()) {
            if (otherForm(code)) {
                rulings.add(FORM);
            }
            if (!namesAgree(code)) {
                rulings.add(NAMES);
            }
        }
        return rulings;
    }

    private static boolean isOtherBranch(int code) {
        return (code & OTHER_BRANCH) != 0 && namesAgree(code);
    }

    private static boolean otherForm(int code) {
        return ComparisonPattern.at(code, MatchField.LEGAL_FORM) == ComparisonPattern.DIFFERENT;
    }

    private static boolean namesAgree(int code) {
        return agrees(MatchField.TRADE_NAME, code) || agrees(MatchField.PERSON_NAME, code);
    }

    private static boolean agrees(MatchField field, int code) {
        return switch (ComparisonPattern.level(field, ComparisonPattern.at(code, field))) {
            case SAME, ORDINARY, INITIALS, SLIP -> true;
            case ALIKE, WITHIN, PARTLY, SURNAME, BUILDING, ROAD, DOMAIN, DIFFERENT, UNKNOWN -> false;
        };
    }

    static ScoreBand band(double probability, MatchOptions options) {
        if (probability >= options.automaticFrom()) {
            return band(MatchBand.AUTOMATIC, bits(options.automaticFrom()));
        }
        return probability >= options.suggestFrom()
                ? band(MatchBand.SUGGEST, bits(options.suggestFrom()))
                : band(MatchBand.NO, Double.NEGATIVE_INFINITY);
    }

    private static double bits(double probability) {
        return FieldWeights.log2(probability / (1 - probability));
    }

    private static ScoreBand band(MatchBand band, double from) {
        return new ScoreBand(band.code(), band.label(), from);
    }
}
