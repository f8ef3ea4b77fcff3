package org.crmkit.templates.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.crmkit.templates.page.Table.Cell;
import org.crmkit.templates.page.Table.Column;
import org.crmkit.templates.page.Table.Row;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final List<Column> TWO = List.of(Column.of(1), Column.of(1));

    @Test
    void a_cell_reaching_down_is_seen_in_each_of_its_rows() {
        Table table =
                new Table(TWO, 0, List.of(Row.of(Cell.of("a").spanning(1, 2), Cell.of("b")), Row.of(Cell.of("c"))), "");
        assertThat(table.grid().rows().get(1)).hasSize(2);
        assertThat(table.grid().rows().get(1).get(0).continued()).isTrue();
        assertThat(table.grid().rows().get(1).get(1).column()).isEqualTo(1);
    }

    @Test
    void a_row_that_does_not_fill_its_columns_is_refused_with_its_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Table(TWO, 0, List.of(Row.of(Cell.of("a"), Cell.of("b")), Row.of(Cell.of("c"))), "t"))
                .withMessageContaining("row 2")
                .withMessageContaining("column 2");
    }

    @Test
    void a_cell_that_leaves_the_table_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(TWO, 0, List.of(Row.of(Cell.of("a").spanning(3, 1))), "t"))
                .withMessageContaining("3 columns");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(TWO, 0, List.of(Row.of(Cell.of("a").spanning(2, 2))), "t"))
                .withMessageContaining("2 rows");
    }

    @Test
    void more_header_rows_than_rows_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(TWO, 1, List.of(), "t"))
                .withMessageContaining("0 to 0");
    }
}
