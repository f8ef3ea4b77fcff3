package org.crmkit.templates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.catalogue.Catalogue;
import org.crmkit.templates.catalogue.DocumentKey;
import org.crmkit.templates.catalogue.DocumentKind;
import org.crmkit.templates.compose.UnknownSlot;
import org.crmkit.templates.content.ContentLibrary;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.fixture.SampleRules;
import org.crmkit.templates.lint.Finding;
import org.crmkit.templates.output.FileSet;
import org.crmkit.templates.output.OutputFolder;
import org.crmkit.templates.render.markdown.MarkdownRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandbookTest {

    private static final String POLICY = "customer-survey-management-policy";

    private static final List<Catalogue.Entry> SHIPPED =
            ContentLibrary.standard().catalogue().entries();

    @TempDir
    private Path folder;

    @Test
    void the_shipped_documents_pass_every_rule() {
        Handbook handbook = handbook(SampleRules.rules());

        assertThat(handbook.openSlots()).isEmpty();
        assertThat(handbook.lint().findings()).isEmpty();
    }

    @Test
    void a_changed_rule_changes_exactly_the_documents_that_quote_it() {
        Map<String, String> before = texts(SampleRules.rules("4 working hours"));
        Map<String, String> after = texts(SampleRules.rules("3 working hours"));

        List<String> changed = new ArrayList<>();
        before.forEach((path, text) -> {
            if (!text.equals(after.get(path))) {
                changed.add(path);
            }
        });

        assertThat(changed)
                .containsExactly(
                        "en/survey-development/plan/customer-satisfaction-survey-plan.md",
                        "en/survey-development/policy/customer-survey-management-policy.md",
                        "zh/survey-development/plan/customer-satisfaction-survey-plan.md",
                        "zh/survey-development/policy/customer-survey-management-policy.md");
        String article = "zh/survey-development/policy/" + POLICY + ".md";
        assertThat(before.get(article)).contains("| 金卡会员 | 4个工作小时 |");
        assertThat(after.get(article)).contains("| 金卡会员 | 3个工作小时 |").doesNotContain("| 金卡会员 | 4个工作小时 |");
        assertThat(after.get("en/survey-development/policy/" + POLICY + ".md")).contains("3 working hours");
    }

    /** The search index follows its pages, and nothing else in the folder may change. */
    @Test
    void a_changed_rule_changes_the_quoting_documents_in_every_format_and_no_other_file() {
        Map<String, byte[]> before = files(SampleRules.rules("4 working hours"));
        Map<String, byte[]> after = files(SampleRules.rules("3 working hours"));

        List<String> changed = new ArrayList<>();
        before.forEach((path, bytes) -> {
            if (!Arrays.equals(bytes, after.get(path))) {
                changed.add(path);
            }
        });

        List<String> wanted = new ArrayList<>(List.of("search/en.js", "search/zh.js"));
        for (String document : List.of("plan/customer-satisfaction-survey-plan", "policy/" + POLICY)) {
            for (String lang : List.of("en", "zh")) {
                for (String extension : List.of("docx", "html", "md", "pdf")) {
                    wanted.add(lang + "/survey-development/" + document + "." + extension);
                }
            }
        }
        assertThat(changed).containsExactlyInAnyOrderElementsOf(wanted);
    }

    /** Who quotes the rule is asked of the content files, not of the composer. A model carries the notes of its chart, a drawing not. */
    @Test
    void a_changed_rule_changes_workbooks_and_process_models_too_and_no_drawing() throws IOException {
        Map<String, byte[]> before = files(SampleRules.rulesOfInterviews("10 minutes"));
        Map<String, byte[]> after = files(SampleRules.rulesOfInterviews("12 minutes"));

        List<String> wanted = new ArrayList<>(List.of("search/en.js", "search/zh.js"));
        for (Document document : ContentLibrary.standard().documents()) {
            DocumentKey key = document.head().key();
            if (content(key).contains("{survey.interview-length}")) {
                List<String> extensions = new ArrayList<>(List.of("docx", "html", "md", "pdf"));
                if (key.kind() == DocumentKind.FORM) {
                    extensions.add("xlsx");
                } else if (key.kind() == DocumentKind.WORKFLOW) {
                    extensions.add("bpmn");
                }
                for (String extension : extensions) {
                    wanted.add("en/" + key + "." + extension);
                    wanted.add("zh/" + key + "." + extension);
                }
            }
        }
        assertThat(wanted).anyMatch(path -> path.endsWith(".xlsx")).anyMatch(path -> path.endsWith(".bpmn"));
        assertThat(before.keySet()).isEqualTo(after.keySet());
        assertThat(before.keySet().stream().filter(path -> !Arrays.equals(before.get(path), after.get(path))))
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static String content(DocumentKey key) throws IOException {
        try (InputStream in = HandbookTest.class.getResourceAsStream("content/" + key + ".yaml")) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @Test
    void every_document_lies_in_the_folder_in_every_format_that_serves_it() throws IOException {
        FileSet files = new FileSet();
        handbook(SampleRules.rules()).writeTo(files, "", Progress.silent());

        List<String> written = OutputFolder.write(folder.resolve("out"), files);

        assertThat(written)
                .hasSize(fileCount())
                .contains(
                        "index.html",
                        "register.xlsx",
                        "en/survey-development/form/customer-survey-plan-form.xlsx",
                        "zh/survey-development/policy/" + POLICY + ".docx",
                        "en/survey-development/policy/" + POLICY + ".html",
                        "zh/survey-development/workflow/customer-survey-management-workflow.svg",
                        "zh/survey-development/workflow/customer-survey-management-workflow.bpmn");
    }

    @Test
    void links_lead_to_files_that_are_there() throws IOException {
        FileSet files = new FileSet();
        handbook(SampleRules.rules()).writeTo(files, "handbook", Progress.silent());
        OutputFolder.write(folder.resolve("out"), files);
        Path page = folder.resolve("out/handbook/zh/survey-development/policy/" + POLICY + ".html");
        String html = Files.readString(page, UTF_8);

        List<String> addresses = java.util.regex.Pattern.compile("href=\"([^#\"][^\"]*)\"")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(addresses).hasSizeGreaterThan(12).allSatisfy(address -> assertThat(
                        page.resolveSibling(address.replaceAll("#.*", "")).normalize())
                .exists());
    }

    @Test
    void two_runs_give_the_same_bytes() throws IOException {
        FileSet first = new FileSet();
        FileSet second = new FileSet();
        handbook(SampleRules.rules()).writeTo(first, "", Progress.silent());
        handbook(SampleRules.rules()).writeTo(second, "", Progress.silent());
        OutputFolder.write(folder.resolve("first"), first);
        OutputFolder.write(folder.resolve("second"), second);

        for (String path : first.paths()) {
            assertThat(folder.resolve("first").resolve(path))
                    .hasSameBinaryContentAs(folder.resolve("second").resolve(path));
        }
    }

    @Test
    void a_selection_takes_some_documents_and_their_links_to_others_become_plain_text() {
        Handbook handbook = Handbook.of(SampleRules.company(), SampleRules.rules(), SampleRules.VERSION)
                .select(Selection.all().kinds(List.of(DocumentKind.POLICY)).keys(List.of(POLICY)))
                .langs(List.of(Lang.EN))
                .build();
        Map<String, byte[]> files = new TreeMap<>();

        new HandbookFiles(handbook, EnumSet.allOf(HandbookFormat.class)).each(files::put);

        assertThat(handbook.sheets()).hasSize(1);
        assertThat(new String(files.get("en/survey-development/policy/" + POLICY + ".md"), UTF_8))
                .contains("Customer Survey Plan Form")
                .doesNotContain("](");
        assertThat(new String(files.get("index.html"), UTF_8)).contains("Customer Survey Management Policy");
    }

    @Test
    void a_rule_nobody_has_is_a_located_slot_and_the_handbook_is_not_written() {
        List<RulePart> withoutComplaints = SampleRules.rules().stream()
                .filter(part -> !part.section().equals("complaint"))
                .toList();

        Handbook handbook = handbook(withoutComplaints);

        assertThat(handbook.openSlots())
                .extracting(UnknownSlot::toString)
                .anyMatch(text -> text.contains(POLICY)
                        && text.contains("{table:complaint.service-levels}")
                        && text.contains("chapters["));
        assertThat(handbook.page(POLICY, Lang.ZH)).isEmpty();
        assertThat(handbook.lint().errors()).extracting(Finding::rule).contains("SET-2");
        assertThatIllegalStateException()
                .isThrownBy(() -> handbook.writeTo(new FileSet(), "", Progress.silent()))
                .withMessageContaining("{");
    }

    @Test
    void progress_counts_every_page_and_every_file() {
        List<String> steps = new ArrayList<>();
        Handbook handbook = Handbook.of(SampleRules.company(), SampleRules.rules(), SampleRules.VERSION)
                .progress((done, total, piece) -> steps.add(done + "/" + total + " " + piece))
                .build();

        int pages = 2 * SHIPPED.size();
        assertThat(steps)
                .hasSize(pages)
                .startsWith("1/" + pages + " zh/survey-development/role/customer-survey-supervisor");
        steps.clear();
        handbook.writeTo(new FileSet(), "", (done, total, piece) -> steps.add(done + "/" + total + " " + piece));
        int count = fileCount();
        assertThat(steps).hasSize(count).endsWith(count + "/" + count + " index.html");
    }

    /** Four formats of each document, workbooks of forms, two pictures of each chart; register, search and front page. */
    private static int fileCount() {
        return 2 * (4 * SHIPPED.size() + shipped(DocumentKind.FORM) + 2 * shipped(DocumentKind.WORKFLOW)) + 1 + 3 + 1;
    }

    private static int shipped(DocumentKind kind) {
        return (int)
                SHIPPED.stream().filter(entry -> entry.key().kind() == kind).count();
    }

    @Test
    void only_the_formats_asked_for_are_written() {
        FileSet files = new FileSet();
        handbook(SampleRules.rules()).writeTo(files, "", List.of(HandbookFormat.SVG), Progress.silent());

        assertThat(files.paths())
                .hasSize(2 * shipped(DocumentKind.WORKFLOW) + 1)
                .contains("index.html")
                .filteredOn(path -> !path.equals("index.html"))
                .allMatch(path -> path.endsWith(".svg"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> handbook(SampleRules.rules()).writeTo(files, "again", List.of(), Progress.silent()))
                .withMessageContaining("one or more formats");
    }

    @Test
    void checking_alone_finds_what_building_finds() {
        HandbookBuilder builder = Handbook.of(SampleRules.company(), SampleRules.rules(), SampleRules.VERSION);

        assertThat(builder.check()).isEqualTo(builder.build().lint());
    }

    @Test
    void a_handbook_in_no_language_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Handbook.of(SampleRules.company(), SampleRules.rules(), SampleRules.VERSION)
                        .langs(List.of()))
                .withMessageContaining("zh, en or both");
    }

    private static Handbook handbook(List<RulePart> rules) {
        return Handbook.of(SampleRules.company(), rules, SampleRules.VERSION).build();
    }

    private static Map<String, byte[]> files(List<RulePart> rules) {
        Map<String, byte[]> files = new TreeMap<>();
        new HandbookFiles(handbook(rules), EnumSet.allOf(HandbookFormat.class)).each(files::put);
        return files;
    }

    private static Map<String, String> texts(List<RulePart> rules) {
        Map<String, String> texts = new TreeMap<>();
        for (Handbook.Sheet sheet : handbook(rules).sheets()) {
            texts.put(sheet.path("md"), new String(MarkdownRenderer.standalone().render(sheet.page()), UTF_8));
        }
        return texts;
    }
}
