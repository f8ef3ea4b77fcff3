package org.crmkit.templates.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.assembly.CrossReferences;
import org.crmkit.templates.assembly.DocumentRegister;
import org.crmkit.templates.assembly.Edition;
import org.crmkit.templates.catalogue.DocumentKind;
import org.crmkit.templates.document.ResponsibilityMatrix;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Table;
import org.crmkit.templates.profile.Approval;

/** What a document under control carries besides its text: days and marks in its blocks, what it refers to and what refers to it, its editions. */
final class ControlSheet {

    private final DocumentRegister.Entry entry;
    private final PageWriter to;

    ControlSheet(DocumentRegister.Entry entry, PageWriter to) {
        this.entry = entry;
        this.to = to;
    }

    void add() {
        if (!to.heads("生效日期", "Effective from")) {
            to.top("生效日期", "Effective from", day(entry.current().effective()));
        }
        to.top("下次评审", "Next review", day(entry.nextReview()));
        boolean form = to.kind() == DocumentKind.FORM;
        if (form) {
            // What is filled in stays on sheets of its own.
            to.add(new Block.PageBreak());
        }
        // The headings of a form begin at the second level.
        to.add(Block.Heading.of(form ? 2 : 1, to.say("文件控制", "Document control"), "document-control"));
        if (to.kind() == DocumentKind.ROLE) {
            work();
        }
        references();
        to.add(editions());
        foot();
    }

    private String day(LocalDate day) {
        return new RuleValue.Day(day).in(to.lang());
    }

    private void references() {
        String key = entry.key().key();
        List<PageWriter.Pair> pairs = new ArrayList<>();
        pairs.add(new PageWriter.Pair(
                to.say("本文件引用", "Refers to"), orNone(to.links(to.references().from(key)))));
        pairs.add(new PageWriter.Pair(
                to.say("引用本文件", "Referred to by"),
                orNone(to.links(to.references().to(key)))));
        to.pairs(pairs);
    }

    private List<Inline> orNone(List<Inline> links) {
        return links.isEmpty() ? Inline.line(to.say("无", "none")) : links;
    }

    /** What the post does in the workflows of the handbook. */
    private void work() {
        List<CrossReferences.Work> work = to.references().workOf(entry.key().key());
        if (work.isEmpty()) {
            return;
        }
        List<Table.Row> rows = new ArrayList<>();
        rows.add(Table.Row.of(
                Table.Cell.head(to.say("流程", "Workflow")),
                Table.Cell.head(to.say("负总责（A）", "Answers for (A)")),
                Table.Cell.head(to.say("执行（R）", "Does (R)")),
                Table.Cell.head(to.say("参与或知会（C、I）", "Is asked or told (C, I)"))));
        for (CrossReferences.Work one : work) {
            Map<ResponsibilityMatrix.Part, StringJoiner> activities = new EnumMap<>(ResponsibilityMatrix.Part.class);
            one.rows().forEach(row -> row.parts()
                    .getOrDefault(entry.key().key(), Set.of())
                    .forEach(part -> activities
                            .computeIfAbsent(joined(part), any -> new StringJoiner(to.say("；", "; ")))
                            .add(to.say(row.activity()))));
            rows.add(Table.Row.of(
                    new Table.Cell(List.of(to.link(one.workflow())), 1, 1, Table.Role.LABEL),
                    cell(activities, ResponsibilityMatrix.Part.ACCOUNTABLE),
                    cell(activities, ResponsibilityMatrix.Part.RESPONSIBLE),
                    cell(activities, ResponsibilityMatrix.Part.INFORMED)));
        }
        to.add(new Table(
                List.of(Table.Column.of(5), Table.Column.of(7), Table.Column.of(7), Table.Column.of(6)),
                1,
                rows,
                to.say("本岗位在各流程中的职责", "What the post does in the workflows")));
    }

    private static ResponsibilityMatrix.Part joined(ResponsibilityMatrix.Part part) {
        return part == ResponsibilityMatrix.Part.CONSULTED ? ResponsibilityMatrix.Part.INFORMED : part;
    }

    private static Table.Cell cell(
            Map<ResponsibilityMatrix.Part, StringJoiner> activities, ResponsibilityMatrix.Part part) {
        return Table.Cell.of(Optional.ofNullable(activities.get(part))
                .map(StringJoiner::toString)
                .orElse("—"));
    }

    private Table editions() {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(Table.Row.of(
                Table.Cell.head(to.say("版本", "Version")),
                Table.Cell.head(to.say("生效日期", "Effective from")),
                Table.Cell.head(to.say("修订内容", "What changed")),
                Table.Cell.head(to.say("编制", "Prepared by")),
                Table.Cell.head(to.say("审核", "Reviewed by")),
                Table.Cell.head(to.say("批准", "Approved by"))));
        for (Edition edition : entry.editions()) {
            Optional<Approval> by = entry.by(edition);
            rows.add(Table.Row.of(
                    Table.Cell.of(edition.version()),
                    Table.Cell.of(day(edition.effective())),
                    Table.Cell.of(to.say(edition.change())),
                    Table.Cell.of(by.map(Approval::prepared).map(to::post).orElse("")),
                    Table.Cell.of(by.map(Approval::reviewed).map(to::post).orElse("")),
                    Table.Cell.of(by.map(Approval::approved).map(to::post).orElse(""))));
        }
        boolean zh = to.lang() == Lang.ZH;
        return new Table(
                List.of(
                        new Table.Column(zh ? 3 : 4, Table.Align.CENTER),
                        new Table.Column(zh ? 7 : 6, Table.Align.CENTER),
                        Table.Column.of(8),
                        Table.Column.of(6),
                        Table.Column.of(6),
                        Table.Column.of(6)),
                1,
                rows,
                to.say("修订记录", "Revision history"));
    }

    private void foot() {
        Edition current = entry.current();
        if (!to.isSigned()) {
            entry.approval()
                    .ifPresent(by -> to.signOff(
                            by.posts(),
                            List.of(day(current.compiled()), day(current.checked()), day(current.approved()))));
        }
        entry.control().ifPresent(control -> to.bottom(
                        "密级",
                        "Confidentiality",
                        to.say(control.confidentiality().label()))
                .bottom(
                        "作废后保存",
                        "Kept after withdrawal",
                        to.say(control.retention().label())));
    }
}
