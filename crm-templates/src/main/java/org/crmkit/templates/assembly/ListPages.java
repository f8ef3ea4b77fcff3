package org.crmkit.templates.assembly;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.catalogue.DocumentKind;
import org.crmkit.templates.catalogue.ModuleName;
import org.crmkit.templates.document.ResponsibilityMatrix;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Control;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Ordinal;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.page.Table;
import org.crmkit.templates.profile.CompanyProfile;
import org.crmkit.templates.profile.DocumentControl;

/** The lists of a handbook, laid out in one language: the register, the review calendar, and who does what in a module. */
public final class ListPages {

    /** What the register is called. */
    public static final Label REGISTER = Label.of("受控文件清单", "Register of Documents");

    /** What the calendar is called. */
    public static final Label CALENDAR = Label.of("文件评审日历", "Calendar of Document Reviews");

    /** What the matrix of a module is called. */
    public static final Label RESPONSIBILITIES = Label.of("职责分配表", "Responsibility Matrix");

    private final CompanyProfile profile;
    private final RulebookVersion version;
    private final DocumentRegister register;
    private final Lang lang;

    /** Creates the lists of a company's documents in one language. */
    public ListPages(CompanyProfile profile, RulebookVersion version, DocumentRegister register, Lang lang) {
        this.profile = profile;
        this.version = version;
        this.register = register;
        this.lang = lang;
    }

    private String say(String zh, String en) {
        return lang == Lang.ZH ? zh : en;
    }

    private String post(String slug) {
        return profile.post(slug).map(name -> name.in(lang)).orElse(slug);
    }

    private String day(LocalDate day) {
        return new RuleValue.Day(day).in(lang);
    }

    /** Returns all lists, the register first; none of them for a module without workflows. */
    public List<Page> all() {
        List<Page> pages = new ArrayList<>(List.of(register(), calendar()));
        modules().forEach(module -> pages.add(responsibilities(module)));
        return pages;
    }

    private Set<String> modules() {
        Set<String> modules = new LinkedHashSet<>();
        register.references().workflows().keySet().forEach(workflow -> register.find(workflow)
                .ifPresent(entry -> modules.add(entry.key().module())));
        return modules;
    }

    private Page page(String key, Label title, String module, int serial, List<Block> blocks) {
        blocks.add(new Block.Paragraph(
                Inline.line(say(
                                "本清单由手册各文件生成，随文件重新生成，不另行修改。",
                                "Made from the documents of the handbook and made anew with them;"
                                        + " it is not edited.")
                        + (profile.fictional()
                                ? say(
                                        "虚构示例：企业、人员与数据均为虚构。",
                                        " Fictional example: company, people and figures are made up.")
                                : "")),
                Block.Paragraph.Style.NOTE));
        Control control = new Control(
                profile.name().in(lang),
                profile.documents().number(DocumentNumber.ofList(module, serial).toString()),
                "",
                List.of(
                        new Control.Entry(say("规则手册", "Rulebook"), version.toString()),
                        new Control.Entry(
                                say("文件数", "Documents"),
                                Integer.toString(register.entries().size()))),
                List.of());
        return new Page(key, title.in(lang), lang, control, blocks);
    }

    private Page register() {
        List<Block> blocks = new ArrayList<>();
        int section = 0;
        for (Map.Entry<String, List<DocumentRegister.Entry>> group : groups().entrySet()) {
            section++;
            blocks.add(Block.Heading.of(1, group.getKey(), "group-" + section));
            List<Table.Row> rows = new ArrayList<>();
            rows.add(heads(
                    say("文件", "Document"),
                    say("版本与生效", "Version, effective"),
                    say("归口岗位", "Owner"),
                    say("下次评审", "Next review"),
                    say("密级与保存期", "Class, kept"),
                    say("使用于", "Used in")));
            for (DocumentRegister.Entry entry : group.getValue()) {
                Edition current = entry.current();
                rows.add(Table.Row.of(
                        Table.Cell.of(List.of(Inline.text(entry.number()), new Inline.LineBreak(), link(entry))),
                        Table.Cell.of(lines(current.version(), day(current.effective()))),
                        Table.Cell.of(entry.ownerPost().map(this::post).orElse("—")),
                        Table.Cell.of(day(entry.nextReview())),
                        Table.Cell.of(entry.control().map(this::control).orElse(Inline.line("—"))),
                        Table.Cell.of(usedIn(entry))));
            }
            blocks.add(new Table(
                    List.of(
                            Table.Column.of(11),
                            new Table.Column(9, Table.Align.CENTER),
                            Table.Column.of(lang == Lang.ZH ? 7 : 9),
                            new Table.Column(9, Table.Align.CENTER),
                            new Table.Column(lang == Lang.ZH ? 5 : 7, Table.Align.CENTER),
                            Table.Column.of(11)),
                    1,
                    rows,
                    ""));
        }
        return page("document-register", REGISTER, DocumentNumber.WHOLE, 1, blocks);
    }

    private Map<String, List<DocumentRegister.Entry>> groups() {
        Map<String, List<DocumentRegister.Entry>> groups = new LinkedHashMap<>();
        for (DocumentRegister.Entry entry : register.entries()) {
            String name = ModuleName.of(entry.key().module()).in(lang)
                    + say("：", ": ")
                    + entry.key().kind().label().in(lang);
            groups.computeIfAbsent(name, any -> new ArrayList<>()).add(entry);
        }
        return groups;
    }

    private static Table.Row heads(String... names) {
        return new Table.Row(List.of(names).stream().map(Table.Cell::head).toList());
    }

    private Inline link(DocumentRegister.Entry entry) {
        return Inline.Link.toDocument(entry.key().key(), entry.title().in(lang));
    }

    private static List<Inline> lines(String first, String second) {
        return List.of(Inline.text(first), new Inline.LineBreak(), Inline.text(second));
    }

    private List<Inline> control(DocumentControl control) {
        return lines(
                control.confidentiality().label().in(lang), control.retention().in(lang));
    }

    /** Returns the numbers of the documents that refer to one, without the company's prefix. */
    private List<Inline> usedIn(DocumentRegister.Entry entry) {
        List<Inline> links = new ArrayList<>();
        String prefix = profile.documents().number("");
        for (String other : register.references().to(entry.key().key())) {
            register.find(other).ifPresent(found -> {
                if (!links.isEmpty()) {
                    links.add(Inline.text(say("、", ", ")));
                }
                links.add(Inline.Link.toDocument(other, found.number().substring(prefix.length())));
            });
        }
        return links.isEmpty() ? Inline.line("—") : links;
    }

    private Page calendar() {
        ReviewCalendar calendar = ReviewCalendar.of(register, profile);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                Inline.line(
                        say(
                                "每份文件自生效之日起每"
                                        + profile.documents().reviewCycle().in(lang) + "评审一次，到期前由归口岗位完成。",
                                "Each document is reviewed every "
                                        + profile.documents().reviewCycle().in(lang)
                                        + " from the day it took effect, by the post that owns it and before the day it is due.")),
                Block.Paragraph.Style.LEAD));
        blocks.add(Block.Heading.numbered(1, Ordinal.of(Ordinal.Style.SECTION, 1), say("按月份", "By month"), "by-month"));
        calendar.months().forEach((month, reviews) -> {
            blocks.add(Block.Heading.of(2, month(month), ""));
            blocks.add(reviews(reviews, true));
        });
        blocks.add(Block.Heading.numbered(1, Ordinal.of(Ordinal.Style.SECTION, 2), say("按岗位", "By post"), "by-post"));
        calendar.posts(profile).forEach((post, reviews) -> {
            String name = post.isEmpty() ? say("未指定岗位", "No post named") : post(post);
            blocks.add(Block.Heading.of(2, name + say("（" + reviews.size() + "份）", " (" + reviews.size() + ")"), ""));
            blocks.add(reviews(reviews, false));
        });
        return page("review-calendar", CALENDAR, DocumentNumber.WHOLE, 2, blocks);
    }

    private String month(YearMonth month) {
        return lang == Lang.ZH ? month.getYear() + "年" + month.getMonthValue() + "月" : month.toString();
    }

    private Table reviews(List<ReviewCalendar.Review> reviews, boolean withPost) {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(
                withPost
                        ? heads(say("到期日", "Due"), say("文件编号", "Number"), say("文件名称", "Document"), say("归口岗位", "Owner"))
                        : heads(say("到期日", "Due"), say("文件编号", "Number"), say("文件名称", "Document")));
        for (ReviewCalendar.Review review : reviews) {
            List<Table.Cell> cells = new ArrayList<>(List.of(
                    Table.Cell.of(day(review.day())),
                    Table.Cell.of(review.entry().number()),
                    Table.Cell.of(List.of(link(review.entry())))));
            if (withPost) {
                cells.add(Table.Cell.of(review.post().isEmpty() ? "—" : post(review.post())));
            }
            rows.add(new Table.Row(cells));
        }
        List<Table.Column> columns = new ArrayList<>(List.of(
                new Table.Column(7, Table.Align.CENTER), new Table.Column(6, Table.Align.CENTER), Table.Column.of(14)));
        if (withPost) {
            columns.add(Table.Column.of(9));
        }
        return new Table(columns, 1, rows, "");
    }

    private Page responsibilities(String module) {
        Map<DocumentRegister.Entry, ResponsibilityMatrix> workflows = workflows(module);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Inline.line(ResponsibilityTable.legend(lang)), Block.Paragraph.Style.LEAD));
        blocks.add(Block.Heading.numbered(
                1, Ordinal.of(Ordinal.Style.SECTION, 1), say("岗位与流程", "Posts and workflows"), "posts"));
        blocks.add(postsByWorkflow(workflows));
        int section = 1;
        for (Map.Entry<DocumentRegister.Entry, ResponsibilityMatrix> one : workflows.entrySet()) {
            section++;
            blocks.add(new Block.Heading(
                    1,
                    Optional.of(Ordinal.of(Ordinal.Style.SECTION, section)),
                    List.of(link(one.getKey())),
                    "workflow-" + section));
            blocks.add(ResponsibilityTable.of(one.getValue(), posts(List.of(one.getValue())), lang, this::post));
        }
        Label title = Label.of(
                ModuleName.of(module).zh() + RESPONSIBILITIES.zh(),
                RESPONSIBILITIES.en() + ": " + ModuleName.of(module).en());
        return page(
                "responsibilities-" + module,
                title,
                ModuleName.code(module).orElse(DocumentNumber.WHOLE),
                ModuleName.code(module).isPresent() ? 1 : 3,
                blocks);
    }

    private Map<DocumentRegister.Entry, ResponsibilityMatrix> workflows(String module) {
        Map<DocumentRegister.Entry, ResponsibilityMatrix> workflows = new LinkedHashMap<>();
        register.references().workflows().forEach((key, matrix) -> register.find(key)
                .filter(entry -> entry.key().module().equals(module))
                .filter(entry -> entry.key().kind() == DocumentKind.WORKFLOW)
                .ifPresent(entry -> workflows.put(entry, matrix)));
        return workflows;
    }

    /** Returns the posts that have a part in some workflows, in the order of the profile. */
    private List<String> posts(Iterable<ResponsibilityMatrix> workflows) {
        Set<String> named = new LinkedHashSet<>();
        workflows.forEach(
                matrix -> matrix.rows().forEach(row -> named.addAll(row.parts().keySet())));
        List<String> posts = new ArrayList<>(profile.posts().keySet());
        posts.retainAll(named);
        named.removeAll(posts);
        posts.addAll(named);
        return posts;
    }

    /** Every part a post has anywhere in a workflow. */
    private Table postsByWorkflow(Map<DocumentRegister.Entry, ResponsibilityMatrix> workflows) {
        String prefix = profile.documents().number("");
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.of(7)));
        List<Table.Cell> heads = new ArrayList<>(List.of(Table.Cell.head(say("岗位", "Post"))));
        workflows.keySet().forEach(entry -> {
            columns.add(new Table.Column(4, Table.Align.CENTER));
            heads.add(Table.Cell.head(entry.number().substring(prefix.length())));
        });
        List<Table.Row> rows = new ArrayList<>();
        rows.add(new Table.Row(heads));
        for (String post : posts(workflows.values())) {
            List<Table.Cell> cells = new ArrayList<>();
            cells.add(new Table.Cell(
                    List.of(
                            register.find(post).isPresent()
                                    ? Inline.Link.toDocument(post, post(post))
                                    : Inline.text(post(post))),
                    1,
                    1,
                    Table.Role.LABEL));
            workflows.values().forEach(matrix -> {
                Set<ResponsibilityMatrix.Part> parts = EnumSet.noneOf(ResponsibilityMatrix.Part.class);
                matrix.rows().forEach(row -> parts.addAll(row.parts().getOrDefault(post, Set.of())));
                cells.add(Table.Cell.of(ResponsibilityTable.letters(parts)));
            });
            rows.add(new Table.Row(cells));
        }
        return new Table(columns, 1, rows, "");
    }
}
