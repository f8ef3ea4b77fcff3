package org.crmkit.examples.cli.io;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.crmkit.examples.cli.Shell;

/** Where a result goes: a file, or standard output; either way only once all of it is there. */
public final class Outlet {

    private Outlet() {}

    /** Writes a result to {@code out}, or to standard output if there is none. */
    public static void write(Shell shell, Optional<Path> out, Consumer<Writer> write) {
        if (out.isPresent()) {
            WholeFile.write(shell.resolve(out.get()), write);
            return;
        }
        try {
            Path draft = Files.createTempFile("crm-", ".part");
            try {
                try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                    write.accept(writer);
                }
                try (Reader reader = Files.newBufferedReader(draft, StandardCharsets.UTF_8)) {
                    reader.transferTo(shell.out());
                }
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the format of a result: the one asked for, the one its name says, or the usual one. */
    public static Format format(Optional<Format> asked, Optional<Path> out, Format usual) {
        return asked.or(() -> out.flatMap(Format::ofName)).orElse(usual);
    }

    /** Appends a text to a writer. */
    public static void append(Writer out, String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
