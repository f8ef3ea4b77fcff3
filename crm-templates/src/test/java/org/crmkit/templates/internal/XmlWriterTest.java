package org.crmkit.templates.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.util.Random;
import java.util.stream.LongStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class XmlWriterTest {

    /** Characters of one to four bytes, and all that XML writes otherwise. */
    private static final String[] SIGNS = {
        "a", "Z", " ", "&", "<", ">", "\"", "'", "\n", "\t", "\r", "ü", "é", "，", "汉", "客", "\u00A0", "𠮷", "😀"
    };

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_parser_reads_back_what_was_written(long seed) throws Exception {
        Random random = new Random(seed);
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < seed * 97; i++) {
            drawn.append(SIGNS[random.nextInt(SIGNS.length)]);
        }
        String text = drawn.toString();
        XmlWriter out = new XmlWriter();
        out.open("all").leaf("one", text, "say", text).empty("two", "n", 7).close();

        Element all = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toBytes()))
                .getDocumentElement();
        Element one = (Element) all.getFirstChild();
        assertThat(one.getTextContent()).as("seed %s", seed).isEqualTo(text);
        assertThat(one.getAttribute("say")).as("seed %s", seed).isEqualTo(text);
        assertThat(((Element) all.getLastChild()).getAttribute("n")).isEqualTo("7");
        assertThat(out.toString()).as("seed %s", seed).isEqualTo(new String(out.toBytes(), UTF_8));
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @Test
    void half_of_a_pair_becomes_a_question_mark() {
        assertThat(new XmlWriter().text("a\uD842b").toString()).isEqualTo("a?b");
        assertThat(new XmlWriter().text("a\uDFB7").toString()).isEqualTo("a?");
    }

    @Test
    void what_is_still_open_is_not_handed_out() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new XmlWriter().open("all").toBytes())
                .withMessageContaining("all");
    }
}
