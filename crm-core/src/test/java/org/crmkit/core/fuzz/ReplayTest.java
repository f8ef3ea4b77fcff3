package org.crmkit.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.crmkit.core.rulebook.DefaultRulebook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Replays the inputs that fuzzing found or that were written by hand, and some thousand made from them by seed. */
class ReplayTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "fuzz");
    private static final int MUTATIONS = 400;

    private static List<byte[]> corpus(Target target) throws IOException {
        List<byte[]> inputs = new ArrayList<>();
        if (target == Target.RULEBOOK) {
            inputs.add(DefaultRulebook.text().getBytes(StandardCharsets.UTF_8));
        }
        try (Stream<Path> files = Files.list(FOLDER.resolve(target.slug()))) {
            for (Path file : files.sorted().toList()) {
                inputs.add(Files.readAllBytes(file));
            }
        }
        return inputs;
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void every_input_that_was_kept_is_read_or_refused(Target target) throws IOException {
        assertThat(corpus(target)).isNotEmpty().allSatisfy(input -> assertThatCode(() -> target.take(input))
                .as(new String(input, StandardCharsets.UTF_8))
                .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void so_is_every_one_made_from_them(Target target) throws IOException {
        List<byte[]> corpus = corpus(target);
        for (long seed = 0; seed < MUTATIONS; seed++) {
            byte[] input = mutated(corpus, new Random(seed));
            assertThatCode(() -> target.take(input))
                    .as("seed %s: %s", seed, new String(input, StandardCharsets.UTF_8))
                    .doesNotThrowAnyException();
        }
    }

    /** A stretch of one input over a stretch of another, with a few bytes changed. */
    private static byte[] mutated(List<byte[]> corpus, Random random) {
        byte[] input = corpus.get(random.nextInt(corpus.size())).clone();
        byte[] other = corpus.get(random.nextInt(corpus.size()));
        if (input.length > 0 && other.length > 0 && random.nextBoolean()) {
            int length = 1 + random.nextInt(Math.min(input.length, other.length));
            int from = random.nextInt(other.length - length + 1);
            System.arraycopy(other, from, input, random.nextInt(input.length - length + 1), length);
        }
        for (int i = random.nextInt(4); i > 0 && input.length > 0; i--) {
            input[random.nextInt(input.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(input, random.nextInt(input.length + 1)) : input;
    }
}
