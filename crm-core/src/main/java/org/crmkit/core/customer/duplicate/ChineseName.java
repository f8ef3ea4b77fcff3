package org.crmkit.core.customer.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes Chinese company names apart. */
final class ChineseName {

    private static final List<String> BRANCHES =
            List.of("分公司", "分店", "分厂", "分行", "支行", "办事处", "营业部", "门市部", "代表处", "分部", "分社", "分院");
    private static final Pattern BEHIND_COMPANY = Pattern.compile("(.*?(?<!分)公司|.*?\\(有限合伙\\))(.+)");
    private static final Pattern BEHIND_BANK = Pattern.compile("(.{2,}?银行)(.+(?:分行|支行|分理处|营业部|营业室|储蓄所))");
    private static final Pattern FORM_AT_END =
            Pattern.compile("(\\(?股份\\)?有限公司|有限责任公司|有限公司|股份公司|合伙企业(\\((有限|普通)合伙\\))?|\\(?(有限|普通|特殊普通)合伙\\)?(企业)?|公司)$");
    private static final int LONGEST_FORM = "合伙企业(有限合伙)".length();
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final List<String> SHOPS = List.of(
            "商行", "商店", "经营部", "专卖店", "门店", "工作室", "合作社", "事务所", "加工厂", "中心", "超市", "商场", "店", "厂", "行", "部", "社");

    private ChineseName() {}

    static CompanyName parse(String plain) {
        String text = plain.replace(" ", "");
        List<String> branch = new ArrayList<>();
        text = withoutBranch(text, branch);
        List<String> regions = new ArrayList<>();
        boolean isGroup = text.contains("集团");
        Optional<LegalForm> form = formOf(text);
        text = withoutForm(text, form);
        text = text.replace("(集团)", "").replace("集团", "");
        text = withoutBrackets(text, regions);
        String whole = text;
        text = withoutRegions(text, regions);
        List<String> industries = new ArrayList<>();
        text = withoutIndustries(text, industries);
        if (text.isEmpty()) {
            text = whole.isEmpty() ? plain : whole;
        }
        return new CompanyName(
                true,
                Plain.letters(text).isEmpty() ? plain : Plain.letters(text),
                regions,
                industries,
                form,
                isGroup,
                branch.stream().findFirst());
    }

    private static String withoutBranch(String text, List<String> branch) {
        Matcher behind = BEHIND_COMPANY.matcher(text);
        if (behind.matches()) {
            String rest = Plain.letters(behind.group(2));
            if (!rest.isEmpty() && !rest.equals("有限合伙")) {
                branch.add(canonical(rest));
                return behind.group(1);
            }
        }
        Matcher bank = BEHIND_BANK.matcher(text);
        if (text.contains("银行") && bank.matches()) {
            branch.add(canonical(Plain.letters(bank.group(2))));
            return bank.group(1);
        }
        for (String word : BRANCHES) {
            if (text.endsWith(word)) {
                String head = text.substring(0, text.length() - word.length());
                for (int from = Math.max(1, head.length() - 6); from < head.length(); from++) {
                    if (Regions.exactly(head.substring(from)).isPresent()) {
                        branch.add(canonical(head.substring(from) + word));
                        return head.substring(0, from);
                    }
                }
            }
        }
        return text;
    }

    /** The suffix of a place carries no meaning in a branch: 厦门市分公司 is 厦门分公司. */
    private static String canonical(String branch) {
        return Regions.atHead(branch)
                .map(found -> found.region() + branch.substring(found.length()))
                .orElse(branch);
    }

    private static Optional<LegalForm> formOf(String text) {
        if (text.contains("股份有限公司") || text.endsWith("股份公司") || text.endsWith("(股份)有限公司")) {
            return Optional.of(LegalForm.JOINT_STOCK);
        }
        if (text.contains("有限公司") || text.contains("有限责任公司")) {
            return Optional.of(LegalForm.LIMITED);
        }
        if (text.contains("合伙")) {
            return Optional.of(LegalForm.PARTNERSHIP);
        }
        if (text.endsWith("公司")) {
            return Optional.empty();
        }
        return isShop(text) ? Optional.of(LegalForm.SHOP) : Optional.empty();
    }

    /** 行 alone is a shop, 银行 is a bank and says no form. */
    private static boolean isShop(String text) {
        return !text.endsWith("银行") && SHOPS.stream().anyMatch(text::endsWith);
    }

    private static String withoutForm(String text, Optional<LegalForm> form) {
        Matcher atEnd = FORM_AT_END.matcher(text).region(Math.max(0, text.length() - LONGEST_FORM), text.length());
        if (atEnd.find()) {
            return atEnd.start() == 0 ? text : text.substring(0, atEnd.start());
        }
        if (form.equals(Optional.of(LegalForm.SHOP))) {
            for (String word : SHOPS) {
                if (text.endsWith(word) && text.length() - word.length() >= 2) {
                    return text.substring(0, text.length() - word.length());
                }
            }
        }
        return text.replace("(有限合伙)", "").replace("(普通合伙)", "");
    }

    private static String withoutBrackets(String text, List<String> regions) {
        if (text.indexOf('(') < 0) {
            return text;
        }
        Matcher brackets = BRACKETS.matcher(text);
        StringBuilder out = new StringBuilder();
        while (brackets.find()) {
            Optional<String> region = Regions.exactly(brackets.group(1));
            region.ifPresent(regions::add);
            brackets.appendReplacement(out, region.isPresent() ? "" : Matcher.quoteReplacement(brackets.group(1)));
        }
        return brackets.appendTail(out).toString();
    }

    private static String withoutRegions(String text, List<String> regions) {
        String rest = text;
        Optional<Regions.Found> found = Regions.atHead(rest);
        while (found.isPresent() && rest.length() > found.get().length()) {
            regions.add(found.get().region());
            rest = rest.substring(found.get().length());
            found = Regions.atHead(rest);
        }
        return rest;
    }

    private static String withoutIndustries(String text, List<String> industries) {
        String rest = text;
        Optional<Industries.Found> found = Industries.atEnd(rest);
        while (found.isPresent() && rest.length() - found.get().length() >= 2) {
            industries.add(found.get().code());
            rest = rest.substring(0, rest.length() - found.get().length());
            found = Industries.atEnd(rest);
        }
        return rest;
    }
}
