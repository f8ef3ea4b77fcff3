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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.text.Label;
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
import org.crmkit.templates.profile.CompanyProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandbookTest {

    private static final String POLICY = "customer-survey-management-policy";

    private static final List<Catalogue.Entry> SHIPPED =
            ContentLibrary.standard().catalogue().entries();

    /** The whole handbook in every format, made once for all tests here. */
    private static final Made WHOLE = Made.of(SampleRules.rules());

    @TempDir
    private Path folder;

    /** A handbook, what was heard of its making and what was made. */
    private record Made(Handbook handbook, List<String> steps, Map<String, byte[]> files, Written written) {

        static Made of(List<RulePart> rules) {
            List<String> steps = new ArrayList<>();
            Map<String, byte[]> files = new TreeMap<>();
            Handbook handbook = HandbookTest.handbook(rules);
            Written written = new HandbookFiles(handbook, EnumSet.allOf(HandbookFormat.class))
                    .make(
                            files::put,
                            Runnable::run,
                            (done, total, piece) -> steps.add(done + "/" + total + " " + piece));
            return new Made(handbook, steps, files, written);
        }

        String text(String path) {
            return new String(files.get(path), UTF_8);
        }

        List<String> changedFrom(Made other) {
            return files.keySet().stream()
                    .filter(path -> !Arrays.equals(files.get(path), other.files.get(path)))
                    .toList();
        }
    }

    @Test
    void the_shipped_documents_pass_every_rule() {
        assertThat(WHOLE.handbook().openSlots()).isEmpty();
        assertThat(WHOLE.handbook().lint().findings()).isEmpty();
    }

    /** The search index follows its pages, and nothing else in the folder may change. */
    @Test
    void a_changed_rule_changes_the_quoting_documents_in_every_format_and_no_other_file() {
        Made after = Made.of(SampleRules.rules("3 working hours"));

        List<String> wanted = new ArrayList<>(List.of("search/en.js", "search/zh.js"));
        for (String document : List.of("plan/customer-satisfaction-survey-plan", "policy/" + POLICY)) {
            for (String lang : List.of("en", "zh")) {
                for (String extension : List.of("docx", "html", "md", "pdf")) {
                    wanted.add(lang + "/survey-development/" + document + "." + extension);
                }
            }
        }
        assertThat(after.files().keySet()).isEqualTo(WHOLE.files().keySet());
        assertThat(after.changedFrom(WHOLE)).containsExactlyInAnyOrderElementsOf(wanted);
        String article = "zh/survey-development/policy/" + POLICY + ".md";
        assertThat(WHOLE.text(article)).contains("| 金卡会员 | 4个工作小时 |");
        assertThat(after.text(article)).contains("| 金卡会员 | 3个工作小时 |").doesNotContain("| 金卡会员 | 4个工作小时 |");
        assertThat(after.text("en/survey-development/policy/" + POLICY + ".md")).contains("3 working hours");
    }

    /** Who quotes the rule is asked of the content files, not of the composer. A model carries the notes of its chart, a drawing not. */
    @Test
    void a_changed_rule_changes_workbooks_and_process_models_too_and_no_drawing() throws IOException {
        Made after = Made.of(SampleRules.rulesOfInterviews("12 minutes"));

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
        assertThat(after.files().keySet()).isEqualTo(WHOLE.files().keySet());
        assertThat(after.changedFrom(WHOLE)).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static String content(DocumentKey key) throws IOException {
        try (InputStream in = HandbookTest.class.getResourceAsStream("content/" + key + ".yaml")) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @Test
    void every_document_lies_in_the_folder_in_every_format_that_serves_it() {
        assertThat(WHOLE.files())
                .hasSize(fileCount())
                .containsKeys(
                        "index.html",
                        "register.xlsx",
                        "zh/document-register.pdf",
                        "en/review-calendar.ics",
                        "zh/responsibilities-survey-development.docx",
                        "en/survey-development/form/customer-survey-plan-form.xlsx",
                        "zh/survey-development/policy/" + POLICY + ".docx",
                        "en/survey-development/policy/" + POLICY + ".html",
                        "zh/survey-development/workflow/customer-survey-management-workflow.svg",
                        "zh/survey-development/workflow/customer-survey-management-workflow.bpmn");
    }

    @Test
    void every_link_of_every_web_page_leads_to_a_file_that_is_there() {
        Pattern link = Pattern.compile("href=\"([^#\":]+)(#[^\"]*)?\"");
        int links = 0;
        for (String path : WHOLE.files().keySet()) {
            if (path.endsWith(".html")) {
                Path page = Path.of(path);
                List<String> addresses = link.matcher(WHOLE.text(path))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
                links += addresses.size();
                assertThat(addresses).as(path).isNotEmpty().allSatisfy(address -> assertThat(WHOLE.files())
                        .containsKey(page.resolveSibling(address)
                                .normalize()
                                .toString()
                                .replace('\\', '/')));
            }
        }
        assertThat(links).isGreaterThan(1000);
    }

    @Test
    void two_runs_give_the_same_files_however_many_work_on_them() {
        Map<String, byte[]> again = new LinkedHashMap<>();
        ExecutorService workers = Executors.newFixedThreadPool(3);
        try {
            new HandbookFiles(handbook(SampleRules.rules()), EnumSet.allOf(HandbookFormat.class))
                    .make(again::put, workers, Progress.silent());
        } finally {
            workers.shutdownNow();
        }

        assertThat(again.keySet())
                .containsExactlyElementsOf(WHOLE.steps().stream()
                        .map(step -> step.substring(step.indexOf(' ') + 1))
                        .toList());
        WHOLE.files()
                .forEach((path, bytes) -> assertThat(again.get(path)).as(path).isEqualTo(bytes));
    }

    @Test
    void what_was_made_is_counted_by_sort() {
        int files = WHOLE.files().size();
        long bytes =
                WHOLE.files().values().stream().mapToLong(made -> made.length).sum();

        List<FileCount> counts = WHOLE.written().fold(Written.Complete::counts, faulty -> List.of());

        assertThat(counts)
                .extracting(FileCount::extension)
                .startsWith("html", "docx", "pdf", "xlsx", "md", "svg", "bpmn");
        assertThat(counts.stream().mapToInt(FileCount::files).sum()).isEqualTo(files);
        assertThat(counts.stream().mapToLong(FileCount::bytes).sum()).isEqualTo(bytes);
        assertThat(counts)
                .contains(new FileCount(
                        "svg",
                        2 * shipped(DocumentKind.WORKFLOW),
                        WHOLE.files().entrySet().stream()
                                .filter(file -> file.getKey().endsWith(".svg"))
                                .mapToLong(file -> file.getValue().length)
                                .sum()));
    }

    /** The bundled font has no Ogham; every page carries the company's name. */
    @Test
    void files_that_cannot_be_made_are_told_all_at_once_and_none_is_handed_over() {
        CompanyProfile company = SampleRules.company();
        CompanyProfile renamed = new CompanyProfile(
                company.id(),
                company.fictional(),
                Label.of(company.name().zh() + "\u1681", company.name().en() + "\u1681"),
                company.shortName(),
                company.industry(),
                company.staff(),
                company.units(),
                company.posts(),
                company.documents());
        Handbook handbook = Handbook.of(renamed, SampleRules.rules(), SampleRules.VERSION)
                .select(Selection.all().keys(List.of(POLICY, "customer-survey-plan-form")))
                .langs(List.of(Lang.EN))
                .build();
        FileSet files = new FileSet();

        Written written = handbook.write(
                files, "", List.of(HandbookFormat.PDF, HandbookFormat.MARKDOWN), Runnable::run, Progress.silent());

        List<FileFault> faults = written.fold(complete -> List.of(), Written.Faulty::faults);
        assertThat(faults).extracting(FileFault::document).contains(POLICY, "customer-survey-plan-form");
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.format()).isEqualTo(HandbookFormat.PDF);
            assertThat(fault.path()).endsWith(".pdf");
            assertThat(fault.sentence().en())
                    .contains(fault.document())
                    .contains("(pdf)")
                    .contains("\u1681");
        });
        assertThat(files.paths()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> handbook.writeTo(files, "", List.of(HandbookFormat.PDF), Progress.silent()))
                .withMessageContaining(POLICY)
                .withMessageContaining("customer-survey-plan-form");
        assertThat(files.paths()).isEmpty();
    }

    @Test
    void a_handbook_in_a_folder_is_the_handbook() throws IOException {
        FileSet files = new FileSet();
        WHOLE.handbook().writeTo(files, "handbook", List.of(HandbookFormat.MARKDOWN), Progress.silent());
        OutputFolder.write(folder.resolve("out"), files);

        for (String path : files.paths()) {
            if (path.endsWith(".md")) {
                assertThat(Files.readAllBytes(folder.resolve("out").resolve(path)))
                        .isEqualTo(WHOLE.files().get(path.substring("handbook/".length())));
            }
        }
    }

    @Test
    void a_selection_takes_some_documents_and_their_links_to_others_become_plain_text() {
        Handbook handbook = Handbook.of(SampleRules.company(), SampleRules.rules(), SampleRules.VERSION)
                .select(Selection.all().kinds(List.of(DocumentKind.POLICY)).keys(List.of(POLICY)))
                .langs(List.of(Lang.EN))
                .build();
        Map<String, byte[]> files = new TreeMap<>();

        new HandbookFiles(handbook, EnumSet.allOf(HandbookFormat.class))
                .make(files::put, Runnable::run, Progress.silent());

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
        assertThat(handbook.sheets()).hasSize(pages);
        int count = fileCount();
        assertThat(WHOLE.steps())
                .hasSize(count)
                .startsWith("1/" + count + " zh/survey-development/role/customer-survey-supervisor.html")
                .endsWith(count + "/" + count + " index.html");
    }

    /**
     * Four formats of each document and of register, calendar and matrix, workbooks of forms, two pictures of each chart, the calendar
     * for mail programs; the workbook of lists, search and front page.
     */
    private static int fileCount() {
        int inEachLanguage =
                4 * (SHIPPED.size() + 3) + shipped(DocumentKind.FORM) + 2 * shipped(DocumentKind.WORKFLOW) + 1;
        return 2 * inEachLanguage + 1 + 3 + 1;
    }

    private static int shipped(DocumentKind kind) {
        return (int)
                SHIPPED.stream().filter(entry -> entry.key().kind() == kind).count();
    }

    @Test
    void only_the_formats_asked_for_are_written() {
        FileSet files = new FileSet();
        WHOLE.handbook().writeTo(files, "", List.of(HandbookFormat.SVG), Progress.silent());

        assertThat(files.paths())
                .hasSize(2 * shipped(DocumentKind.WORKFLOW) + 1)
                .contains("index.html")
                .filteredOn(path -> !path.equals("index.html"))
                .allMatch(path -> path.endsWith(".svg"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WHOLE.handbook().writeTo(files, "again", List.of(), Progress.silent()))
                .withMessageContaining("one or more formats");
    }

    @Test
    void checking_alone_finds_what_building_finds() {
        HandbookBuilder builder = Handbook.of(SampleRules.company(), SampleRules.rules(), SampleRules.VERSION);

        assertThat(builder.check()).isEqualTo(WHOLE.handbook().lint());
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
}
