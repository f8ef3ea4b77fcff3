package org.crmkit.templates.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Control;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Ordinal;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.render.look.Look;
import org.junit.jupiter.api.Test;

class PaginationTest {

    @Test
    void what_announces_items_a_level_deeper_stands_on_the_sheet_of_the_first_of_them() {
        for (int above = 0; above < 60; above++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < above; i++) {
                blocks.add(Block.Paragraph.of("一行文字。"));
            }
            blocks.add(item(1, 1, "announcing"));
            blocks.add(item(2, 1, "announced"));
            blocks.add(item(2, 2, "last"));
            blocks.add(Block.Heading.of(1, "附则", "end"));
            Page page = new Page("plan", "方案", Lang.ZH, new Control("", "", "", List.of(), List.of()), blocks);
            assertThat(page.announces(above)).isTrue();
            assertThat(page.announces(above + 1)).isFalse();
            assertThat(page.announces(above + 2)).isFalse();
            Map<String, Integer> sheets = Pagination.of(page, Look.modern().in(Lang.ZH));
            assertThat(sheets.get("announcing"))
                    .as("%s paragraphs above", above)
                    .isEqualTo(sheets.get("announced"));
        }
    }

    private static Block item(int level, int number, String anchor) {
        Ordinal.Style style = level == 1 ? Ordinal.Style.DECIMAL : Ordinal.Style.PARENTHESISED;
        return new Block.NumberedItem(level, Ordinal.of(style, number), Inline.line("调查对象"), anchor);
    }
}
