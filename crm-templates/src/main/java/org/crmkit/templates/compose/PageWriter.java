package org.crmkit.templates.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.assembly.CrossReferences;
import org.crmkit.templates.assembly.DocumentRegister;
import org.crmkit.templates.catalogue.DocumentKind;
import org.crmkit.templates.document.DocumentHead;
import org.crmkit.templates.document.DocumentTable;
import org.crmkit.templates.document.SignOff;
import org.crmkit.templates.document.Wording;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Control;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Ordinal;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.page.Table;
import org.crmkit.templates.profile.Approval;

/** Gathers the blocks of one page in its language; what the composers of all kinds share. */
final class PageWriter {

    private final DocumentHead head;
    private final Composer composer;
    private final Quotes quotes;
    private final Lang lang;
    private final List<Control.Entry> controlHead = new ArrayList<>();
    private final List<Control.Entry> controlFoot = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private int sections;
    private boolean signed;

    PageWriter(DocumentHead head, Composer composer, Quotes quotes, Lang lang) {
        this.head = head;
        this.composer = composer;
        this.quotes = quotes;
        this.lang = lang;
    }

    Lang lang() {
        return lang;
    }

    Quotes quotes() {
        return quotes;
    }

    // --- words

    /** Returns one of two texts of our own. */
    String say(String zh, String en) {
        return lang == Lang.ZH ? zh : en;
    }

    String say(Label label) {
        return label.in(lang);
    }

    String say(Wording wording) {
        return quotes.plain(wording, lang);
    }

    String post(String slug) {
        return quotes.directory().post(slug).map(this::say).orElse(slug);
    }

    String unit(String slug) {
        return quotes.directory().unit(slug).map(this::say).orElse(slug);
    }

    String number() {
        return composer.profile().documents().number(head.number());
    }

    /** Returns the edition of the rulebook the page quotes. */
    String rulebook() {
        return composer.version().toString();
    }

    List<Inline> line(Wording wording) {
        return quotes.line(wording, lang);
    }

    /** Returns a wording as a line; a dash stands for none. */
    List<Inline> orDash(Optional<Wording> wording) {
        return wording.map(this::line).orElse(Inline.line("—"));
    }

    /** Returns a link to a document by its title. */
    Inline link(String document) {
        String title = quotes.directory().document(document).map(this::say).orElse(document);
        return Quotes.link(document, Quotes.quoted(title, lang), lang);
    }

    /** Returns a bold lead-in and what it leads to: {@code 编制计划：…}. */
    List<Inline> led(Label lead, Wording wording) {
        return join(List.of(Inline.strong(say(lead)), Inline.text(say("：", ": "))), line(wording));
    }

    @SafeVarargs
    static List<Inline> join(List<? extends Inline>... parts) {
        List<Inline> all = new ArrayList<>();
        for (List<? extends Inline> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    // --- control block

    PageWriter top(String zh, String en, String value) {
        controlHead.add(new Control.Entry(say(zh, en), value));
        return this;
    }

    PageWriter bottom(String zh, String en, String value) {
        controlFoot.add(new Control.Entry(say(zh, en), value));
        return this;
    }

    // --- blocks

    PageWriter add(Block block) {
        blocks.add(block);
        return this;
    }

    /** Begins the next section: 一、 / I. */
    PageWriter section(String zh, String en) {
        sections++;
        return add(Block.Heading.numbered(
                1, Ordinal.of(Ordinal.Style.SECTION, sections), say(zh, en), "section-" + sections));
    }

    PageWriter paragraph(Wording wording) {
        return paragraph(wording, Block.Paragraph.Style.BODY);
    }

    PageWriter paragraph(Wording wording, Block.Paragraph.Style style) {
        List<Inline> text = line(wording);
        if (!text.isEmpty()) {
            add(new Block.Paragraph(text, style));
        }
        return tableOf(wording);
    }

    PageWriter item(int level, Ordinal.Style style, int value, Wording wording) {
        return item(level, style, value, line(wording), wording);
    }

    /** Adds a numbered paragraph and below it the table its wording ends with. */
    PageWriter item(int level, Ordinal.Style style, int value, List<Inline> text, Wording wording) {
        add(Block.NumberedItem.of(level, Ordinal.of(style, value), text));
        return tableOf(wording);
    }

    /** Adds a numbered paragraph that names what follows it. */
    PageWriter item(int level, Ordinal.Style style, int value, List<Inline> text) {
        return add(Block.NumberedItem.of(level, Ordinal.of(style, value), text));
    }

    PageWriter numbered(int level, Ordinal.Style style, List<Wording> wordings) {
        for (int i = 0; i < wordings.size(); i++) {
            item(level, style, i + 1, wordings.get(i));
        }
        return this;
    }

    PageWriter bullets(List<Wording> wordings) {
        if (!wordings.isEmpty()) {
            add(new Block.BulletList(wordings.stream()
                    .map(wording -> new Block.BulletList.Bullet(1, line(wording)))
                    .toList()));
            wordings.forEach(this::tableOf);
        }
        return this;
    }

    /** Adds the table of rules that ends a wording, if one does. */
    PageWriter tableOf(Wording wording) {
        quotes.table(wording, lang).ifPresent(this::table);
        return this;
    }

    /** Adds a table of rules. */
    PageWriter table(RuleTable table) {
        return add(new TableLayout(quotes, lang).rules(table));
    }

    /** Adds a table of the text. */
    PageWriter table(DocumentTable table) {
        return add(new TableLayout(quotes, lang).text(table));
    }

    /** Adds a table whose first column names what the second says. */
    PageWriter pairs(List<Pair> pairs) {
        if (pairs.isEmpty()) {
            return this;
        }
        return add(new Table(
                List.of(Table.Column.of(1), Table.Column.of(4)),
                0,
                pairs.stream()
                        .map(pair -> Table.Row.of(Table.Cell.label(pair.name()), Table.Cell.of(pair.text())))
                        .toList(),
                ""));
    }

    /** A name and what belongs to it. */
    record Pair(String name, List<Inline> text) {}

    Pair pair(String zh, String en, Wording wording) {
        return new Pair(say(zh, en), line(wording));
    }

    Pair pair(String zh, String en, String text) {
        return new Pair(say(zh, en), Inline.line(text));
    }

    // --- the page

    /** Returns what the register says of the document; empty for one under no control. */
    Optional<DocumentRegister.Entry> entry() {
        return composer.register().find(head.key().key());
    }

    /** Returns what refers to what. */
    CrossReferences references() {
        return composer.register().references();
    }

    /** Returns links to documents in a row. */
    List<Inline> links(List<String> documents) {
        List<Inline> links = new ArrayList<>();
        for (String document : documents) {
            if (!links.isEmpty()) {
                links.add(Inline.text(say("", ", ")));
            }
            links.add(link(document));
        }
        return links;
    }

    /** Adds what every page ends with, and returns it. */
    Page page(String title) {
        add(new Block.Paragraph(origin(), Block.Paragraph.Style.NOTE));
        entry().ifPresent(entry -> new ControlSheet(entry, this).add());
        Control control =
                new Control(say(composer.profile().name()), number(), head.version(), controlHead, controlFoot);
        return new Page(head.key().key(), title, lang, control, blocks);
    }

    private List<Inline> origin() {
        String rules = say("本文件中的规则数值引自规则手册 ", "Rules are quoted from rulebook ") + composer.version() + say("。", ".");
        return composer.profile().fictional()
                ? List.of(Inline.text(rules
                        + say("虚构示例：企业、人员与数据均为虚构。", " Fictional example: company, people and figures are made up.")))
                : Inline.line(rules);
    }

    /** Adds the dates and posts of a sign-off to the foot; the posts are those of the register, if it names any. */
    PageWriter signOff(SignOff by) {
        Optional<Approval> approval = entry().flatMap(DocumentRegister.Entry::approval);
        return signOff(
                List.of(
                        approval.map(Approval::prepared).orElse(by.compiledBy()),
                        approval.map(Approval::reviewed).orElse(by.checkedBy()),
                        approval.map(Approval::approved).orElse(by.approvedBy())),
                List.of(say(by.compiled()), say(by.checked()), say(by.approved())));
    }

    /** Adds who prepared, checked and approved it, and when. */
    PageWriter signOff(List<String> posts, List<String> days) {
        signed = true;
        return bottom("编制", "Drawn up by", post(posts.get(0)))
                .bottom("编制日期", "Drawn up on", days.get(0))
                .bottom("审核", "Checked by", post(posts.get(1)))
                .bottom("审核日期", "Checked on", days.get(1))
                .bottom("批准", "Approved by", post(posts.get(2)))
                .bottom("批准日期", "Approved on", days.get(2));
    }

    /** Tells whether the foot says who signed. */
    boolean isSigned() {
        return signed;
    }

    /** Tells whether the head says something of a name. */
    boolean heads(String zh, String en) {
        return controlHead.stream().anyMatch(entry -> entry.label().equals(say(zh, en)));
    }

    /** Returns which kind of document it is. */
    DocumentKind kind() {
        return head.key().kind();
    }
}
