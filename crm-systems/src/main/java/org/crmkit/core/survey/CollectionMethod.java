package org.crmkit.core.survey;

import java.util.List;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** How information is collected from customers, with the steps of each way. */
public enum CollectionMethod implements Term {
    /** Everybody answers the same written questions. */
    QUESTIONNAIRE(
            Label.of("问卷调查法", "Questionnaire"),
            Label.of("设计问卷", "Design the questionnaire"),
            Label.of("选定调查对象", "Choose the respondents"),
            Label.of("发放问卷", "Hand it out"),
            Label.of("回收并审核", "Collect and check"),
            Label.of("统计与研究", "Count and study")),
    /** Somebody asks face to face. */
    INTERVIEW(
            Label.of("当面访谈法", "Face-to-face interview"),
            Label.of("拟定访谈提纲", "Draw up an outline"),
            Label.of("得体地提问", "Ask properly"),
            Label.of("捕捉信息、收集资料", "Catch what is said and collect material"),
            Label.of("适时回应", "Respond"),
            Label.of("及时记录", "Record"));

    private static final List<Label> MAKING = List.of(
            Label.of("收集资料", "Collect material"),
            Label.of("确定内容与结构", "Settle content and structure"),
            Label.of("排定问题次序", "Put the questions in order"),
            Label.of("设计版式", "Settle the format"),
            Label.of("定稿", "Make the final version"));
    private static final List<Label> TIDYING = List.of(
            Label.of("筛选信息", "Screen"),
            Label.of("录入信息", "Enter"),
            Label.of("分析整理", "Analyse and arrange"),
            Label.of("更新信息", "Update"));

    private final Label label;
    private final List<Label> steps;

    CollectionMethod(Label label, Label... steps) {
        this.label = label;
        this.steps = List.of(steps);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns the five steps in their order. */
    public List<Label> steps() {
        return steps;
    }

    /** Returns the steps of making a questionnaire. */
    public static List<Label> makingOfQuestionnaire() {
        return MAKING;
    }

    /** Returns the steps that tidy what was collected, whatever the method. */
    public static List<Label> tidying() {
        return TIDYING;
    }
}
