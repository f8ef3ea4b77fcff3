package org.crmkit.examples.cli.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.crmkit.examples.cli.Failure;

/**
 * A folder that appears whole or not at all: filled beside its place, then moved there. It replaces a folder this program wrote
 * before, which it knows by a mark, and never touches another. Names that lead out of it are refused.
 */
public final class WholeFolder {

    private static final String MARK = ".written-by-crm";

    private final Path draft;

    private WholeFolder(Path draft) {
        this.draft = draft;
    }

    /** Fills the folder {@code target}; if {@code fill} throws, nothing is left and what was there stays. */
    public static void write(Path target, Consumer<WholeFolder> fill) {
        Path place = target.toAbsolutePath().normalize();
        Path parent = place.getParent();
        if (parent == null || Files.isRegularFile(place) || isForeign(place)) {
            throw Failure.badInput(
                    "--out 的值为 " + target + "，应为新文件夹、空文件夹或 crm 写过的文件夹。请另选名称。",
                    "--out was " + target
                            + "; it must be a new folder, an empty one, or one crm wrote before. Choose another name.");
        }
        try {
            Files.createDirectories(parent);
            Path draft = parent.resolve("." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            Files.createDirectory(draft);
            try {
                WholeFolder folder = new WholeFolder(draft);
                fill.accept(folder);
                folder.text(MARK, "");
                replace(place, draft);
            } finally {
                delete(draft);
            }
        } catch (IOException | UncheckedIOException e) {
            throw Failure.ourFault(
                    "无法写入 " + target + "：" + e.getMessage() + "。请检查磁盘空间和权限。",
                    target + " cannot be written: " + e.getMessage() + ". Check the space on the disk and its permissions.",
                    e);
        }
    }

    /** Writes a text file. */
    public void text(String name, String text) {
        file(name, out -> Outlet.append(out, text));
    }

    /** Writes a text file as it comes, in UTF-8. */
    public void file(String name, Consumer<Writer> write) {
        Path file = inside(name);
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8), 1 << 16)) {
            write.accept(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file. */
    public void bytes(String name, byte[] bytes) {
        try {
            Files.write(inside(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the place of a file, its folders made. */
    private Path inside(String name) {
        Path file = draft.resolve(name).normalize();
        if (name.isEmpty() || !file.startsWith(draft) || file.equals(draft)) {
            throw Failure.badInput(
                    "文件名为 '" + name + "'，应留在输出文件夹内。请去掉其中的 ../ 或开头的 /。",
                    "A file's name was '" + name + "'; it must stay in the output folder. Take ../ or a leading / out of it.");
        }
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static boolean isForeign(Path place) {
        if (!Files.isDirectory(place)) {
            return false;
        }
        try (Stream<Path> held = Files.list(place)) {
            List<Path> files = held.toList();
            return !files.isEmpty() && !files.contains(place.resolve(MARK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void replace(Path place, Path draft) throws IOException {
        Path old = draft.resolveSibling(draft.getFileName() + ".old");
        if (Files.exists(place)) {
            Files.move(place, old);
        }
        Files.move(draft, place);
        delete(old);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> held = Files.walk(folder)) {
            for (Path each : held.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
