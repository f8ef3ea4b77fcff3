package org.crmkit.core.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.rulebook.DefaultRulebook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes, reading ends in a tree or in located problems, never in anything else. */
class InputFuzzTest {

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ": ",
            ",",
            "\"",
            "'",
            "- ",
            "? ",
            "&a ",
            "*a",
            "!t ",
            "!!str ",
            "|",
            ">",
            "|2-\n",
            "%TAG ! !\n",
            "---\n",
            "...\n",
            "<<: ",
            "\n",
            "\n  ",
            "\n\t",
            "#",
            "\\u0000",
            "\\ud800",
            "\\x",
            "\\U00110000",
            "1e999999999",
            "-",
            "0",
            "null",
            "true",
            "\u0000",
            "\u0085",
            "\u2028",
            "\ufeff",
            "\ufffe",
            "@",
            "`",
            "😀",
            "\\",
            "é",
            "{\"a\":1}",
            "[[[[[[[[",
            "&a [*a]",
            "key: value",
            "\r");

    static LongStream seeds() {
        return LongStream.range(0, 3000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void reading_ends_in_a_tree_or_in_located_problems(long seed) {
        Random random = new Random(seed);
        byte[] bytes = random.nextInt(4) == 0 ? randomPieces(random) : mutated(random);
        for (Target reader : List.of(Target.JSON, Target.YAML)) {
            assertThatCode(() -> reader.take(bytes))
                    .as("seed %s, %s", seed, reader)
                    .doesNotThrowAnyException();
        }
    }

    private static byte[] randomPieces(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] mutated(Random random) {
        String all = DefaultRulebook.text();
        int from = random.nextInt(all.length() - 400);
        String text = random.nextBoolean()
                ? all.substring(from, from + 400)
                : JsonWriter.text(json -> json.value(DefaultRulebook.document()))
                        .substring(0, 1500);
        StringBuilder out = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(out.length());
            switch (random.nextInt(3)) {
                case 0 -> out.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> out.deleteCharAt(at);
                default -> out.replace(at, at + 1, PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(3) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
