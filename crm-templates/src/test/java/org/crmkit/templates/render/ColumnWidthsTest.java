package org.crmkit.templates.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crmkit.templates.diagram.TextMeasure;
import org.crmkit.templates.page.Table;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static final double MEASURE = 440;
    private static final double SIZE = 10;

    @Test
    void columns_with_room_for_their_words_are_as_wide_as_their_weights_say() {
        assertThat(widths(table(List.of(1, 3), "序号", "客户名称与联系方式"))).containsExactly(110, 330);
    }

    @Test
    void a_column_is_widened_to_its_widest_word_and_the_others_give_what_they_can_spare() {
        double[] widths = widths(table(List.of(1, 10, 9), "No. investigations", "a b c", "d"));

        assertThat(widths[0]).isGreaterThan(TextMeasure.width("investigations") * SIZE / 1000);
        assertThat(Arrays.stream(widths).sum()).isCloseTo(MEASURE, within(1e-9));
        assertThat(widths[1]).isGreaterThan(widths[2]);
    }

    @Test
    void a_word_ends_at_a_blank_after_a_hyphen_and_at_any_chinese_character() {
        double[] whole = widths(table(List.of(1, 60), "questionnaires", "x"));
        assertThat(widths(table(List.of(1, 60), "re-checked", "x"))[0])
                .isEqualTo(widths(table(List.of(1, 60), "checked", "x"))[0]);
        assertThat(widths(table(List.of(1, 60), "question 问卷 naires", "x"))[0]).isLessThan(whole[0]);
    }

    @Test
    void with_too_little_room_for_all_words_every_column_gives_way_in_proportion() {
        double[] widths = widths(table(List.of(1, 1), "x".repeat(80), "x".repeat(160)));

        assertThat(widths[0] + widths[1]).isCloseTo(MEASURE, within(1e-9));
        assertThat(widths[1] / widths[0]).isBetween(1.9, 2.0);
    }

    @Test
    void whatever_the_words_the_columns_fill_the_measure_and_none_is_lost() {
        SplittableRandom random = new SplittableRandom(20261123);
        for (int round = 0; round < 1_000; round++) {
            int columns = 1 + random.nextInt(8);
            List<Integer> weights = random.ints(columns, 1, 40).boxed().toList();
            String[] cells = IntStream.range(0, columns)
                    .mapToObj(c -> random.ints(random.nextInt(1, 12), 1, 14)
                            .mapToObj("m"::repeat)
                            .collect(Collectors.joining(" ")))
                    .toArray(String[]::new);
            double[] widths = widths(table(weights, cells));
            assertThat(Arrays.stream(widths).sum()).isCloseTo(MEASURE, within(1e-6));
            assertThat(Arrays.stream(widths).min().orElseThrow()).isPositive();
        }
    }

    private static double[] widths(Table table) {
        return ColumnWidths.of(table, MEASURE, SIZE);
    }

    private static Table table(List<Integer> weights, String... cells) {
        List<Table.Column> columns = weights.stream().map(Table.Column::of).toList();
        Table.Row row = Table.Row.of(Arrays.stream(cells).map(Table.Cell::of).toArray(Table.Cell[]::new));
        return new Table(columns, 0, List.of(row), "");
    }
}
