package org.crmkit.core.survey;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.rule.Leaning;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;

/**
 * What a questionnaire may ask of people, and from how many answers on anything is told of them.
 *
 * @param smallestCell a count of fewer answers than this is kept secret, because it might tell who gave them; 2 or more
 * @param mostOptions the most answers a closed question offers, 2 or more
 * @param longestZh the most characters of a question in Chinese, one or more
 * @param longestEn the most characters of a question in English, one or more
 * @param trialPerSegment how many people of each segment try it out, one or more, where the rulebook says so
 * @param seconds how long one question of each kind takes, 1 to 3,600
 */
public record QuestionnairePolicy(
        int smallestCell,
        int mostOptions,
        int longestZh,
        int longestEn,
        Optional<Integer> trialPerSegment,
        Map<QuestionKind, Integer> seconds)
        implements RulePart {

    private static final RuleKey KEY = RuleKey.of("questionnaire");
    private static final Label CHARACTERS = Label.of("个字符", "characters");

    public QuestionnairePolicy {
        checkArgument(
                smallestCell >= 2,
                "questionnaire.smallest-cell is %s; it must be 2 or more, or a count would tell of one person. Raise it.",
                smallestCell);
        checkArgument(
                mostOptions >= 2, "questionnaire.most-options is %s; it must be 2 or more. Raise it.", mostOptions);
        checkArgument(longestZh >= 1, "questionnaire.longest.zh is %s; it must be 1 or more. Raise it.", longestZh);
        checkArgument(longestEn >= 1, "questionnaire.longest.en is %s; it must be 1 or more. Raise it.", longestEn);
        trialPerSegment.ifPresent(people -> checkArgument(
                people >= 1, "questionnaire.trial-per-segment is %s; it must be 1 or more. Raise it.", people));
        Map<QuestionKind, Integer> copy = new EnumMap<>(QuestionKind.class);
        for (QuestionKind kind : QuestionKind.values()) {
            Integer time = seconds.get(kind);
            checkArgument(
                    time != null && time >= 1 && time <= 3600,
                    "questionnaire.seconds.%s is %s; it must be 1 to 3600. Correct it.",
                    kind.code(),
                    time);
            copy.put(kind, time);
        }
        seconds = Collections.unmodifiableMap(copy);
    }

    /** Returns the most characters of a question in one language. */
    public int longest(Lang lang) {
        return switch (lang) {
            case ZH -> longestZh;
            case EN -> longestEn;
        };
    }

    /** Returns how long {@code questions} take if each of them is asked, in seconds. */
    public long secondsFor(List<Question> questions) {
        return questions.stream()
                .mapToLong(question -> seconds.getOrDefault(question.kind(), 0))
                .sum();
    }

    @Override
    public String section() {
        return KEY.path();
    }

    @Override
    public List<RuleFact> facts() {
        List<RuleFact> facts = new ArrayList<>();
        facts.add(count(
                        "smallest-cell",
                        smallestCell,
                        Label.of("份", "answers"),
                        "可公布的最小计数",
                        "Smallest count that is told")
                .leaning(Leaning.HIGHER_FAVOURS_CUSTOMER));
        facts.add(count("most-options", mostOptions, Label.of("个", "options"), "封闭式问题选项上限", "Most answers offered"));
        facts.add(count("longest.zh", longestZh, CHARACTERS, "中文问题字数上限", "Longest question in Chinese"));
        facts.add(count("longest.en", longestEn, CHARACTERS, "英文问题字数上限", "Longest question in English"));
        trialPerSegment.ifPresent(people -> facts.add(count(
                "trial-per-segment",
                people,
                Label.of("人", "persons"),
                "每个细分群体的试调查人数",
                "Persons of each segment who try it out")));
        seconds.forEach((kind, time) -> facts.add(count(
                "seconds." + kind.code(),
                time,
                Label.of("秒", "seconds"),
                "作答用时：" + kind.label().zh(),
                "Time to answer: " + kind.label().en())));
        return List.copyOf(facts);
    }

    @Override
    public List<RuleTable> tables() {
        return List.of(new RuleTable(
                KEY.child("seconds"),
                Label.of("各类问题的作答用时", "Time to answer, by kind of question"),
                Label.of("问题类型", "Kind of question"),
                Arrays.stream(QuestionKind.values())
                        .map(kind -> new RuleTable.Line(kind.code(), kind.label()))
                        .toList(),
                List.of(RuleTable.Line.value(Label.of("用时", "Time")))));
    }

    private static RuleFact count(String key, long number, Label unit, String zh, String en) {
        return new RuleFact(KEY.child(key), new RuleValue.Count(number, unit), Label.of(zh, en), Leaning.NEUTRAL);
    }
}
