package org.crmkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocatedInputTest {

    @TempDir
    private Path folder;

    private void refuses(Path file, String en, String zh) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> LocatedInput.read(file))
                .satisfies(e -> assertThat(e.problems()).singleElement().satisfies(p -> {
                    assertThat(p.sentence(Lang.EN)).isEqualTo(file + en);
                    assertThat(p.sentence(Lang.ZH)).isEqualTo(file + zh);
                }));
    }

    @Test
    void the_ending_of_the_name_decides_how_a_file_is_read() throws IOException {
        for (String name : new String[] {"a.json", "b.yaml", "c.YML"}) {
            Path file = Files.writeString(folder.resolve(name), "{\"a\": 1}");
            assertThat(((Node.Fields) LocatedInput.read(file)).fields()).containsKey("a");
        }
        refuses(
                Files.writeString(folder.resolve("d.txt"), "a: 1"),
                ": the document was of a kind its name does not tell; it must be named .json, .yaml or .yml. Rename it.",
                "：文件内容为类型未知的文件，应为以 .json、.yaml 或 .yml 结尾的文件。请改用其中一种扩展名。");
    }

    @Test
    void a_missing_file_and_a_folder_are_input_problems_like_any_other() throws IOException {
        refuses(
                folder.resolve("missing.yaml"),
                ": the document was missing; it must be a file that exists. Check the name and the folder you are in.",
                "：文件不存在，应为存在的文件。请检查文件名和当前文件夹。");
        refuses(
                Files.createDirectory(folder.resolve("folder.json")),
                ": the document was a folder; it must be a file. Name a file in it.",
                "：文件内容为一个文件夹，应为一个文件。请写出其中文件的名称。");
    }

    @Test
    void a_file_over_the_size_limit_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("big.json"), " ".repeat(4 * 1024 * 1024 + 1));
        refuses(
                file,
                ": the document was larger than 4,194,304 bytes; it must be at most 4,194,304 bytes long. Split it, or hand in large tables as CSV or NDJSON.",
                "：文件内容为超过 4,194,304 字节，应为不超过 4,194,304 字节。请拆分文件，或将大表改用 CSV 或 NDJSON。");
    }
}
