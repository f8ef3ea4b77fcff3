package org.crmkit.templates.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {

    @TempDir
    Path temp;

    private static FileSet files(String... pathsAndTexts) {
        FileSet files = new FileSet();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.add(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return files;
    }

    private static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) walk::iterator) {
                String name = folder.relativize(path).toString();
                tree.put(name, Files.isDirectory(path) ? "/" : Files.readString(path, UTF_8));
            }
        }
        return tree;
    }

    @Test
    void a_new_folder_holds_exactly_the_files_and_their_list() throws IOException {
        Path out = temp.resolve("deep/out");
        assertThat(OutputFolder.write(out, files("b/c.md", "C", "a.html", "A"))).containsExactly("a.html", "b/c.md");
        assertThat(tree(out)).containsOnlyKeys("", OutputFolder.MARKER, "a.html", "b", "b/c.md");
        assertThat(tree(temp.resolve("deep"))).as("nothing left beside it").hasSize(6);
    }

    @Test
    void the_next_run_replaces_its_own_files_only() throws IOException {
        Path out = temp.resolve("out");
        OutputFolder.write(out, files("a.md", "1", "old/gone.md", "1"));
        Files.writeString(out.resolve("mine.txt"), "mine");
        OutputFolder.write(out, files("a.md", "2", "new/b.md", "2"));
        assertThat(tree(out))
                .containsEntry("a.md", "2")
                .containsEntry("new/b.md", "2")
                .containsEntry("mine.txt", "mine")
                .doesNotContainKeys("old/gone.md", "old");
    }

    @Test
    void a_file_may_be_written_straight_to_the_disk_once() throws IOException {
        int[] calls = {0};
        FileSet files = files("a.md", "A").add("b.txt", out -> {
            calls[0]++;
            out.write("first ".getBytes(UTF_8));
            out.write("second".getBytes(UTF_8));
        });
        assertThat(files.paths()).containsExactly("a.md", "b.txt");
        Path out = temp.resolve("out");
        OutputFolder.write(out, files);
        assertThat(tree(out)).containsEntry("b.txt", "first second");
        assertThat(calls[0]).isEqualTo(1);
    }

    @Test
    void a_file_that_fails_half_written_leaves_the_folder_as_it_was() throws IOException {
        Path out = temp.resolve("out");
        OutputFolder.write(out, files("a.md", "1"));
        FileSet broken = files("a.md", "2").add("b.txt", stream -> {
            stream.write("half".getBytes(UTF_8));
            throw new IOException("disk full");
        });
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> OutputFolder.write(out, broken))
                .withMessage("disk full");
        assertThat(tree(temp)).containsOnlyKeys("", "out", "out/" + OutputFolder.MARKER, "out/a.md");
        assertThat(tree(out)).containsEntry("a.md", "1");
    }

    @Test
    void a_folder_with_foreign_files_is_refused_and_left_alone() throws IOException {
        Path out = Files.createDirectory(temp.resolve("out"));
        Files.writeString(out.resolve("mine.txt"), "mine");
        assertThatExceptionOfType(OutputRefusedException.class)
                .isThrownBy(() -> OutputFolder.write(out, files("a.md", "1")))
                .withMessageContaining("not written by crmkit");
        assertThat(tree(out)).containsOnlyKeys("", "mine.txt");
    }

    @Test
    void a_foreign_file_in_the_place_of_a_new_one_is_refused_by_name() throws IOException {
        Path out = temp.resolve("out");
        OutputFolder.write(out, files("a.md", "1"));
        Files.writeString(out.resolve("b.md"), "mine");
        Map<String, String> before = tree(out);
        assertThatExceptionOfType(OutputRefusedException.class)
                .isThrownBy(() -> OutputFolder.write(out, files("a.md", "2", "b.md", "2")))
                .withMessageContaining("b.md");
        assertThat(tree(out)).isEqualTo(before);
    }

    @Test
    void whichever_move_fails_the_folder_is_as_before() throws IOException {
        Path out = temp.resolve("out");
        OutputFolder.write(out, files("a.md", "1", "x/y.md", "1"));
        Map<String, String> before = tree(temp);
        FileSet next = files("a.md", "2", "n/m/z.md", "2");
        int moves = 0;
        for (int failing = 0; failing < 6; failing++) {
            int last = failing;
            int[] count = {0};
            assertThatExceptionOfType(IOException.class)
                    .as("move %s", failing)
                    .isThrownBy(() -> OutputFolder.write(out, next, (from, to) -> {
                        if (count[0]++ == last) {
                            throw new IOException("no space left");
                        }
                        Files.move(from, to);
                    }));
            assertThat(tree(temp)).as("after move %s failed", failing).isEqualTo(before);
            moves++;
        }
        assertThat(moves).as("three files leave and three come").isEqualTo(6);
        OutputFolder.write(out, next);
        assertThat(tree(out)).containsKeys("a.md", "n/m/z.md").doesNotContainKey("x");
    }

    @Test
    void symbolic_links_are_never_followed() throws IOException {
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Path out = temp.resolve("out");
        OutputFolder.write(out, files("a.md", "1"));
        Files.createSymbolicLink(out.resolve("sub"), elsewhere);
        assertThatExceptionOfType(OutputRefusedException.class)
                .isThrownBy(() -> OutputFolder.write(out, files("sub/b.md", "2")))
                .withMessageContaining("symbolic link");
        Path link = Files.createSymbolicLink(temp.resolve("link"), elsewhere);
        assertThatExceptionOfType(OutputRefusedException.class)
                .isThrownBy(() -> OutputFolder.write(link, files("b.md", "2")))
                .withMessageContaining("symbolic link");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void a_list_that_was_tampered_with_deletes_nothing() throws IOException {
        Path victim = Files.writeString(temp.resolve("victim.txt"), "v");
        Path out = temp.resolve("out");
        OutputFolder.write(out, files("a.md", "1"));
        Path marker = out.resolve(OutputFolder.MARKER);
        Files.writeString(marker, Files.readString(marker) + "../victim.txt\n");
        assertThatExceptionOfType(OutputRefusedException.class)
                .isThrownBy(() -> OutputFolder.write(out, files("a.md", "2")))
                .withMessageContaining("../victim.txt");
        assertThat(victim).hasContent("v");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "../a",
                "a/../../b",
                "a/./b",
                "a//b",
                "a/",
                "C:\\x",
                "a\\b",
                "con",
                "a/NUL.txt",
                "com1.md",
                "tail.",
                "tail ",
                " head",
                "q?.md",
                "new\nline",
                "bell\u0007",
                "half\uD83D.md",
                OutputFolder.MARKER
            })
    void a_path_that_could_do_harm_is_refused_and_named(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FileSet().add(path, "x"))
                .withMessageContaining("Output path '" + path + "'");
    }

    @Test
    void one_place_holds_one_file() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> files("a.md", "", "A.md", ""))
                .withMessageContaining("'a.md'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutputFolder.write(temp.resolve("out"), files("a", "", "a/b", "")))
                .withMessageContaining("'a/b'");
    }
}
