package org.crmkit.core.customer.duplicate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts what is written as one name and says two: the name on the register and the one on the door, or the one before it. */
final class SeveralNames {

    private static final Pattern TRADING_AS =
            Pattern.compile("(.+?)[ ,(]+(?:d/b/a|dba|doing business as|trading as|t/a|formerly)[ :]+(.+?)\\)?");
    private static final Pattern FORMER = Pattern.compile("(.+?)\\((?:原名称?|曾用名|现用名|又名)[:： ]?([^()]+)\\)");

    private SeveralNames() {}

    /** Returns the names in a plain text, at least one. */
    static List<String> of(String plain) {
        if (plain.indexOf('(') < 0 && plain.indexOf(' ') < 0 && plain.indexOf(',') < 0) {
            return List.of(plain); // nothing stands between two names
        }
        Matcher two = (Plain.isChinese(plain) ? FORMER : TRADING_AS).matcher(plain);
        return two.matches() ? List.of(two.group(1).strip(), two.group(2).strip()) : List.of(plain);
    }
}
