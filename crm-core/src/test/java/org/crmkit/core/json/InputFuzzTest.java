package org.crmkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problem;
import org.crmkit.core.rulebook.DefaultRulebook;
import org.crmkit.core.text.Lang;
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
        for (boolean yaml : new boolean[] {false, true}) {
            try {
                Node node = yaml
                        ? LocatedYaml.read("f", bytes, Limits.standard())
                        : LocatedJson.read("f", bytes, Limits.standard());
                assertThat(node.at().line()).isPositive();
            } catch (InvalidInputException e) {
                int lines = new String(bytes, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1).length;
                for (Problem problem : e.problems()) {
                    assertThat(problem.at().line())
                            .as("seed %s: %s", seed, problem)
                            .isBetween(1, lines);
                    assertThat(problem.at().column())
                            .as("seed %s: %s", seed, problem)
                            .isPositive();
                    for (Lang lang : Lang.values()) {
                        assertThat(problem.sentence(lang)).as("seed %s", seed).doesNotContain("\n", "\u0000");
                    }
                }
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ", " + (yaml ? "YAML" : "JSON") + ": " + e, e);
            }
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
