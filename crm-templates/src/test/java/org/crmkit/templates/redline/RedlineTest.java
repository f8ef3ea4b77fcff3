package org.crmkit.templates.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Control;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Ordinal;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.page.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RedlineTest {

    private static final Control CONTROL = new Control("示例公司（虚构）", "EX-01", "1.0", List.of(), List.of());

    private static String marked(String before, String after) {
        return marked(MarkedText.between(before, after));
    }

    /** Prints what is gone in square brackets, what is new in braces. */
    private static String marked(MarkedText text) {
        return text.stretches().stream()
                .map(stretch -> switch (stretch.mark()) {
                    case KEPT -> MarkedText.plain(stretch.text());
                    case DELETED -> "[" + MarkedText.plain(stretch.text()) + "]";
                    case INSERTED -> "{" + MarkedText.plain(stretch.text()) + "}";
                })
                .collect(Collectors.joining());
    }

    @Test
    void a_number_changes_with_its_unit() {
        assertThat(marked("客户满意度调查至少每6个月开展一次。", "客户满意度调查至少每3个月开展一次。")).isEqualTo("客户满意度调查至少每[6个月]{3个月}开展一次。");
        assertThat(marked("A plan is due 15 working days before.", "A plan is due 20 working days before."))
                .isEqualTo("A plan is due [15 working days]{20 working days} before.");
        assertThat(marked("费用不超过30,000.00元的，由主管批准。", "费用不超过36,000.00元的，由主管批准。"))
                .isEqualTo("费用不超过[30,000.00元]{36,000.00元}的，由主管批准。");
    }

    @Test
    void crumbs_between_two_changes_are_read_with_them() {
        assertThat(marked("报告应当在10日内报送客户服务部经理审批。", "报告应当在5日前报送客户服务部经理审批。")).isEqualTo("报告应当在[10日内]{5日前}报送客户服务部经理审批。");
        assertThat(marked("the sample is 200 or more in total", "the sample is 300 and more in total"))
                .isEqualTo("the sample is [200 or]{300 and} more in total");
    }

    @Test
    void a_line_of_which_little_is_left_is_replaced_whole() {
        assertThat(marked("按月", "每季度一次")).isEqualTo("[按月]{每季度一次}");
    }

    @Test
    void a_quoted_rule_is_compared_as_a_whole_and_known_by_its_key() {
        RuleKey key = RuleKey.of("survey.cycle");
        MarkedText text = MarkedText.between(
                List.of(Inline.text("每"), new Inline.FactText(key, "6个月"), Inline.text("开展一次调查")),
                List.of(Inline.text("每"), new Inline.FactText(key, "3个月"), Inline.text("开展一次调查")));

        assertThat(marked(text)).endsWith("开展一次调查").contains("6个月]").contains("3个月}");
        assertThat(Excerpt.rules(text)).containsExactly(key);
    }

    static LongStream seeds() {
        return LongStream.range(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void both_lines_can_be_read_off_the_marks(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Inline> before = line(random);
        List<Inline> after = line(random);
        MarkedText text = MarkedText.between(before, after);

        assertThat(Atom.of(text.before())).as("seed " + seed).isEqualTo(Atom.of(before));
        assertThat(Atom.of(text.after())).as("seed " + seed).isEqualTo(Atom.of(after));
    }

    /** Few sorts of pieces, so that two lines have much in common; each is one word, so that joining changes none. */
    private static List<Inline> line(SplittableRandom random) {
        List<Inline> line = new ArrayList<>();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            Inline word = Inline.text(List.of("客", "户", "。", "服").get(random.nextInt(4)));
            line.add(
                    switch (random.nextInt(6)) {
                        case 0 -> new Inline.Strong(List.of(word));
                        case 1 -> new Inline.LineBreak();
                        case 2 -> new Inline.Emphasis(List.of(Inline.Link.toDocument("plan", "服")));
                        case 3 -> new Inline.FactText(RuleKey.of("survey.cycle"), random.nextInt(3) + "个月");
                        default -> word;
                    });
        }
        return line;
    }

    private static Block.NumberedItem article(int number, String name, String text) {
        return new Block.NumberedItem(
                1,
                Ordinal.of(Ordinal.Style.ARTICLE, number),
                List.of(Inline.strong(name), Inline.text("　" + text)),
                "article-" + number);
    }

    private static Page page(Block... blocks) {
        List<Block> all = new ArrayList<>(
                List.of(Block.Heading.numbered(1, Ordinal.of(Ordinal.Style.CHAPTER, 1), "总则", "chapter-1")));
        all.addAll(List.of(blocks));
        return new Page("policy", "客户调查管理制度", Lang.ZH, CONTROL, all);
    }

    @Test
    void an_article_that_comes_between_moves_the_ones_after_it() {
        Redline redline = Redline.between(
                page(article(1, "目的", "规范调查工作。"), article(2, "频次", "每6个月一次，由主管组织。")),
                page(article(1, "目的", "规范调查工作。"), article(2, "依据", "依据国家法律和公司章程。"), article(3, "频次", "每3个月一次，由主管组织。")));

        assertThat(redline.renumbered()).containsExactly(new Renumbered("第二条", "第三条", "频次"));
        assertThat(redline.changes()).hasSize(2);
        Change added = redline.changes().get(0);
        assertThat(added.kind()).isEqualTo(Change.Kind.INSERTED);
        assertThat(added.placeAfter()).isEqualTo("第二条　依据");
        Change changed = redline.changes().get(1);
        assertThat(changed.placeBefore()).isEqualTo("第二条　频次");
        assertThat(changed.placeAfter()).isEqualTo("第三条　频次");
        assertThat(MarkedText.plain(changed.before())).contains("6个月").doesNotContain("由主管组织");
        assertThat(MarkedText.plain(changed.after())).contains("3个月");
    }

    @Test
    void an_article_rewritten_under_its_heading_is_the_same_article() {
        Redline redline = Redline.between(
                page(article(1, "目的", "规范调查工作。"), article(2, "保密", "资料锁入柜中。")),
                page(article(1, "目的", "规范调查工作。"), article(2, "保密", "任何人不得外传受访者信息，违者追责。")));

        assertThat(redline.changes()).singleElement().satisfies(change -> assertThat(change.kind())
                .isEqualTo(Change.Kind.REWORDED));
        assertThat(redline.renumbered()).isEmpty();
    }

    @Test
    void a_row_that_comes_and_a_cell_that_changes_are_told_by_row_and_column() {
        Redline redline = Redline.between(page(table("金卡", "4小时")), page(table("金卡", "3小时", "白金", "2小时")));

        assertThat(redline.changes()).extracting(Change::placeAfter).containsExactly("第一章　总则，金卡，时限", "第一章　总则，白金");
        assertThat(redline.changes().get(1).kind()).isEqualTo(Change.Kind.INSERTED);
    }

    private static Table table(String... cells) {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(Table.Row.of(Table.Cell.head("等级"), Table.Cell.head("时限")));
        for (int i = 0; i < cells.length; i += 2) {
            rows.add(Table.Row.of(Table.Cell.label(cells[i]), Table.Cell.of(cells[i + 1])));
        }
        return new Table(List.of(Table.Column.of(1), Table.Column.of(1)), 1, rows, "");
    }

    @Test
    void two_documents_have_no_redline() {
        Page one = page(article(1, "目的", "规范调查工作。"));
        Page other = new Page("plan", one.title(), Lang.ZH, CONTROL, one.blocks());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Redline.between(one, other))
                .withMessageContaining("policy")
                .withMessageContaining("plan");
    }
}
