package org.crmkit.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * One run of the command line inside a test, in a folder of its own.
 *
 * @param exit how it ended
 * @param out what it printed
 * @param err what it complained about
 */
public record CommandLineRun(Exit exit, String out, String err) {

    /** Noon of a Monday, for commands that ask the clock. */
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-09T04:00:00Z"), ZoneOffset.UTC);

    /** Runs a command with nothing on standard input. */
    public static CommandLineRun crm(Path folder, String... args) {
        return crmReading(folder, "", args);
    }

    /** Runs a command that may read {@code input} as {@code -}. */
    public static CommandLineRun crmReading(Path folder, String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell = new Shell(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err, false, NOON, folder, args);
        Exit exit = Crm.run(shell, args);
        return new CommandLineRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Returns the complaints, one a line. */
    public List<String> complaints() {
        return err.lines().toList();
    }

    /** Writes a file into the folder and returns its name. */
    public static String file(Path folder, String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
            return name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the names of everything in a folder. */
    public static List<String> held(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
