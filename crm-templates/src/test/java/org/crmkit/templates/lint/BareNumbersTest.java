package org.crmkit.templates.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.crmkit.core.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareNumbersTest {

    private final BareNumbers zh =
            BareNumbers.of(Lang.ZH, LintWords.shipped(Lang.ZH).numbers());
    private final BareNumbers en =
            BareNumbers.of(Lang.EN, LintWords.shipped(Lang.EN).numbers());

    @ParameterizedTest
    @CsvSource({
        "应在4小时内答复,4",
        "应在三天内答复,三天",
        "提前两个工作日通知,两个工作日",
        "每半年开展调查,半年",
        "一个月内提交报告,一个月",
        "抽查百分之十的问卷,百分之十",
        "不少于二百份,二百份",
        "预算为３万元,３",
        "目标85%以上,85%"
    })
    void a_quantity_in_chinese_wording_is_found(String text, String number) {
        assertThat(zh.in(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "每次填写一份问卷",
                "按照第3条执行",
                "参照ISO 9001的要求",
                "分为三级",
                "第三年",
                "统一管理",
                "十分重要",
                "一年一度的调查",
                "（1）编写计划",
                "用A4纸打印"
            })
    void names_and_idioms_in_chinese_are_no_quantities(String text) {
        assertThat(zh.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "answer within 4 hours,4",
        "answer within three days,three days",
        "at least two hundred questionnaires,two hundred questionnaires",
        "Ten per cent are called back,Ten per cent",
        "a target of 85%,85%"
    })
    void a_quantity_in_english_wording_is_found(String text, String number) {
        assertThat(en.in(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a month later",
                "see Article 3",
                "under ISO 9001",
                "one of the four parts",
                "print on A4 paper",
                "(1) draft the plan"
            })
    void names_and_idioms_in_english_are_no_quantities(String text) {
        assertThat(en.in(text)).isEmpty();
    }
}
