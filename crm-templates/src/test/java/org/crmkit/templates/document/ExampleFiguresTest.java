package org.crmkit.templates.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.ExampleFigures.Column;
import org.crmkit.templates.document.ExampleFigures.Print;
import org.crmkit.templates.document.ExampleFigures.Row;
import org.junit.jupiter.api.Test;

class ExampleFiguresTest {

    @Test
    void each_figure_is_a_fact_printed_as_its_column_says_and_a_cell_of_the_table() {
        RulePart part = figures(row("fair", "24", "0.6")).part();
        RuleTable table = part.tables().get(0);

        assertThat(part.facts())
                .extracting(fact -> fact.key().path() + " " + fact.value().in(Lang.EN))
                .containsExactly("example.searches.fair.fitting 24", "example.searches.fair.precision 60%");
        assertThat(table.key()).isEqualTo(RuleKey.of("example.searches"));
        assertThat(table.columns())
                .extracting(column -> table.cell(table.rows().get(0), column))
                .isEqualTo(part.facts().stream().map(RuleFact::key).toList());
    }

    @Test
    void a_row_that_is_not_as_wide_as_the_headings_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figures(row("fair", "24")))
                .withMessageContaining("searches")
                .withMessageContaining("fair")
                .withMessageContaining("2");
    }

    private static ExampleFigures figures(Row... rows) {
        return new ExampleFigures(
                "searches",
                Label.same("Searches"),
                Label.same("Search"),
                List.of(
                        new Column("fitting", Label.same("Fitting"), Print.NUMBER),
                        new Column("precision", Label.same("Precision"), Print.PERCENT)),
                List.of(rows));
    }

    private static Row row(String slug, String... values) {
        return new Row(
                slug,
                Label.same(slug),
                List.of(values).stream().map(BigDecimal::new).toList());
    }
}
