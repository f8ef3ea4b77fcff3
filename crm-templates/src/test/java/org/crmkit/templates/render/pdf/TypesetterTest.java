package org.crmkit.templates.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.fixture.SamplePages;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.render.Links;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypesetterTest {

    private static final PdfFont FONT = PdfFont.bundled();
    private static final Type TYPE = Type.of(10, 16);

    /** GB/T 15834-2011, 5.1: these do not stand at the beginning of a line. */
    private static final String NEVER_FIRST = "。，、；：？！）》」』”’";

    /** And these not at its end. */
    private static final String NEVER_LAST = "（《「『“‘";

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static List<Line> set(String text, double measure, boolean even) {
        return new Typesetter(new FontSubset(FONT, "page"), Lang.ZH)
                .set(List.of(Span.of(text, TYPE)), measure, 2 * TYPE.size(), even);
    }

    private static String text(Line line) {
        StringBuilder text = new StringBuilder();
        line.pieces().forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    private static String prose(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 220; i++) {
            switch (random.nextInt(9)) {
                case 0 -> text.append(NEVER_FIRST.charAt(random.nextInt(8)));
                case 1 -> text.append("《客户调查》");
                case 2 -> text.append("（含税）");
                case 3 -> text.append(random.nextInt(2000));
                case 4 -> text.append("“约定”");
                default -> text.append("客户服务部应当每年组织调查".charAt(random.nextInt(13)));
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_line_begins_with_closing_or_ends_with_opening_punctuation(long seed) {
        Random random = new Random(seed);
        String text = "调查" + prose(random);
        List<Line> lines = set(text, 90 + random.nextInt(300), true);

        assertThat(lines).as("seed %s", seed).hasSizeGreaterThan(3);
        for (Line line : lines) {
            String words = text(line);
            // A run of marks longer than the line must be cut somewhere; then the line is all marks.
            assertThat(NEVER_LAST.indexOf(words.charAt(words.length() - 1)))
                    .as("seed %s: '%s'", seed, words)
                    .isNegative();
            assertThat(NEVER_FIRST.indexOf(words.charAt(0)))
                    .as("seed %s: '%s'", seed, words)
                    .isNegative();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_wording_is_lost_and_no_line_is_longer_than_its_measure(long seed) {
        Random random = new Random(seed);
        String text = prose(random);
        double measure = 60 + random.nextInt(300);
        List<Line> lines = set(text, measure, true);

        StringBuilder all = new StringBuilder();
        for (Line line : lines) {
            all.append(text(line));
            Line.Piece last = line.pieces().get(line.pieces().size() - 1);
            assertThat(last.x() + last.width() - line.spread())
                    .as("seed %s", seed)
                    .isLessThanOrEqualTo(measure + 0.001);
        }
        assertThat(all.toString()).as("seed %s", seed).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_line_ends_at_the_last_place_where_it_may_and_has_room_to(long seed) {
        Random random = new Random(seed);
        String text = prose(random) + "the customer service department asks every customer once a year, and answers. "
                + prose(random);
        // Widths are hundredths of a point, so that nothing fits to a hair.
        double measure = 120.005 + random.nextInt(300);
        boolean hanging = seed % 2 == 0;
        FontSubset font = FontSubset.measuring(FONT, "page");
        Typesetter setter = hanging ? Typesetter.hanging(font, Lang.ZH) : new Typesetter(font, Lang.ZH);
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
        breaks.setText(text);

        List<Line> lines = setter.set(List.of(Span.of(text, TYPE)), measure, 0, false);
        int start = 0;
        for (Line line : lines.subList(0, lines.size() - 1)) {
            int end = start + text(line).length();
            while (text.charAt(end) == ' ') {
                end++;
            }
            assertThat(breaks.isBoundary(end))
                    .as("seed %s: '%s'", seed, text(line))
                    .isTrue();
            String more = text.substring(start, breaks.following(end)).stripTrailing();
            boolean hangs = hanging && NEVER_FIRST.indexOf(more.charAt(more.length() - 1)) >= 0;
            assertThat(setter.width(hangs ? more.substring(0, more.length() - 1) : more, TYPE.size()))
                    .as("seed %s: '%s'", seed, more)
                    .isGreaterThan(measure);
            start = end;
        }
        assertThat(text.substring(start).strip()).isEqualTo(text(lines.get(lines.size() - 1)));
    }

    @Test
    void a_blank_longer_than_the_line_is_followed_by_no_empty_line() {
        Span blank = new Span(Span.BLANK, TYPE, "", "", 150, false);
        List<Line> lines = new Typesetter(new FontSubset(FONT, "page"), Lang.ZH).set(List.of(blank), 100, 0, false);
        assertThat(lines).hasSize(1);
    }

    @Test
    void a_line_is_stretched_to_the_measure_unless_it_is_the_last() {
        List<Line> lines = set("客户服务部应当每年组织一次客户满意度调查（含2026年新增客户），并将结果报总经理批准后公布。", 200, true);
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines.get(lines.size() - 1).spread()).isZero();
        assertThat(lines.subList(0, lines.size() - 1)).anyMatch(line -> line.spread() > 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_option_stays_on_one_line_where_it_has_room_and_a_mark_never_stands_alone(long seed) {
        double measure = 60 + new Random(seed).nextInt(120);
        List<Inline> options = List.of(
                new Inline.CheckOption("问卷调查"),
                new Inline.CheckOption("电话访谈"),
                new Inline.CheckOption("Face to face"),
                Inline.text("计划有效份数 *"));
        Page page = SamplePages.saying("text");
        List<Line> lines = new Typesetter(new FontSubset(FONT, "page"), Lang.ZH)
                .set(Span.of(options, TYPE, page, Links.none()), measure, 0, false);

        List<String> words = lines.stream().map(TypesetterTest::text).toList();
        assertThat(words).as("seed %s", seed).noneMatch(line -> line.strip().startsWith("*"));
        for (String option : List.of("☐ 问卷调查", "☐ 电话访谈")) {
            assertThat(words).as("seed %s", seed).anyMatch(line -> line.contains(option));
        }
        assertThat(lines).as("seed %s", seed).allMatch(line -> line.width() <= measure + 0.001);
    }

    @Test
    void a_word_longer_than_the_line_is_cut() {
        List<Line> lines =
                set("https://example.org/a-very-long-address-without-any-place-to-break-it-0123456789", 120, false);
        assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> line.width() <= 120);
    }

    /** GB 2312-80 holds 7445 characters: 6763 Han and 682 signs. */
    @Test
    void the_bundled_font_prints_all_of_gb_2312_and_western_european_letters() {
        List<Integer> missing = new ArrayList<>();
        int count = 0;
        Charset gb2312 = Charset.forName("GB2312");
        for (int high = 0xA1; high <= 0xF7; high++) {
            for (int low = 0xA1; low <= 0xFE; low++) {
                String character = new String(new byte[] {(byte) high, (byte) low}, gb2312);
                if (character.length() == 1 && character.charAt(0) != '\uFFFD') {
                    count++;
                    if (FONT.glyph(character.charAt(0)) == 0) {
                        missing.add((int) character.charAt(0));
                    }
                }
            }
        }
        for (int c = 0x21; c < 0x180; c++) {
            if ((c < 0x7F || c > 0xA0) && FONT.glyph(c) == 0) {
                missing.add(c);
            }
        }
        assertThat(count).isEqualTo(7445);
        assertThat(missing).isEmpty();
    }
}
