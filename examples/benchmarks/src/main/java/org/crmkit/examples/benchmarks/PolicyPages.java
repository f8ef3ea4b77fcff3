package org.crmkit.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Control;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Ordinal;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.page.Table;

/** A Chinese policy of about ten sheets: eight chapters, forty-five articles, a table of sixty rows under a head. All of it is made up. */
final class PolicyPages {

    static final int CHAPTERS = 8;
    static final int ARTICLES = 45;
    static final int ROWS = 60;

    private static final String SENTENCE = "客户服务部应当每年组织客户满意度调查，听取意见并登记建议，调查结果报总经理批准后在公司内公布；";

    private PolicyPages() {}

    static String title() {
        return "客户调查管理制度";
    }

    static String chapter(int number) {
        return "调查工作第" + number + "部分";
    }

    /** Returns the text of an article, from 1: two to four sentences. */
    static String article(int number) {
        return SENTENCE.repeat(2 + number % 3) + "本条编号为" + number + "。";
    }

    /** Returns the numbers of the articles of a chapter, from 1; the first chapters have one more. */
    static List<Integer> articles(int chapter) {
        List<Integer> numbers = new ArrayList<>();
        for (int article = 1; article <= ARTICLES; article++) {
            if ((article - 1) * CHAPTERS / ARTICLES + 1 == chapter) {
                numbers.add(article);
            }
        }
        return numbers;
    }

    static List<String> row(int number) {
        return List.of("第" + number + "项", number + "个工作日", "由客户服务部办理");
    }

    static List<String> head() {
        return List.of("事项", "时限", "说明");
    }

    static Page page() {
        List<Block> blocks = new ArrayList<>();
        for (int chapter = 1; chapter <= CHAPTERS; chapter++) {
            blocks.add(Block.Heading.numbered(
                    1, Ordinal.of(Ordinal.Style.CHAPTER, chapter), chapter(chapter), "chapter-" + chapter));
            for (int article : articles(chapter)) {
                blocks.add(new Block.NumberedItem(
                        1,
                        Ordinal.of(Ordinal.Style.ARTICLE, article),
                        Inline.line(article(article)),
                        "article-" + article));
            }
        }
        List<Table.Row> rows = new ArrayList<>();
        rows.add(new Table.Row(head().stream().map(Table.Cell::head).toList()));
        for (int number = 1; number <= ROWS; number++) {
            rows.add(new Table.Row(row(number).stream().map(Table.Cell::of).toList()));
        }
        blocks.add(new Table(List.of(Table.Column.of(1), Table.Column.of(1), Table.Column.of(2)), 1, rows, ""));
        Control control = new Control(
                "示例公司（虚构）",
                "T-01",
                "1.0",
                List.of(new Control.Entry("生效日期", "2026年1月15日"), new Control.Entry("执行部门", "客户服务部")),
                List.of());
        return new Page("a-policy", title(), Lang.ZH, control, blocks);
    }
}
