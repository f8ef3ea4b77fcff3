package org.crmkit.examples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.page.Ordinal;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.render.docx.DocxRenderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A policy of ten sheets as a Word file: ours, with cover, filled contents and native numbering, against Apache POI writing the same
 * words as paragraphs and a table, and against poi-tl filling them into a template with block and row loops. Neither of them lays
 * sheets out or writes styles, bookmarks, contents and lists, so their files hold less. They take some fifteen seconds to warm up.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PolicyDocx {

    /** Who writes. */
    @Param({"crmkit", "poi-xwpf", "poi-tl"})
    public String by = "crmkit";

    private final Page page = PolicyPages.page();
    private final DocxRenderer renderer = DocxRenderer.standalone();
    private final Configure rows =
            Configure.builder().bind("rows", new LoopRowTableRenderPolicy()).build();
    private byte[] template = new byte[0];

    /** Makes the template of poi-tl; a company has it before it writes the first document. */
    @Setup
    public void prepare() {
        try (XWPFDocument document = new XWPFDocument()) {
            line(document, "{{title}}", 22, true);
            line(document, "{{?chapters}}", 12, false);
            line(document, "{{heading}}", 16, true);
            line(document, "{{?articles}}", 12, false);
            line(document, "{{text}}", 12, false);
            line(document, "{{/articles}}", 12, false);
            line(document, "{{/chapters}}", 12, false);
            XWPFTable table = document.createTable(2, 3);
            List<String> head = PolicyPages.head();
            for (int c = 0; c < 3; c++) {
                String name = c == 0 ? "{{rows}}" + head.get(c) : head.get(c);
                table.getRow(0).getCell(c).setText(name);
                table.getRow(1).getCell(c).setText("[" + (char) ('a' + c) + "]");
            }
            template = bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the file. */
    @Benchmark
    public byte[] write() {
        try {
            return switch (by) {
                case "crmkit" -> renderer.render(page);
                case "poi-xwpf" -> withPoi();
                case "poi-tl" -> withPoiTl();
                default -> throw new IllegalStateException(by);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] withPoi() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("示例公司（虚构）　T-01");
            document.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .getCTP()
                    .addNewFldSimple()
                    .setInstr("PAGE");
            line(document, PolicyPages.title(), 22, true);
            for (int chapter = 1; chapter <= PolicyPages.CHAPTERS; chapter++) {
                line(document, heading(chapter), 16, true);
                for (int article : PolicyPages.articles(chapter)) {
                    line(document, article(article), 12, false);
                }
            }
            XWPFTable table = document.createTable(PolicyPages.ROWS + 1, 3);
            fill(table.getRow(0), PolicyPages.head());
            table.getRow(0).setRepeatHeader(true);
            for (int number = 1; number <= PolicyPages.ROWS; number++) {
                fill(table.getRow(number), PolicyPages.row(number));
            }
            return bytes(document);
        }
    }

    private static String heading(int chapter) {
        return Ordinal.of(Ordinal.Style.CHAPTER, chapter).in(Lang.ZH) + "　" + PolicyPages.chapter(chapter);
    }

    private static String article(int article) {
        return Ordinal.of(Ordinal.Style.ARTICLE, article).in(Lang.ZH) + "　" + PolicyPages.article(article);
    }

    private static void fill(XWPFTableRow row, List<String> texts) {
        for (int c = 0; c < texts.size(); c++) {
            row.getCell(c).setText(texts.get(c));
        }
    }

    private static void line(XWPFDocument document, String text, int size, boolean heading) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(heading ? ParagraphAlignment.CENTER : ParagraphAlignment.BOTH);
        XWPFRun run = paragraph.createRun();
        run.setFontSize(size);
        run.setBold(heading);
        run.setText(text);
    }

    private byte[] withPoiTl() throws IOException {
        List<Map<String, Object>> chapters = new ArrayList<>();
        for (int chapter = 1; chapter <= PolicyPages.CHAPTERS; chapter++) {
            List<Map<String, Object>> articles = new ArrayList<>();
            for (int article : PolicyPages.articles(chapter)) {
                articles.add(Map.of("text", article(article)));
            }
            chapters.add(Map.of("heading", heading(chapter), "articles", articles));
        }
        List<Map<String, Object>> table = new ArrayList<>();
        for (int number = 1; number <= PolicyPages.ROWS; number++) {
            List<String> row = PolicyPages.row(number);
            table.add(Map.of("a", row.get(0), "b", row.get(1), "c", row.get(2)));
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("title", PolicyPages.title());
        all.put("chapters", chapters);
        all.put("rows", table);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFTemplate filled = XWPFTemplate.compile(new ByteArrayInputStream(template), rows)) {
            filled.render(all).write(out);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    /** Tells whether the file of each holds every heading, article and cell. */
    static boolean agree() {
        for (String by : List.of("crmkit", "poi-xwpf", "poi-tl")) {
            PolicyDocx one = new PolicyDocx();
            one.by = by;
            one.prepare();
            String text = document(one.write());
            for (int chapter = 1; chapter <= PolicyPages.CHAPTERS; chapter++) {
                if (!text.contains(PolicyPages.chapter(chapter))) {
                    return false;
                }
            }
            for (int article = 1; article <= PolicyPages.ARTICLES; article++) {
                if (!text.contains(PolicyPages.article(article))) {
                    return false;
                }
            }
            for (int number = 1; number <= PolicyPages.ROWS; number++) {
                if (!text.contains(">" + PolicyPages.row(number).get(1) + "<")) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String document(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), UTF_8);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "";
    }
}
