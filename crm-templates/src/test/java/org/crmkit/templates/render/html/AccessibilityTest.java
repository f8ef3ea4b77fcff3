package org.crmkit.templates.render.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crmkit.templates.Handbook;
import org.crmkit.templates.HandbookFormat;
import org.crmkit.templates.Progress;
import org.crmkit.templates.fixture.SampleRules;
import org.crmkit.templates.fixture.XmlText;
import org.crmkit.templates.output.FileSet;
import org.crmkit.templates.output.OutputFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Every page of the site against the success criteria of WCAG 2.2 that a program can decide. */
class AccessibilityTest {

    private static final Map<String, Element> PAGES = new TreeMap<>();

    @BeforeAll
    static void write(@TempDir Path folder) throws IOException {
        FileSet files = new FileSet();
        Handbook.of(SampleRules.company(), SampleRules.rules(), SampleRules.VERSION)
                .build()
                .writeTo(files, "", List.of(HandbookFormat.HTML), Progress.silent());
        OutputFolder.write(folder.resolve("site"), files);
        for (String path : files.paths()) {
            if (path.endsWith(".html")) {
                String page = Files.readString(folder.resolve("site").resolve(path), UTF_8);
                PAGES.put(
                        path,
                        XmlText.parse(page.substring(page.indexOf('\n') + 1).getBytes(UTF_8))
                                .getDocumentElement());
            }
        }
        assertThat(PAGES).hasSizeGreaterThan(16);
    }

    private static List<Element> elements(Element root, String name) {
        List<Element> found = new ArrayList<>();
        NodeList all = root.getElementsByTagName(name);
        for (int i = 0; i < all.getLength(); i++) {
            found.add((Element) all.item(i));
        }
        return found;
    }

    /** 1.3.1, 2.4.1: one main region, a banner and a foot; every navigation is named, and no two alike. */
    @Test
    void every_page_has_its_landmarks() {
        PAGES.forEach((path, page) -> {
            assertThat(elements(page, "main")).as(path).hasSize(1);
            assertThat(elements(page, "header")).as(path).isNotEmpty();
            assertThat(elements(page, "footer")).as(path).isNotEmpty();
            assertThat(elements(page, "nav").stream().map(nav -> nav.getAttribute("aria-label")))
                    .as(path)
                    .isNotEmpty()
                    .doesNotContain("")
                    .doesNotHaveDuplicates();
        });
    }

    /** 2.4.1: the first thing to be reached by the keyboard leads past the navigation. */
    @Test
    void a_document_begins_with_a_way_to_its_text() {
        PAGES.forEach((path, page) -> {
            if (!path.equals("index.html")) {
                Element first = elements(page, "a").get(0);
                assertThat(first.getAttribute("href")).as(path).isEqualTo("#content");
                assertThat(elements(page, "main").get(0).getAttribute("id")).isEqualTo("content");
            }
        });
    }

    /** 1.3.1: one heading of the first level, and none that skips a level. */
    @Test
    void headings_go_down_one_level_at_a_time() {
        PAGES.forEach((path, page) -> {
            assertThat(elements(page, "h1")).as(path).hasSize(1);
            int before = 1;
            for (Element element : elements(page, "*")) {
                if (element.getTagName().matches("h[1-6]")) {
                    int level = element.getTagName().charAt(1) - '0';
                    assertThat(level).as(path + ": " + element.getTextContent()).isLessThanOrEqualTo(before + 1);
                    before = level;
                }
            }
        });
    }

    /** 3.1.1, 2.4.2, 4.1.2: language and title are told; links, buttons and fields have names; pictures are described. */
    @Test
    void whatever_can_be_used_has_a_name() {
        PAGES.forEach((path, page) -> {
            assertThat(page.getAttribute("lang")).as(path).matches("zh-CN|en");
            assertThat(elements(page, "title").get(0).getTextContent()).as(path).isNotBlank();
            Stream.of("a", "button")
                    .flatMap(name -> elements(page, name).stream())
                    .forEach(element -> assertThat(element.getAttribute("aria-label") + element.getTextContent())
                            .as(path)
                            .isNotBlank());
            for (Element input : elements(page, "input")) {
                boolean labelled = elements(page, "label").stream()
                        .anyMatch(label -> label.getAttribute("for").equals(input.getAttribute("id")));
                assertThat(labelled).as(path + " " + input.getAttribute("id")).isTrue();
            }
            for (Element picture : elements(page, "svg")) {
                assertThat(picture.getAttribute("role")).as(path).isEqualTo("img");
                for (String id : picture.getAttribute("aria-labelledby").split(" ", -1)) {
                    assertThat(elements(picture, "*"))
                            .as(path + " " + id)
                            .anyMatch(element -> element.getAttribute("id").equals(id)
                                    && !element.getTextContent().isBlank());
                }
            }
        });
    }

    /** 1.3.1: head cells say what they head; 2.1.1: what scrolls can be scrolled by the keyboard. */
    @Test
    void tables_say_what_their_heads_belong_to_and_can_be_scrolled() {
        PAGES.forEach((path, page) -> {
            assertThat(elements(page, "th")).as(path).allMatch(head -> head.getAttribute("scope")
                    .matches("col|row|colgroup|rowgroup"));
            for (Element table : elements(page, "table")) {
                Node around = table.getParentNode();
                boolean wide = !table.getAttribute("class").equals("control");
                assertThat(!wide || ((Element) around).hasAttribute("tabindex"))
                        .as(path + ": " + table.getAttribute("class"))
                        .isTrue();
            }
        });
    }

    /** 4.1.1 of WCAG 2.0, and what labels and links rely on. */
    @Test
    void ids_are_unique() {
        PAGES.forEach((path, page) -> assertThat(elements(page, "*").stream()
                        .map(element -> element.getAttribute("id"))
                        .filter(id -> !id.isEmpty()))
                .as(path)
                .doesNotHaveDuplicates());
    }

    /** 2.4.7: what has the focus shows it, and nothing takes the outline away. */
    @Test
    void the_focus_is_seen() {
        for (String css : List.of(HtmlStyle.site(), HtmlStyle.index())) {
            assertThat(css).contains("a:focus-visible,button:focus-visible").contains("outline:2px solid");
            assertThat(css).doesNotContain("outline:0", "outline:none");
        }
    }

    static Stream<Map<String, String>> palettes() {
        List<Map<String, String>> palettes = new ArrayList<>();
        Matcher palette = Pattern.compile("\\{(--ink:[^}]*?)[;}]color-scheme|\\{(--ink:[^}]*)\\}")
                .matcher(HtmlStyle.page());
        while (palette.find()) {
            Map<String, String> colours = new HashMap<>();
            String found = palette.group(1) == null ? palette.group(2) : palette.group(1);
            for (String one : found.split(";", -1)) {
                if (one.startsWith("--")) {
                    colours.put(one.substring(2, one.indexOf(':')), one.substring(one.indexOf(':') + 1));
                }
            }
            palettes.add(colours);
        }
        return palettes.stream().distinct();
    }

    @Test
    void there_is_a_light_palette_and_a_dark_one() {
        assertThat(palettes()).hasSize(2);
    }

    /** 1.4.3: wording has 4.5 : 1 against what lies behind it, by the formula of relative luminance. */
    @ParameterizedTest
    @MethodSource("palettes")
    void wording_stands_out_from_its_ground(Map<String, String> colours) {
        Map<String, List<String>> grounds = Map.of(
                "ink", List.of("paper", "desk", "head", "tint", "note", "important", "warning"),
                "soft", List.of("paper", "desk", "tint"),
                "accent", List.of("paper", "desk"),
                "link", List.of("paper", "desk", "tint", "note", "important", "warning"),
                "fact", List.of("paper", "tint", "head"),
                "paper", List.of("accent"));
        grounds.forEach(
                (ink, behind) -> behind.forEach(ground -> assertThat(contrast(colours.get(ink), colours.get(ground)))
                        .as(ink + " on " + ground)
                        .isGreaterThanOrEqualTo(4.5)));
    }

    /** 1.4.11: the edge of a field has 3 : 1. */
    @ParameterizedTest
    @MethodSource("palettes")
    void the_edge_of_a_field_is_seen(Map<String, String> colours) {
        assertThat(contrast(colours.get("soft"), colours.get("paper"))).isGreaterThanOrEqualTo(3);
    }

    /** The extremes of the scale, and a grey everybody quotes: #767676 on white has 4.54 : 1. */
    @Test
    void contrast_is_measured_as_wcag_defines_it() {
        assertThat(contrast("#000", "#fff")).isEqualTo(21);
        assertThat(contrast("#fff", "#fff")).isEqualTo(1);
        assertThat(contrast("#767676", "#fff")).isBetween(4.54, 4.55);
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** WCAG 2.2, relative luminance. */
    private static double luminance(String colour) {
        String hex = colour.length() == 4 ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double share = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
