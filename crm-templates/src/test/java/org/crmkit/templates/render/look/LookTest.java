package org.crmkit.templates.render.look;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.fixture.OfficeFile;
import org.crmkit.templates.fixture.SamplePages;
import org.crmkit.templates.render.docx.DocxRenderer;
import org.crmkit.templates.render.look.LookRefusedException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookTest {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
            + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    /** The smallest picture there is: its first eight bytes are the signature of PNG (ISO/IEC 15948, 5.2). */
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3};

    /** GB/T 9704-2012: 5.2.1 A4, 37 mm above, 28 mm left, 156 by 225 mm of text; 5.2.2 size three (16 pt) Fangsong; 7.5 numbers. */
    @Test
    void the_official_look_has_the_measures_of_the_standard() {
        Setting official = Look.official().in(Lang.ZH);

        assertThat(millimetres(official.paper().top())).isCloseTo(37, within(1.0));
        assertThat(millimetres(official.paper().left())).isCloseTo(28, within(1.0));
        assertThat(millimetres(official.paper().measure())).isCloseTo(156, within(0.5));
        assertThat(millimetres(official.paper().depth())).isCloseTo(225, within(0.5));
        assertThat(official.body().chinese()).isEqualTo("仿宋");
        assertThat(official.body().size()).isEqualTo(16);
        assertThat((int) (official.paper().depth() / official.body().pitch()))
                .as("lines on a sheet")
                .isEqualTo(22);
        assertThat(Math.round(official.paper().measure() / official.body().size()))
                .as("characters in a line")
                .isEqualTo(28);
        assertThat(official.title().size()).isEqualTo(22);
        assertThat(official.furniture().foot().size()).isEqualTo(14);
        assertThat(official.furniture().numbers()).isEqualTo(Furniture.Numbers.DASHED);
    }

    private static double millimetres(double points) {
        return points / 72 * 25.4;
    }

    @Test
    void a_company_s_document_gives_paper_faces_colours_and_the_words_of_head_and_foot() {
        Setting like = Look.like(letterhead()).in(Lang.EN);

        assertThat(like.paper().width()).isEqualTo(612);
        assertThat(like.paper().height()).isEqualTo(792);
        assertThat(like.paper().left()).isEqualTo(90);
        assertThat(like.body().latin()).as("from the theme").isEqualTo("Georgia");
        assertThat(like.body().chinese()).isEqualTo("微软雅黑");
        assertThat(like.body().size()).isEqualTo(10.5);
        assertThat(like.headings().get(0).latin()).as("inherited").isEqualTo("Georgia");
        assertThat(like.headings().get(0).color()).isEqualTo("C00000");
        assertThat(like.headings().get(0).size()).isEqualTo(18);
        assertThat(like.headings().get(0).pitch()).as("exact").isEqualTo(24);
        assertThat(like.headings().get(0).bold()).as("switched off").isFalse();
        assertThat(like.headings().get(1))
                .isEqualTo(Look.modern().in(Lang.EN).headings().get(1));
        assertThat(like.palette().accent()).isEqualTo("C00000");
        assertThat(like.furniture().headText()).isEqualTo("Example Works (fictional)");
        assertThat(like.furniture().footText()).as("without its fields").isEqualTo("Confidential");
        Logo logo = like.furniture().logo().orElseThrow();
        assertThat(logo.extension()).isEqualTo("png");
        assertThat(logo.height()).isEqualTo(30);
        assertThat(logo.width()).as("in proportion").isEqualTo(60);
        assertThat(logo.content().bytes()).isEqualTo(PICTURE);
    }

    /** What is written in a look and read back gives that look. */
    @ParameterizedTest
    @EnumSource(Lang.class)
    void a_look_survives_being_written_and_taken_from_the_file(Lang lang) {
        for (Look look : new Look[] {Look.modern(), Look.official(), Look.like(letterhead())}) {
            Setting written = look.in(lang);
            byte[] file = DocxRenderer.standalone().in(look).render(SamplePages.everything(lang));
            Setting read = Look.like(file).in(lang);

            assertThat(read.paper().measure()).isCloseTo(written.paper().measure(), within(0.1));
            assertThat(read.body().size()).isEqualTo(written.body().size());
            assertThat(read.body().chinese()).isEqualTo(written.body().chinese());
            assertThat(read.title()).isEqualTo(written.title());
            assertThat(read.headings().get(0)).isEqualTo(written.headings().get(0));
            assertThat(read.furniture().logo().map(Logo::extension))
                    .isEqualTo(written.furniture().logo().map(Logo::extension));
        }
    }

    @Test
    void a_document_in_a_company_s_look_carries_its_head_foot_and_picture() {
        byte[] file = DocxRenderer.standalone().in(Look.like(letterhead())).render(SamplePages.everything(Lang.EN));
        Map<String, byte[]> parts = OfficeFile.parts(file);

        assertThat(new String(parts.get("word/header1.xml"), UTF_8))
                .contains("Example Works (fictional)", "CRM-SD-POL-001", "r:embed=\"logo\"");
        assertThat(new String(parts.get("word/footer1.xml"), UTF_8)).contains("Confidential", "NUMPAGES");
        assertThat(parts.get("word/media/logo.png")).isEqualTo(PICTURE);
        assertThat(new String(parts.get("word/_rels/header1.xml.rels"), UTF_8)).contains("media/logo.png");
    }

    /** Such a relation would make Word fetch an address when the file is opened. */
    @Test
    void a_picture_that_lies_outside_the_file_is_not_taken_over() {
        Map<String, byte[]> parts = parts();
        parts.put(
                "word/_rels/header1.xml.rels",
                xml("<Relationships><Relationship Id=\"p\" Type=\"image\" TargetMode=\"External\" "
                        + "Target=\"http://192.0.2.1/logo.png\"/></Relationships>"));

        assertThat(Look.like(zip(parts)).in(Lang.ZH).furniture().logo()).isEmpty();
    }

    @Test
    void what_claims_to_be_a_picture_and_is_none_is_left_out() {
        Map<String, byte[]> parts = parts();
        parts.put("word/media/image1.png", xml("<svg onload=\"x()\"/>"));

        assertThat(Look.like(zip(parts)).in(Lang.ZH).furniture().logo()).isEqualTo(Optional.empty());
    }

    @Test
    void a_bomb_is_refused_before_it_is_unpacked() {
        Map<String, byte[]> parts = parts();
        for (int i = 0; i < 7; i++) {
            parts.put("word/media/large" + i + ".bin", new byte[8 << 20]);
        }
        byte[] bomb = zip(parts);

        assertThat(bomb.length).isLessThan(100_000);
        refused(bomb, Reason.TOO_LARGE);
        Map<String, byte[]> one = parts();
        one.put("word/styles.xml", new byte[(8 << 20) + 1]);
        refused(zip(one), Reason.TOO_LARGE);
        Map<String, byte[]> many = parts();
        for (int i = 0; i < 2_000; i++) {
            many.put("word/p" + i + ".xml", new byte[0]);
        }
        refused(zip(many), Reason.TOO_LARGE);
    }

    @Test
    void a_document_type_is_refused_whatever_it_names() {
        Map<String, byte[]> parts = parts();
        parts.put(
                "word/styles.xml",
                xml("<!DOCTYPE w:styles [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:styles " + W
                        + ">&x;</w:styles>"));

        refused(zip(parts), Reason.DOCUMENT_TYPE);
    }

    @Test
    void xml_that_is_broken_or_too_deep_is_refused() {
        Map<String, byte[]> parts = parts();
        parts.put("word/styles.xml", xml("<w:styles " + W + "><w:style></w:styles>"));
        refused(zip(parts), Reason.MALFORMED);
        parts.put("word/styles.xml", xml("<a>".repeat(300) + "</a>".repeat(300)));
        refused(zip(parts), Reason.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no zip", "PK\u0003\u0004"})
    void what_is_no_document_is_refused(String content) {
        refused(content.getBytes(UTF_8), Reason.NOT_A_DOCUMENT);
    }

    @Test
    void a_zip_without_a_document_is_refused_and_the_message_names_the_way_out() {
        assertThatExceptionOfType(LookRefusedException.class)
                .isThrownBy(() -> Look.like(zip(Map.of("a.txt", new byte[0]))))
                .withMessageContaining("word/document.xml")
                .withMessageContaining("Save it as .docx")
                .satisfies(e -> assertThat(e.message(Lang.ZH)).contains("另存为 .docx"));
    }

    @Test
    void styles_based_on_each_other_end() {
        Map<String, byte[]> parts = parts();
        parts.put(
                "word/styles.xml",
                xml("<w:styles " + W + "><w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name w:val=\"Normal\"/>"
                        + "<w:basedOn w:val=\"b\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"b\">"
                        + "<w:name w:val=\"b\"/><w:basedOn w:val=\"a\"/></w:style></w:styles>"));

        assertThat(Look.like(zip(parts)).in(Lang.ZH).body().size()).isEqualTo(12);
    }

    /** A file damaged anywhere gives a look or a refusal, never anything else. */
    @Test
    void any_damage_is_a_look_or_a_refusal() {
        byte[] whole = letterhead();
        Random random = new Random(8);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            for (int k = 0; k < 3; k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                Look.like(damaged);
            } catch (LookRefusedException e) {
                assertThat(e.reason()).as("seed 8, case " + i).isNotNull();
            }
        }
    }

    @Test
    void measures_nobody_can_print_with_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Paper(595, 842, 72, 300, 72, 200, 36, 36))
                .withMessageContaining("200 points for text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Face.of("Arial", "黑体", 12, 10))
                .withMessageContaining("Widen it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Face.of("Arial", "黑体", 12, 18).in("red"))
                .withMessageContaining("'red'");
    }

    private static void refused(byte[] file, Reason reason) {
        assertThatExceptionOfType(LookRefusedException.class)
                .isThrownBy(() -> Look.like(file))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static byte[] letterhead() {
        return zip(parts());
    }

    /** A document as Word writes one, as far as a look is concerned. */
    private static Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "word/document.xml",
                xml(
                        "<w:document " + W
                                + "><w:body><w:p/><w:sectPr><w:headerReference w:type=\"first\" r:id=\"none\"/>"
                                + "<w:headerReference w:type=\"default\" r:id=\"h\"/><w:footerReference w:type=\"default\" r:id=\"f\"/>"
                                + "<w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:top=\"1440\" w:right=\"1800\" w:bottom=\"1440\" "
                                + "w:left=\"1800\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"));
        parts.put(
                "word/_rels/document.xml.rels",
                xml("<Relationships><Relationship Id=\"h\" Type=\"header\" Target=\"header1.xml\"/>"
                        + "<Relationship Id=\"f\" Type=\"footer\" Target=\"/word/footer1.xml\"/></Relationships>"));
        parts.put(
                "word/styles.xml",
                xml(
                        "<w:styles " + W + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\" "
                                + "w:eastAsiaTheme=\"minorEastAsia\"/><w:sz w:val=\"21\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>"
                                + "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"a\"/>"
                                + "<w:pPr><w:spacing w:line=\"480\" w:lineRule=\"exact\"/></w:pPr>"
                                + "<w:rPr><w:b w:val=\"0\"/><w:color w:val=\"c00000\"/><w:sz w:val=\"36\"/></w:rPr></w:style></w:styles>"));
        parts.put(
                "word/theme/theme1.xml",
                xml("<a:theme " + W + "><a:fontScheme><a:minorFont><a:latin typeface=\"Georgia\"/><a:ea typeface=\"\"/>"
                        + "<a:font script=\"Jpan\" typeface=\"other\"/><a:font script=\"Hans\" typeface=\"微软雅黑\"/>"
                        + "</a:minorFont></a:fontScheme></a:theme>"));
        parts.put(
                "word/header1.xml",
                xml(
                        "<w:hdr " + W
                                + "><w:p><w:r><w:drawing><wp:extent xmlns:wp=\"wp\" cx=\"1524000\" cy=\"762000\"/>"
                                + "<a:blip r:embed=\"p\"/></w:drawing></w:r><w:r><w:t>Example Works (fictional)</w:t></w:r></w:p></w:hdr>"));
        parts.put(
                "word/_rels/header1.xml.rels",
                xml(
                        "<Relationships><Relationship Id=\"p\" Type=\"image\" Target=\"media/image1.png\"/></Relationships>"));
        parts.put(
                "word/footer1.xml",
                xml("<w:ftr " + W
                        + "><w:p><w:r><w:t>Confidential | Page </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/>"
                        + "</w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + "<w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t> of </w:t></w:r>"
                        + "<w:fldSimple w:instr=\"NUMPAGES\"><w:r><w:t>9</w:t></w:r></w:fldSimple></w:p></w:ftr>"));
        parts.put("word/media/image1.png", PICTURE);
        return parts;
    }

    private static byte[] xml(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
