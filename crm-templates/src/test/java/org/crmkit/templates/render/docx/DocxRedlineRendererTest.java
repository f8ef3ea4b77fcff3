package org.crmkit.templates.render.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.Handbook;
import org.crmkit.templates.Selection;
import org.crmkit.templates.fixture.ChangedPages;
import org.crmkit.templates.fixture.OfficeFile;
import org.crmkit.templates.fixture.SampleRules;
import org.crmkit.templates.fixture.TrackedChanges;
import org.crmkit.templates.fixture.XmlText;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.profile.CompanyProfile;
import org.crmkit.templates.redline.Redline;
import org.crmkit.templates.render.look.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Accepting all changes gives the new document, rejecting all the old one: its words, its numbers and its tables. */
class DocxRedlineRendererTest {

    private static final DocxRedlineRenderer RENDERER =
            DocxRedlineRenderer.by("客户服务部 / Customer Service", Instant.parse("2026-03-01T01:30:00.5Z"));

    private static final List<Handbook.Sheet> OLD = sheets(SampleRules.company(), "10 minutes");
    private static final List<Handbook.Sheet> NEW = sheets(renamed(SampleRules.company()), "12 minutes");

    private static List<Handbook.Sheet> sheets(CompanyProfile company, String interview) {
        return Handbook.of(company, SampleRules.rulesOfInterviews(interview), SampleRules.VERSION)
                .select(Selection.all().modules(List.of("survey-development")))
                .build()
                .sheets();
    }

    /** A company that takes another name and calls a post otherwise. */
    private static CompanyProfile renamed(CompanyProfile company) {
        Map<String, Label> posts = new LinkedHashMap<>(company.posts());
        posts.replaceAll((slug, name) -> slug.endsWith("-supervisor") || slug.equals("customer-service-manager")
                ? Label.of(name.zh().replace("主管", "组长").replace("经理", "总监"), "Head, " + name.en())
                : name);
        return new CompanyProfile(
                company.id(),
                company.fictional(),
                Label.of("恒远新材料有限公司（虚构）", "Everfar New Materials Ltd. (fictional)"),
                company.shortName(),
                company.industry(),
                company.staff(),
                company.units(),
                posts,
                company.documents());
    }

    static Stream<Integer> documents() {
        return Stream.iterate(0, i -> i < OLD.size(), i -> i + 1);
    }

    @Test
    void the_module_is_there_in_both_languages() {
        assertThat(OLD).hasSizeGreaterThan(80).hasSameSizeAs(NEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules and names", "an article more", "an article less", "other rows", "all of it at once"})
    void both_states_of_every_document_can_be_had_back(String kind) {
        UnaryOperator<Page> change = changing(kind);
        int changed = 0;
        int seen = 0;
        int step = kind.startsWith("all") ? 1 : 5;
        for (int i = 0; i < OLD.size(); i += step) {
            seen++;
            Page before = OLD.get(i).page();
            Page after = change.apply(
                    kind.startsWith("rules") || kind.startsWith("all")
                            ? NEW.get(i).page()
                            : before);
            if (!before.equals(after)) {
                changed++;
                assertBothStates(Redline.between(before, after), kind);
            }
        }
        assertThat(changed).isGreaterThan(seen / 3);
    }

    private static UnaryOperator<Page> changing(String kind) {
        UnaryOperator<Page> more = page -> items(page) < 2 ? page : ChangedPages.plusArticle(page);
        UnaryOperator<Page> less = page -> items(page) < 3 ? page : ChangedPages.minusArticle(page);
        return switch (kind) {
            case "an article more" -> more;
            case "an article less" -> less;
            case "other rows" -> ChangedPages::otherRows;
            case "all of it" -> page -> ChangedPages.otherRows(less.apply(more.apply(page)));
            default -> page -> page;
        };
    }

    private static int items(Page page) {
        return ChangedPages.numberedItems(page.blocks()).size();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void both_states_can_be_had_back_whatever_changed(long seed) {
        for (int i = (int) (seed % 9); i < OLD.size(); i += 9) {
            Page page = OLD.get(i).page();
            assertBothStates(
                    Redline.between(ChangedPages.drawn(page, seed), ChangedPages.drawn(page, seed + 1000)),
                    "seed " + seed);
        }
    }

    private static void assertBothStates(Redline redline, String what) {
        byte[] file = RENDERER.render(redline);
        String as = what + ", " + redline.after().lang() + " " + redline.after().key();
        assertThat(TrackedChanges.count(file)).as(as).isPositive();
        assertThat(lines(TrackedChanges.accepted(file), file))
                .as(as + ", accepted")
                .isEqualTo(plain(redline.after()));
        assertThat(lines(TrackedChanges.rejected(file), file))
                .as(as + ", rejected")
                .isEqualTo(plain(redline.before()));
    }

    private static List<String> plain(Page page) {
        byte[] file = DocxRenderer.standalone().render(page);
        return lines(TrackedChanges.plain(file), file);
    }

    /** Returns every paragraph with its style and the number Word counts, and where rows begin. */
    private static List<String> lines(List<Document> parts, byte[] file) {
        NativeLists lists = new NativeLists(XmlText.parse(OfficeFile.parts(file).get("word/numbering.xml")));
        List<String> lines = new ArrayList<>();
        parts.forEach(part -> collect(part.getDocumentElement(), lists, lines));
        return lines;
    }

    private static void collect(Element element, NativeLists lists, List<String> lines) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                switch (child.getLocalName()) {
                    case "p" -> lines.add(line(child, lists));
                    case "tr" -> {
                        lines.add("row");
                        collect(child, lists, lines);
                    }
                    default -> collect(child, lists, lines);
                }
            }
        }
    }

    private static String line(Element paragraph, NativeLists lists) {
        Element properties = TrackedChanges.child(paragraph, "pPr");
        Element style = TrackedChanges.child(properties, "pStyle");
        Element numbering = TrackedChanges.child(properties, "numPr");
        String number = "";
        if (numbering != null) {
            int list = value(TrackedChanges.child(numbering, "numId"));
            number = list == 1 ? "•" : lists.next(list, value(TrackedChanges.child(numbering, "ilvl")));
        }
        return (style == null ? "" : style.getAttribute("w:val")) + "|" + number + "|" + words(paragraph);
    }

    private static int value(Element element) {
        return Integer.parseInt(element.getAttribute("w:val"));
    }

    private static String words(Element element) {
        StringBuilder words = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                switch (child.getLocalName()) {
                    case "t", "delText" -> words.append(child.getTextContent());
                    case "br" -> words.append('\n');
                    case "tab" -> words.append('\t');
                    case "instrText", "Fallback" -> {}
                    default -> words.append(words(child));
                }
            }
        }
        return words.toString();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void files_are_valid_and_the_same_every_time(Lang lang) {
        for (int i = 0; i < OLD.size(); i += 4) {
            Page before = OLD.get(i).page();
            boolean drawn = before.blocks().stream()
                    .anyMatch(Block.Figure.class::isInstance); // no schema knows its alternatives
            if (before.lang() == lang && !drawn) {
                Redline redline =
                        Redline.between(before, ChangedPages.drawn(NEW.get(i).page(), i));
                byte[] file = RENDERER.in(i % 8 == 0 ? Look.official() : Look.modern())
                        .render(redline);
                OfficeFile.assertValid(file);
                assertThat(RENDERER.in(i % 8 == 0 ? Look.official() : Look.modern())
                                .render(redline))
                        .isEqualTo(file);
            }
        }
    }

    @Test
    void every_mark_names_the_author_and_the_whole_second() {
        String text = new String(
                OfficeFile.parts(RENDERER.render(
                                Redline.between(OLD.get(0).page(), NEW.get(0).page())))
                        .get("word/document.xml"),
                UTF_8);

        assertThat(text).contains("w:author=\"客户服务部 / Customer Service\" w:date=\"2026-03-01T01:30:00Z\"");
        assertThat(text.split("<w:(ins|del) ", -1)).hasSameSizeAs(text.split("w:date=\"2026-03-01T01:30:00Z\"", -1));
    }

    @Test
    void a_page_that_did_not_change_has_no_marks() {
        Page page = OLD.get(0).page();

        byte[] file = RENDERER.render(Redline.between(page, page));

        assertThat(TrackedChanges.count(file)).isZero();
        assertThat(OfficeFile.parts(file))
                .containsExactlyEntriesOf(
                        OfficeFile.parts(DocxRenderer.standalone().render(page)));
    }

    @Test
    void changes_without_an_author_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocxRedlineRenderer.by(" ", Instant.EPOCH))
                .withMessageContaining("Name a post or a unit.");
    }
}
