package org.crmkit.core.customer.duplicate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A company's name, taken apart as registers put it together: region, trade name, industry, legal form, and the branch behind
 * it. In Chinese the parts stand in that order and the region may stand in brackets; abroad their order carries no meaning.
 * What is not said is empty.
 *
 * @param isChinese whether it is written in Chinese; two scripts cannot be compared
 * @param tradeName the part that is the company's own, plain; never empty
 * @param regions from the widest to the narrowest, by their Chinese names
 * @param industries codes of what it says it does, sorted
 * @param form what kind of company it says it is
 * @param isGroup whether it calls itself a group
 * @param branch which branch, plain; empty for the head office or a whole company
 */
public record CompanyName(
        boolean isChinese,
        String tradeName,
        List<String> regions,
        List<String> industries,
        Optional<LegalForm> form,
        boolean isGroup,
        Optional<String> branch) {

    /** Words that many companies chose: sharing one says little. */
    private static final Set<String> COMMON = Set.of(
            "东方",
            "华夏",
            "长城",
            "中华",
            "世纪",
            "新世纪",
            "和平",
            "阳光",
            "金龙",
            "兴隆",
            "宏达",
            "永盛",
            "大众",
            "环球",
            "鸿运",
            "吉祥",
            "顺达",
            "恒通",
            "天成",
            "宏大",
            "中天",
            "华泰",
            "金鑫",
            "鑫源",
            "兴业",
            "腾飞",
            "光明",
            "胜利",
            "红星",
            "友谊",
            "国际",
            "中国",
            "global",
            "united",
            "first",
            "star",
            "golden",
            "sunrise",
            "oriental",
            "wall great",
            "universal",
            "general",
            "national",
            "international",
            "best",
            "new",
            "pacific",
            "eastern",
            "asia",
            "world",
            "prime",
            "alpha");

    public CompanyName {
        regions = List.copyOf(regions);
        industries = industries.size() < 2
                ? List.copyOf(industries)
                : industries.stream().distinct().sorted().collect(Collectors.toUnmodifiableList());
    }

    /** Takes a name apart; any text has a trade name in the end. */
    public static CompanyName parse(String name) {
        String plain = Plain.of(name);
        return Plain.isChinese(plain) ? ChineseName.parse(plain) : EnglishName.parse(plain);
    }

    /**
     * Takes apart what may hold two names of one company: {@code A dba B}, {@code A t/a B}, {@code A（原名：B）}. The name in
     * force comes first.
     */
    public static List<CompanyName> parseAll(String name) {
        return SeveralNames.of(Plain.of(name)).stream()
                .map(CompanyName::parse)
                .collect(Collectors.toUnmodifiableList());
    }

    /** Returns the narrowest place in the name. */
    public Optional<String> place() {
        return regions.stream().reduce((wide, next) -> Regions.isWithin(wide, next) ? wide : next);
    }

    /** Tells whether the trade name is an ordinary word. */
    public boolean isCommon() {
        return COMMON.contains(tradeName) || tradeName.codePointCount(0, tradeName.length()) < 2;
    }

    /** Returns the trade name without blanks: the key under which like names are looked up. */
    public String squeezed() {
        return tradeName.replace(" ", "");
    }
}
