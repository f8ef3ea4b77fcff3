package org.crmkit.templates.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.crmkit.core.text.Lang;
import org.crmkit.templates.page.Ordinal.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalTest {

    @ParameterizedTest
    @CsvSource({
        "1, 一",
        "10, 十",
        "11, 十一",
        "20, 二十",
        "45, 四十五",
        "100, 一百",
        "105, 一百零五",
        "110, 一百一十",
        "118, 一百一十八",
        "1000, 一千",
        "1001, 一千零一",
        "1010, 一千零一十",
        "9999, 九千九百九十九"
    })
    void numbers_read_as_chinese_law_writes_them(int value, String chinese) {
        assertThat(Ordinal.chinese(value)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource({
        "CHAPTER, 2, 第二章, Chapter 2", "ARTICLE, 12, 第十二条, Article 12", "ITEM, 3, （三）, (c)", "ITEM, 27, （二十七）, (aa)",
        "SECTION, 4, 四、, IV.", "DECIMAL, 5, 5., 5.", "PARENTHESISED, 6, （6）, (6)", "CIRCLED, 7, ⑦, ⑦"
    })
    void each_style_reads_right_in_both_languages(Style style, int value, String zh, String en) {
        assertThat(Ordinal.of(style, value).in(Lang.ZH)).isEqualTo(zh);
        assertThat(Ordinal.of(style, value).in(Lang.EN)).isEqualTo(en);
    }

    @Test
    void a_number_below_one_and_a_circle_above_twenty_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ordinal.of(Style.DECIMAL, 0))
                .withMessageContaining("0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ordinal.of(Style.CIRCLED, 21))
                .withMessageContaining("PARENTHESISED");
    }
}
