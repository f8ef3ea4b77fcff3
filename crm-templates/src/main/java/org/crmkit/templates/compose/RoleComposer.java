package org.crmkit.templates.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Duty;
import org.crmkit.templates.document.RoleDescription;
import org.crmkit.templates.document.Wording;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Ordinal;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.page.Table;

/** 岗位职责: summary, numbered duties, how each is measured, indicators, authority, relations, qualifications, sources. */
final class RoleComposer {

    private final RoleDescription role;
    private final PageWriter to;

    private RoleComposer(RoleDescription role, PageWriter to) {
        this.role = role;
        this.to = to;
    }

    static Page compose(RoleDescription role, PageWriter to) {
        return new RoleComposer(role, to).page();
    }

    private Page page() {
        String below =
                role.relations().supervises().stream().map(to::post).collect(Collectors.joining(to.say("、", ", ")));
        to.top("岗位名称", "Post", to.post(role.head().key().key()))
                .top("所属部门", "Unit", to.unit(role.head().ownerUnit()))
                .top("直接上级", "Reports to", to.post(role.relations().reportsTo()))
                .top("直接下级", "Supervises", below.isEmpty() ? to.say("无", "nobody") : below);
        to.paragraph(role.summary(), Block.Paragraph.Style.LEAD);
        duties();
        measures();
        indicators();
        to.section("岗位权限", "Authority").bullets(role.authority());
        relations();
        qualifications();
        sources();
        return to.page(to.say(role.head().title()));
    }

    private void duties() {
        to.section("职责", "Duties");
        for (int i = 0; i < role.duties().size(); i++) {
            Duty duty = role.duties().get(i);
            to.item(1, Ordinal.Style.DECIMAL, i + 1, to.led(duty.keywords(), duty.sentence()), duty.sentence());
        }
    }

    private void measures() {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(Table.Row.of(
                Table.Cell.head(to.say("序号", "No.")),
                Table.Cell.head(to.say("职责", "Duty")),
                Table.Cell.head(to.say("责任层次", "Level")),
                Table.Cell.head(to.say("投入", "Input")),
                Table.Cell.head(to.say("产出", "Output")),
                Table.Cell.head(to.say("衡量标准", "Measured on"))));
        for (int i = 0; i < role.duties().size(); i++) {
            Duty duty = role.duties().get(i);
            boolean says = duty.input().isPresent()
                    || duty.output().isPresent()
                    || !duty.measures().isEmpty();
            if (says) {
                rows.add(Table.Row.of(
                        Table.Cell.of(Integer.toString(i + 1)),
                        Table.Cell.label(to.say(duty.keywords())),
                        Table.Cell.of(to.say(duty.level().label())),
                        Table.Cell.of(to.orDash(duty.input())),
                        Table.Cell.of(to.orDash(duty.output())),
                        Table.Cell.of(targets(duty.measures()))));
            }
        }
        boolean zh = to.lang() == Lang.ZH;
        to.section("职责的责任层次与衡量标准", "Level and measures of the duties")
                .add(new Table(
                        List.of(
                                new Table.Column(5, Table.Align.CENTER),
                                Table.Column.of(zh ? 8 : 14),
                                new Table.Column(zh ? 9 : 12, Table.Align.CENTER),
                                Table.Column.of(zh ? 12 : 15),
                                Table.Column.of(zh ? 12 : 15),
                                Table.Column.of(zh ? 18 : 26)),
                        1,
                        rows,
                        ""));
    }

    private List<Inline> targets(List<Duty.Target> targets) {
        List<Inline> lines = new ArrayList<>();
        for (Duty.Target target : targets) {
            if (!lines.isEmpty()) {
                lines.add(new Inline.LineBreak());
            }
            lines.addAll(to.led(target.measure().label(), target.target()));
        }
        return lines;
    }

    private void indicators() {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(Table.Row.of(
                Table.Cell.head(to.say("考核指标", "Indicator")),
                Table.Cell.head(to.say("计算方法", "How computed")),
                Table.Cell.head(to.say("目标值", "Target")),
                Table.Cell.head(to.say("考核周期", "Cycle"))));
        for (RoleDescription.Indicator indicator : role.indicators()) {
            rows.add(Table.Row.of(
                    Table.Cell.label(to.say(indicator.name())),
                    Table.Cell.of(to.line(indicator.formula())),
                    Table.Cell.of(to.line(indicator.target())),
                    Table.Cell.of(to.orDash(indicator.cycle()))));
        }
        if (!role.indicators().isEmpty()) {
            to.section("考核指标", "Performance indicators")
                    .add(new Table(
                            List.of(Table.Column.of(3), Table.Column.of(6), Table.Column.of(3), Table.Column.of(3)),
                            1,
                            rows,
                            ""));
        }
    }

    private void relations() {
        RoleDescription.Relations relations = role.relations();
        to.section("工作关系", "Working relations")
                .pairs(List.of(
                        new PageWriter.Pair(to.say("公司内部", "Inside"), lines(relations.inside())),
                        new PageWriter.Pair(to.say("公司外部", "Outside"), lines(relations.outside()))));
    }

    private List<Inline> lines(List<Wording> wordings) {
        List<Inline> lines = new ArrayList<>();
        for (Wording wording : wordings) {
            if (!lines.isEmpty()) {
                lines.add(new Inline.LineBreak());
            }
            lines.addAll(to.line(wording));
        }
        return lines;
    }

    private void qualifications() {
        if (!role.qualifications().isEmpty()) {
            to.section("任职资格", "Qualifications")
                    .pairs(role.qualifications().stream()
                            .map(each -> new PageWriter.Pair(to.say(each.aspect()), to.line(each.requirement())))
                            .toList());
        }
    }

    private void sources() {
        List<PageWriter.Pair> pairs = new ArrayList<>();
        role.sources()
                .forEach(source ->
                        pairs.add(new PageWriter.Pair(to.say(source.kind().label()), to.line(source.note()))));
        String units = role.contributors().stream().map(to::unit).collect(Collectors.joining(to.say("、", ", ")));
        pairs.add(to.pair("参与编写", "Written by", units));
        pairs.add(to.pair("评审", "Review", role.head().review()));
        to.section("编制依据与维护", "Sources and upkeep").pairs(pairs);
    }
}
