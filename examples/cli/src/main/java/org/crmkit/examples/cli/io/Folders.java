package org.crmkit.examples.cli.io;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.crmkit.examples.cli.Failure;
import org.crmkit.templates.output.FileSet;
import org.crmkit.templates.output.OutputFolder;
import org.crmkit.templates.output.OutputRefusedException;

/** Puts sets of files in place, all or none, and tells in a sentence why not. */
public final class Folders {

    private Folders() {}

    /** Adds a text file; {@code write} is called when the folder is written, and its text goes straight to the disk. */
    public static void add(FileSet files, String name, Consumer<Writer> write) {
        files.add(name, bytes -> {
            Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
            write.accept(out);
            out.flush();
        });
    }

    /** Writes the files into a folder that is new, empty or written by an earlier run. */
    public static void write(Path folder, FileSet files) {
        try {
            OutputFolder.write(folder, files);
        } catch (OutputRefusedException e) {
            String said = String.valueOf(e.getMessage());
            throw Failure.badInput("--out 的值为 " + folder + "，应为新文件夹、空文件夹或 crm 写过的文件夹。请另选名称。", said, e);
        } catch (IOException | UncheckedIOException e) {
            throw Failure.ourFault(
                    "无法写入 " + folder + "：" + e.getMessage() + "。请检查磁盘空间和权限。",
                    folder + " cannot be written: " + e.getMessage()
                            + ". Check the space on the disk and its permissions.",
                    e);
        }
    }
}
