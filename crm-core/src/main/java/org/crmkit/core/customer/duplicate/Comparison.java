package org.crmkit.core.customer.duplicate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerKind;
import org.crmkit.core.customer.CustomerPolicy;
import org.crmkit.core.customer.DuplicateRule;
import org.crmkit.core.customer.EvidenceFactor;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;

/** One comparison of two files: evidence first, then what overrules it. */
final class Comparison {

    private final Compared one;
    private final Compared two;
    private final DuplicateRule rule;
    private final String version;
    private final List<Contribution> contributions = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private BigDecimal points = BigDecimal.ZERO;
    private boolean namesAgree;
    private Optional<Reason> otherBranch = Optional.empty();
    private Optional<Reason> otherForm = Optional.empty();

    private Comparison(Compared one, Compared two, InForce<CustomerPolicy> policy) {
        this.one = one;
        this.two = two;
        this.rule = policy.policy().duplicates();
        this.version = policy.version().toString();
    }

    /** Compares two files, whichever is given first. */
    static DuplicateCandidate of(Compared a, Compared b, InForce<CustomerPolicy> policy) {
        boolean inOrder = a.subject().customer().compareTo(b.subject().customer()) < 0;
        return new Comparison(inOrder ? a : b, inOrder ? b : a, policy).candidate();
    }

    private DuplicateCandidate candidate() {
        boolean isPerson = one.subject().kind() == CustomerKind.INDIVIDUAL;
        boolean sameSort = isPerson == (two.subject().kind() == CustomerKind.INDIVIDUAL);
        if (sameSort && isPerson) {
            comparePersons();
        } else if (sameSort) {
            compareCompanies();
        }
        compareSets(EvidenceFactor.PHONE, one.subject().phones(), two.subject().phones());
        compareAddresses();
        List<Reason> rulings = new ArrayList<>();
        MatchClass match = match(sameSort, rulings);
        Score score = new Score(
                ModelKey.DUPLICATE_CUSTOMER,
                points.doubleValue(),
                Optional.of(band()),
                0,
                contributions,
                missing,
                version);
        return new DuplicateCandidate(one.subject().customer(), two.subject().customer(), match, score, rulings);
    }

    private MatchClass match(boolean sameSort, List<Reason> rulings) {
        IdentifierEvidence numbers =
                IdentifierEvidence.of(one.subject().identifiers(), two.subject().identifiers());
        rulings.addAll(numbers.reasons());
        if (!numbers.agreed().isEmpty()) {
            return numbers.contradicted().isEmpty() ? MatchClass.SAME : MatchClass.REVIEW;
        }
        if (!numbers.contradicted().isEmpty()) {
            return MatchClass.DISTINCT;
        }
        if (!sameSort) {
            rulings.add(Reason.of("kind-differs", "一份是个人，一份是企业。", "One is a person, the other a company."));
            return MatchClass.DISTINCT;
        }
        if (otherBranch.isPresent() && namesAgree) {
            rulings.add(otherBranch.get());
            return points.compareTo(rule.reviewFrom()) >= 0 ? MatchClass.RELATED : MatchClass.DISTINCT;
        }
        if (points.compareTo(rule.likelyFrom()) >= 0) {
            if (otherForm.isPresent()) {
                rulings.add(otherForm.get());
                return MatchClass.REVIEW;
            }
            return MatchClass.LIKELY;
        }
        return points.compareTo(rule.reviewFrom()) >= 0 ? MatchClass.REVIEW : MatchClass.DISTINCT;
    }

    private ScoreBand band() {
        if (points.compareTo(rule.likelyFrom()) >= 0) {
            return band(MatchClass.LIKELY, rule.likelyFrom().doubleValue());
        }
        return points.compareTo(rule.reviewFrom()) >= 0
                ? band(MatchClass.REVIEW, rule.reviewFrom().doubleValue())
                : band(MatchClass.DISTINCT, Double.NEGATIVE_INFINITY);
    }

    private static ScoreBand band(MatchClass match, double from) {
        return new ScoreBand(match.code(), match.label(), from);
    }

    private void comparePersons() {
        boolean agrees = !Collections.disjoint(one.personNames(), two.personNames());
        namesAgree = agrees;
        add(
                EvidenceFactor.PERSON_NAME,
                agrees,
                BigDecimal.ONE,
                agrees ? "相同" : "不同",
                agrees ? "the same" : "different");
    }

    /** Of several names the pair counts that agrees best; the first in the order of the names where pairs are equal. */
    private void compareCompanies() {
        NameMatch best = NameMatch.DIFFERENT;
        Optional<CompanyName> left = Optional.empty();
        Optional<CompanyName> right = Optional.empty();
        int bestRank = Integer.MIN_VALUE;
        for (CompanyName a : one.companyNames()) {
            for (CompanyName b : two.companyNames()) {
                if (a.isChinese() == b.isChinese()) {
                    NameMatch match = NameMatch.of(a, b);
                    int rank = rank(match, a, b);
                    if (rank > bestRank) {
                        bestRank = rank;
                        best = match;
                        left = Optional.of(a);
                        right = Optional.of(b);
                    }
                }
            }
        }
        if (left.isEmpty() || right.isEmpty()) {
            missing.add(EvidenceFactor.TRADE_NAME.code());
            return;
        }
        CompanyName a = left.get();
        CompanyName b = right.get();
        compareTradeNames(best, a, b);
        compareRegions(a.regions(), b.regions());
        compareIndustries(a, b);
        compareForms(a, b);
        if (!a.branch().equals(b.branch())) {
            otherBranch = Optional.of(Reason.of(
                    "branch-differs",
                    "两份档案是不同的分支机构，或一份是总部。",
                    "The two are different branches, or one is the head office."));
        }
    }

    private static int rank(NameMatch match, CompanyName a, CompanyName b) {
        int rank =
                switch (match) {
                    case EQUAL -> 200;
                    case SIMILAR -> 100;
                    case DIFFERENT -> 0;
                };
        rank += a.branch().equals(b.branch()) ? 40 : 0;
        rank += a.form().equals(b.form()) && a.isGroup() == b.isGroup() ? 20 : 0;
        rank += a.industries().equals(b.industries()) ? 10 : 0;
        return rank + (a.regions().equals(b.regions()) ? 5 : 0);
    }

    private void compareTradeNames(NameMatch match, CompanyName a, CompanyName b) {
        switch (match) {
            case EQUAL -> {
                namesAgree = true;
                boolean common = a.isCommon() || b.isCommon();
                add(
                        EvidenceFactor.TRADE_NAME,
                        true,
                        common ? rule.commonName() : BigDecimal.ONE,
                        common ? "相同，但为常用词" : "相同",
                        common ? "the same, an ordinary word" : "the same");
            }
            case SIMILAR -> {
                namesAgree = true;
                add(EvidenceFactor.TRADE_NAME, true, rule.similarName(), "相差一字", "one slip apart");
            }
            case DIFFERENT -> add(EvidenceFactor.TRADE_NAME, false, BigDecimal.ONE, "不同", "different");
        }
    }

    /** A province and a city in it neither agree nor differ; a wider place and the same narrower one agree. */
    private void compareRegions(List<String> a, List<String> b) {
        List<String> left = narrow(a);
        List<String> right = narrow(b);
        if (left.isEmpty() || right.isEmpty()) {
            missing.add(EvidenceFactor.REGION.code());
            return;
        }
        String x = left.get(left.size() - 1);
        String y = right.get(right.size() - 1);
        if (x.equals(y)) {
            add(EvidenceFactor.REGION, true, BigDecimal.ONE, "相同", "the same");
        } else if (Regions.isWithin(x, y) || Regions.isWithin(y, x)) {
            missing.add(EvidenceFactor.REGION.code());
        } else {
            add(EvidenceFactor.REGION, false, BigDecimal.ONE, "不同", "different");
        }
    }

    /** Orders places so that one within another comes after it. */
    private static List<String> narrow(List<String> regions) {
        List<String> ordered = new ArrayList<>(regions);
        ordered.sort((p, q) -> Regions.isWithin(p, q) ? 1 : Regions.isWithin(q, p) ? -1 : 0);
        return ordered;
    }

    private void compareIndustries(CompanyName a, CompanyName b) {
        if (a.industries().isEmpty() || b.industries().isEmpty()) {
            missing.add(EvidenceFactor.INDUSTRY.code());
        } else if (a.industries().equals(b.industries())) {
            add(EvidenceFactor.INDUSTRY, true, BigDecimal.ONE, "相同", "the same");
        } else if (a.industries().containsAll(b.industries()) || b.industries().containsAll(a.industries())) {
            add(EvidenceFactor.INDUSTRY, true, new BigDecimal("0.5"), "一方较详细", "the same, one says more");
        } else {
            add(EvidenceFactor.INDUSTRY, false, BigDecimal.ONE, "不同", "different");
        }
    }

    private void compareForms(CompanyName a, CompanyName b) {
        if (a.form().isEmpty() || b.form().isEmpty()) {
            missing.add(EvidenceFactor.LEGAL_FORM.code());
            return;
        }
        boolean agrees = a.form().equals(b.form()) && a.isGroup() == b.isGroup();
        add(EvidenceFactor.LEGAL_FORM, agrees, BigDecimal.ONE, agrees ? "相同" : "不同", agrees ? "the same" : "different");
        if (!agrees) {
            otherForm = Optional.of(Reason.of(
                    "legal-form-differs",
                    "组织形式不同，可能是两家公司，请人工核对。",
                    "The legal forms differ; they may be two companies. A person must look."));
        }
    }

    private void compareSets(EvidenceFactor factor, List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            missing.add(factor.code());
            return;
        }
        boolean agrees = !Collections.disjoint(a, b);
        add(factor, agrees, BigDecimal.ONE, agrees ? "相同" : "不同", agrees ? "shared" : "different");
    }

    private void compareAddresses() {
        List<String> a = one.addresses();
        List<String> b = two.addresses();
        if (a.isEmpty() || b.isEmpty()) {
            missing.add(EvidenceFactor.ADDRESS.code());
            return;
        }
        boolean agrees = a.stream().anyMatch(x -> b.stream().anyMatch(y -> isSamePlace(x, y)));
        add(EvidenceFactor.ADDRESS, agrees, BigDecimal.ONE, agrees ? "相同" : "不同", agrees ? "the same" : "different");
    }

    /** An address with its province left out ends as the whole one does; eight letters must be left to say so. */
    private static boolean isSamePlace(String a, String b) {
        return a.equals(b) || (Math.min(a.length(), b.length()) >= 8 && (a.endsWith(b) || b.endsWith(a)));
    }

    private void add(EvidenceFactor factor, boolean agrees, BigDecimal share, String zh, String en) {
        DuplicateRule.Points its = rule.points(factor);
        BigDecimal earned = agrees ? its.agree().multiply(share) : its.differ().negate();
        points = points.add(earned);
        contributions.add(new Contribution(
                Reason.of(
                        factor.code() + (agrees ? "-agrees" : "-differs"),
                        factor.label().zh() + zh + "。",
                        factor.label().en() + ": " + en + "."),
                earned.doubleValue()));
    }
}
