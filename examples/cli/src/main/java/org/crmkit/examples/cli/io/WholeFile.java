package org.crmkit.examples.cli.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.crmkit.examples.cli.Failure;

/** Writes a file that appears whole or not at all: next to its place first, then moved there in one step. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes {@code target} as UTF-8; if {@code write} throws, nothing is left and what was there stays. */
    public static void write(Path target, Consumer<Writer> write) {
        put(target, draft -> {
            try (Writer out = new BufferedWriter(
                    new OutputStreamWriter(
                            Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW), StandardCharsets.UTF_8),
                    1 << 16)) {
                write.accept(out);
            }
        });
    }

    /** Writes {@code target}; what was there stays if that fails. */
    public static void write(Path target, byte[] bytes) {
        put(target, draft -> Files.write(draft, bytes, StandardOpenOption.CREATE_NEW));
    }

    /** Fills a file that is not there yet. */
    private interface Draft {
        void fill(Path draft) throws IOException;
    }

    private static void put(Path target, Draft content) {
        Path folder = target.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(target)) {
            throw Failure.badInput(
                    "--out 的值为 " + target + "，应为现有文件夹中的文件名。请先建立该文件夹，或另选文件名。",
                    "--out was " + target
                            + "; it must be the name of a file in a folder that exists. Make the folder first, or choose another name.");
        }
        try {
            Path draft = folder.resolve(
                    "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            try {
                content.fill(draft);
                move(draft, target);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | UncheckedIOException e) {
            throw Failure.ourFault(
                    "无法写入 " + target + "：" + e.getMessage() + "。请检查磁盘空间和权限。",
                    target + " cannot be written: " + e.getMessage()
                            + ". Check the space on the disk and its permissions.",
                    e);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
