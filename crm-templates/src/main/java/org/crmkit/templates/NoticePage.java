package org.crmkit.templates;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rulebook.compare.RuleChange;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.catalogue.DocumentKey;
import org.crmkit.templates.document.Contents;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Control;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Ordinal;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.page.Table;
import org.crmkit.templates.redline.Change;
import org.crmkit.templates.redline.NoticeTerms;
import org.crmkit.templates.redline.Reader;
import org.crmkit.templates.redline.Redline;
import org.crmkit.templates.redline.Renumbered;

/** Lays the change notice out: grounds, rules, documents and articles, who must be told, what stays as it is. */
final class NoticePage {

    /** More changes of one document than this are counted, not listed; its redline shows them. */
    private static final int MOST = 40;

    private final HandbookComparison comparison;
    private final NoticeTerms terms;
    private final Lang lang;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<DocumentKey, List<Change>> changes = new LinkedHashMap<>();
    private int sections;

    NoticePage(HandbookComparison comparison, NoticeTerms terms, Lang lang) {
        this.comparison = comparison;
        this.terms = terms;
        this.lang = lang;
        for (HandbookComparison.Changed one : comparison.changed()) {
            Redline redline = one.redlines().get(lang);
            if (redline != null) {
                changes.put(one.key(), comparison.changes(redline));
            }
        }
    }

    private String say(String zh, String en) {
        return lang == Lang.ZH ? zh : en;
    }

    private String say(Label label) {
        return label.in(lang);
    }

    Page page() {
        Handbook handbook = comparison.after();
        String date = Formats.date(terms.effective(), lang);
        int changed = comparison.changed().size();
        int same = comparison.unchanged().size();
        blocks.add(new Block.Paragraph(
                Inline.line(say(
                        "自" + date + "起，" + changed + "份文件按本通知修改，其余" + same + "份文件内容不变。请各岗位和部门按第三部分办理。",
                        "From " + date + (changed == 1 ? " one document changes" : " " + changed + " documents change")
                                + " as told here; " + (same == 1 ? "one other stays" : same + " others stay")
                                + " as they are. Part III says who must do what.")),
                Block.Paragraph.Style.LEAD));
        rules();
        documents();
        readers();
        rest();
        signed(say(terms.issuer()));
        signed(Formats.date(terms.issued(), lang));
        if (handbook.profile().fictional()) {
            blocks.add(new Block.Paragraph(
                    Inline.line(
                            say("虚构示例：企业、人员与数据均为虚构。", "Fictional example: company, people and figures are made up.")),
                    Block.Paragraph.Style.NOTE));
        }
        return new Page(
                "change-notice", say("文件变更通知", "Notice of changed documents"), lang, control(changed, same), blocks);
    }

    private void signed(String line) {
        blocks.add(new Block.Paragraph(Inline.line(line), Block.Paragraph.Style.SIGN_OFF));
    }

    private Control control(int changed, int same) {
        Handbook handbook = comparison.after();
        String edition = terms.after().edition().replace('.', '-').toUpperCase(Locale.ROOT);
        String versions = terms.before().equals(terms.after())
                ? terms.after().toString()
                : terms.before() + " → " + terms.after();
        return new Control(
                say(handbook.profile().name()),
                handbook.profile().documents().number("CN-" + edition),
                terms.after().edition(),
                List.of(
                        new Control.Entry(say("签发", "Issued by"), say(terms.issuer())),
                        new Control.Entry(say("签发日期", "Issued on"), Formats.date(terms.issued(), lang)),
                        new Control.Entry(say("生效日期", "Effective from"), Formats.date(terms.effective(), lang)),
                        new Control.Entry(say("规则手册", "Rulebook"), versions),
                        new Control.Entry(say("变更文件", "Documents changed"), count(changed)),
                        new Control.Entry(say("未变更文件", "Unchanged"), count(same))),
                List.of());
    }

    private String count(int number) {
        return number + say("份", "");
    }

    private void section(String zh, String en) {
        sections++;
        blocks.add(Block.Heading.numbered(
                1, Ordinal.of(Ordinal.Style.SECTION, sections), say(zh, en), "section-" + sections));
    }

    private void paragraph(String text) {
        blocks.add(Block.Paragraph.of(text));
    }

    private void table(List<Integer> widths, List<String> heads, List<List<List<Inline>>> rows) {
        List<Table.Row> all = new ArrayList<>();
        all.add(new Table.Row(heads.stream().map(Table.Cell::head).toList()));
        rows.forEach(
                row -> all.add(new Table.Row(row.stream().map(Table.Cell::of).toList())));
        blocks.add(new Table(widths.stream().map(Table.Column::of).toList(), 1, all, ""));
    }

    private void rules() {
        section("规则变更", "Rules that change");
        if (terms.rules().isEmpty()) {
            paragraph(say(
                    "规则与公司资料未变，变更来自文件文本。",
                    "No rule changes and nothing of the company's profile; the text itself does."));
            return;
        }
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (RuleChange rule : terms.rules()) {
            rows.add(List.of(
                    Inline.line(say(rule.label())),
                    Inline.line(rule.before().map(value -> value.in(lang)).orElse("—")),
                    Inline.line(rule.after().map(value -> value.in(lang)).orElse("—")),
                    quoting(rule.key())));
        }
        table(
                List.of(6, 4, 4, 12),
                List.of(say("规则", "Rule"), say("原规定", "Was"), say("新规定", "Is"), say("引用的文件", "Quoted in")),
                rows);
    }

    private List<Inline> quoting(RuleKey rule) {
        List<Inline> links = new ArrayList<>();
        changes.forEach((key, all) -> {
            if (all.stream().anyMatch(change -> change.rules().contains(rule))) {
                if (!links.isEmpty()) {
                    links.add(new Inline.LineBreak());
                }
                links.add(link(key));
            }
        });
        return links.isEmpty() ? Inline.line("—") : links;
    }

    private Inline link(DocumentKey key) {
        String title = comparison.title(key, lang);
        return Inline.Link.toDocument(key.key(), say("《" + title + "》", title));
    }

    private void documents() {
        section("文件变更", "Documents that change");
        if (changes.isEmpty()) {
            paragraph(say("所选文件均未引用上述规则，文件内容不变。", "No selected document quotes these rules; none changes."));
        }
        int number = 0;
        for (HandbookComparison.Changed one : comparison.changed()) {
            Redline redline = one.redlines().get(lang);
            if (redline != null) {
                number++;
                List<Inline> title = new ArrayList<>(List.of(link(one.key())));
                title.add(Inline.text(say("　", " ") + redline.after().control().number()));
                blocks.add(new Block.Heading(
                        2, Optional.of(Ordinal.of(Ordinal.Style.DECIMAL, number)), title, "document-" + number));
                document(one.key(), redline);
            }
        }
    }

    private void document(DocumentKey key, Redline redline) {
        List<Change> all = changes.getOrDefault(key, List.of());
        List<Renumbered> moved = redline.renumbered();
        if (all.isEmpty()) {
            paragraph(say("本语言版本内容不变。", "Nothing changes in this language."));
        } else {
            List<List<List<Inline>>> rows = new ArrayList<>();
            for (Change change : all.subList(0, Math.min(MOST, all.size()))) {
                rows.add(List.of(
                        Inline.line(place(change)),
                        change.before().isEmpty() ? Inline.line(say("（新增）", "(new)")) : change.before(),
                        change.after().isEmpty() ? Inline.line(say("（删除）", "(dropped)")) : change.after()));
            }
            table(List.of(5, 9, 9), List.of(say("位置", "Where"), say("原文", "Was"), say("新文", "Is")), rows);
        }
        if (all.size() > MOST) {
            int more = all.size() - MOST;
            paragraph(say("另有" + more + "处见修订对照。", more + " more are shown in the redline."));
        }
        if (!moved.isEmpty()) {
            String list = moved.stream()
                    .map(one -> one.before() + " → " + one.after())
                    .collect(Collectors.joining(say("，", ", ")));
            paragraph(say(
                    "编号变动：" + list + "。引用旧编号的记录请一并更新。",
                    "Renumbered: " + list + ". Update records that cite the old numbers."));
        }
    }

    private String place(Change change) {
        if (change.placeBefore().isEmpty() || change.placeBefore().equals(change.placeAfter())) {
            return change.placeAfter();
        }
        return change.placeAfter().isEmpty()
                ? change.placeBefore()
                : change.placeBefore() + " → " + change.placeAfter();
    }

    private void readers() {
        section("须告知的岗位和部门", "Who must be told");
        Map<Name, Map<Reader.Reason, List<DocumentKey>>> told = new LinkedHashMap<>();
        Stream.concat(changes.keySet().stream(), comparison.added().stream())
                .forEach(key -> comparison.after().readers(key).forEach(reader -> told.computeIfAbsent(
                                new Name(reader.named(), reader.slug()), name -> new EnumMap<>(Reader.Reason.class))
                        .computeIfAbsent(reader.reason(), reason -> new ArrayList<>())
                        .add(key)));
        if (told.isEmpty()) {
            paragraph(say("无。", "Nobody."));
            return;
        }
        List<List<List<Inline>>> rows = new ArrayList<>();
        told.forEach((name, reasons) -> reasons.forEach((reason, keys) -> {
            List<Inline> links = new ArrayList<>();
            for (DocumentKey key : keys) {
                if (!links.isEmpty()) {
                    links.add(new Inline.LineBreak());
                }
                links.add(link(key));
            }
            rows.add(List.of(
                    List.of(Inline.strong(name(name))),
                    Inline.line(say(reason.label())),
                    links,
                    Inline.line(say(reason.duty()))));
        }));
        table(
                List.of(5, 4, 8, 8),
                List.of(
                        say("岗位或部门", "Post or unit"),
                        say("缘由", "Why"),
                        say("文件", "Documents"),
                        say("要做的事", "What to do")),
                rows);
    }

    private record Name(Contents.Named named, String slug) {}

    private String name(Name name) {
        return say(comparison.after().name(name.named(), name.slug()));
    }

    private void rest() {
        section("其他文件", "Other documents");
        int same = comparison.unchanged().size();
        paragraph(say(
                "未变更文件" + same + "份，继续使用现行版本，不另发放。",
                (same == 1 ? "One document is" : same + " documents are")
                        + " unchanged; the present edition stays in use and is not issued anew."));
        list(say("新增文件：", "New documents: "), comparison.added());
        list(say("取消文件：", "Dropped documents: "), comparison.dropped());
    }

    private void list(String lead, List<DocumentKey> keys) {
        if (!keys.isEmpty()) {
            paragraph(lead
                    + keys.stream()
                            .map(key -> say("《" + comparison.title(key, lang) + "》", comparison.title(key, lang)))
                            .collect(Collectors.joining(say("", ", ")))
                    + say("。", "."));
        }
    }
}
