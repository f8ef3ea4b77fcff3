package org.crmkit.templates.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts wording into what is compared: a number with its unit, an English word, a Chinese character, a mark. No dictionary is
 * asked; characters that change side by side are read together anyway.
 */
final class Words {

    private static final String NUMBER = "(?:[A-Z]{3} |¥)?[0-9]+(?:[.,:][0-9]+)*";

    private static final String ZH_UNIT =
            "(?:[万亿]?(?:个百分点|个?工作(?:小时|日|周)|个?自然日|个?(?:小时|月)|分钟|人次" + "|[秒日天周年元份人次名户条项件家页分个倍位岁字章级款组类轮场笔封通]))";

    private static final String EN_UNIT =
            "(?: (?:working |calendar )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?"
                    + "|years?|people|percent|points?|times)\\b)";

    private static final Pattern WORD = Pattern.compile(
            " \\*(?= |$)|" + NUMBER + "(?:[%％‰]|" + ZH_UNIT + "|" + EN_UNIT + ")?"
                    + "|\\p{IsLatin}+(?:['’-]\\p{IsLatin}+)*|\\s+|.",
            Pattern.DOTALL);

    private Words() {}

    /** Returns wording in parts; joined they are the wording again. */
    static List<String> of(String wording) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(wording);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** Tells whether a part is read, not only seen: it holds a letter, a digit or a character. */
    static boolean isWord(String part) {
        return part.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Tells whether a part is Chinese. */
    static boolean isChinese(String part) {
        return part.codePoints().anyMatch(Character::isIdeographic);
    }
}
