package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import java.util.regex.Pattern;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Plan;
import org.crmkit.templates.document.Wording;

/** PLAN-3: the opening sentence says what good the plan does, on what basis and in which situation. */
final class PlanPurpose extends KindRule<Plan> {

    private static final Pattern SENTENCE = Pattern.compile("(为|为了).+特制定本.*方案。?");

    PlanPurpose() {
        super(
                Plan.class,
                "PLAN-3",
                ERROR,
                "目的一句话：为…（好处），根据…（依据），结合…（实际），特制定本方案。",
                "The purpose is one sentence: for which benefit, on which basis, in view of which situation this plan is adopted.");
    }

    @Override
    void check(Plan plan, Notes notes) {
        String sentence = notes.plain(plan.purpose().sentence(), Lang.ZH);
        if (!SENTENCE.matcher(sentence).matches()) {
            notes.add(
                    "purpose",
                    Notes.quote(sentence),
                    Label.of("“为…，特制定本方案。”", "a sentence that opens with 为 and ends with 特制定本方案"),
                    Label.of("请按格式改写。", "Put it into this form."));
        }
        opens("purpose.basis", plan.purpose().basis(), "根据", notes);
        opens("purpose.situation", plan.purpose().situation(), "结合", notes);
        int most = notes.limit("plan.purpose.most-characters");
        if (sentence.length() > most) {
            notes.warn(
                    "purpose",
                    sentence.length() + " characters",
                    Label.of("不超过" + most + "字", "at most " + most + " Chinese characters"),
                    Label.of("请精简。", "Say it shorter."));
        }
    }

    private static void opens(String path, Wording clause, String word, Notes notes) {
        String text = notes.plain(clause, Lang.ZH);
        if (!text.startsWith(word)) {
            notes.warn(
                    path,
                    Notes.quote(text),
                    Label.of("以“" + word + "”开头的分句", "a clause that opens with " + word),
                    Label.of("请按格式改写。", "Put it into this form."));
        }
    }
}
