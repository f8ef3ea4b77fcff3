package org.crmkit.templates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.crmkit.templates.fixture.SampleRules;
import org.crmkit.templates.render.markdown.MarkdownRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped documents, composed, as text. {@code -Dgolden.update=true} rewrites the files; read the difference like code. */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    static Stream<Handbook.Sheet> sheets() {
        return Handbook.of(SampleRules.company(), SampleRules.rules(), SampleRules.VERSION).build().sheets().stream();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void a_document_reads_as_it_did(Handbook.Sheet sheet) throws IOException {
        String text = new String(MarkdownRenderer.standalone().render(sheet.page()), UTF_8);
        Path file = GOLDEN.resolve(sheet.key().kind().slug())
                .resolve(sheet.key().key() + "." + sheet.page().lang().code() + ".md");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, UTF_8);
        }

        assertThat(file).exists();
        assertThat(text).isEqualTo(Files.readString(file, UTF_8));
    }
}
