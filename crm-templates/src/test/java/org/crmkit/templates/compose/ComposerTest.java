package org.crmkit.templates.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.content.ContentLibrary;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.document.Form;
import org.crmkit.templates.document.PolicyText;
import org.crmkit.templates.document.RoleDescription;
import org.crmkit.templates.document.Workflow;
import org.crmkit.templates.fixture.SampleRules;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Control;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Ordinal;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.page.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComposerTest {

    private static final ContentLibrary CONTENT = ContentLibrary.standard();
    private static final Composer COMPOSER = new Composer(
            SampleRules.company(),
            SampleRules.rules(),
            SampleRules.VERSION,
            Directory.of(CONTENT.catalogue(), SampleRules.company()));

    @Test
    void articles_are_numbered_on_through_all_chapters() {
        PolicyText policy = document(PolicyText.class);
        Page page = page(policy, Lang.ZH);

        List<String> articles = items(page, Ordinal.Style.ARTICLE);

        assertThat(articles)
                .hasSameSizeAs(policy.articles())
                .startsWith("第一条", "第二条")
                .doesNotHaveDuplicates();
        assertThat(page.headings(1)).hasSameSizeAs(policy.chapters());
        assertThat(page.headings(1).get(0).ordinal().orElseThrow().in(Lang.ZH)).isEqualTo("第一章");
        assertThat(items(page(policy, Lang.EN), Ordinal.Style.ARTICLE)).startsWith("Article 1", "Article 2");
    }

    @Test
    void a_policy_carries_its_control_blocks() {
        Control control = page(document(PolicyText.class), Lang.ZH).control();

        assertThat(control.head())
                .extracting(Control.Entry::label)
                .contains("制度名称", "制度编号", "受控状态", "执行部门", "监督部门", "生效日期");
        assertThat(control.foot())
                .extracting(Control.Entry::label)
                .contains("编制日期", "审核日期", "批准日期", "修改标记", "修改处数", "修改日期");
        assertThat(control.head()).contains(new Control.Entry("生效日期", "2026年1月15日"));
    }

    @Test
    void a_role_description_has_the_posts_name_in_its_title_and_one_number_a_duty() {
        RoleDescription role = document(RoleDescription.class);
        Page page = page(role, Lang.ZH);

        assertThat(page.title()).isEqualTo("客户调查主管岗位职责");
        assertThat(items(page, Ordinal.Style.DECIMAL))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, role.duties().size())
                                .mapToObj(n -> n + ".")
                                .toList());
    }

    @Test
    void a_workflow_has_its_chart_with_a_lane_for_each_post_and_a_row_for_each_key_node() {
        Workflow workflow = document(Workflow.class);
        Page page = page(workflow, Lang.EN);

        Block.Figure chart = blocks(page, Block.Figure.class).get(0);
        assertThat(chart.diagram().lanes()).hasSameSizeAs(workflow.lanes());
        assertThat(chart.diagram().nodes()).hasSameSizeAs(workflow.nodes());
        assertThat(chart.diagram().nodes())
                .filteredOn(node -> node.keyNumber().isPresent())
                .hasSameSizeAs(workflow.keyNodes());
        assertThat(blocks(page, Table.class))
                .anyMatch(table -> table.headerRows() == 1
                        && table.rows().size() == workflow.keyNodes().size() + 1);
    }

    @Test
    void a_plan_is_titled_by_its_formula_and_numbered_by_seven_sections() {
        Page page = page(CONTENT.find("customer-satisfaction-survey-plan").orElseThrow(), Lang.ZH);

        assertThat(page.title()).isEqualTo("客户服务部客户满意度调查方案");
        assertThat(page.headings(1))
                .extracting(heading -> heading.ordinal().orElseThrow().in(Lang.ZH))
                .containsExactly("一、", "二、", "三、", "四、", "五、", "六、", "七、");
    }

    @Test
    void a_form_offers_a_box_for_each_option_of_a_field_that_is_filled_once() {
        Form form = document(Form.class);
        Page page = page(form, Lang.ZH);

        List<String> options = form.groups().stream()
                .filter(group -> !group.isRepeating())
                .flatMap(group -> group.fields().stream())
                .flatMap(field -> field.options().stream())
                .map(option -> option.label().zh())
                .toList();

        List<String> boxes = blocks(page, Table.class).stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.text().stream())
                .filter(Inline.CheckOption.class::isInstance)
                .map(inline -> ((Inline.CheckOption) inline).label())
                .toList();
        assertThat(options).isNotEmpty();
        assertThat(boxes).containsAll(options);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void every_page_names_the_rulebook_and_says_that_the_company_is_made_up(Lang lang) {
        String fictional = lang == Lang.ZH ? "虚构示例" : "Fictional example";

        assertThat(CONTENT.documents()).isNotEmpty().allSatisfy(document -> {
            Block.Paragraph last = blocks(page(document, lang), Block.Paragraph.class).stream()
                    .reduce((first, second) -> second)
                    .orElseThrow();
            assertThat(last.text().toString()).contains("default@2026.1").contains(fictional);
        });
    }

    private static <D extends Document> D document(Class<D> kind) {
        return CONTENT.documents().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Page page(Document document, Lang lang) {
        return COMPOSER.compose(document, lang).fold(Composed.Ready::page, unfilled -> {
            throw new AssertionError(unfilled.slots().toString());
        });
    }

    private static List<String> items(Page page, Ordinal.Style style) {
        return blocks(page, Block.NumberedItem.class).stream()
                .filter(item -> item.level() == 1 && item.ordinal().style() == style)
                .map(item -> item.ordinal().in(page.lang()))
                .toList();
    }

    private static <B extends Block> List<B> blocks(Page page, Class<B> kind) {
        return page.blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
