package org.crmkit.examples.cli;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;

/**
 * What a command may touch of the world around it: three streams, the clock, the folder it was called in. Text is UTF-8
 * whatever the platform's charset is.
 */
public final class Shell {

    private final InputStream in;
    private final PipeWriter out;
    private final PrintWriter err;
    private final boolean terminal;
    private final boolean told;
    private final Clock clock;
    private final Path folder;
    private final List<Lang> langs;
    private final Lang lang;
    private final boolean debug;

    /**
     * Creates a shell.
     *
     * @param terminal whether a person watches, so that progress is worth showing
     * @param folder what relative paths count from
     * @param args the arguments, for the language and whether stack traces and progress are wanted
     */
    public Shell(
            InputStream in,
            OutputStream out,
            OutputStream err,
            boolean terminal,
            Clock clock,
            Path folder,
            String... args) {
        this.in = in;
        this.out = new PipeWriter(out);
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        this.terminal = terminal;
        this.clock = clock;
        this.folder = folder;
        this.langs = langsOf(args);
        this.lang = langs.isEmpty() ? Lang.EN : langs.get(0);
        this.debug = List.of(args).contains("--debug");
        this.told = List.of(args).contains("--progress");
    }

    /** Obtains the shell of this process. */
    public static Shell ofProcess(String... args) {
        return new Shell(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                isTerminal(),
                Clock.systemUTC(),
                Path.of(""),
                args);
    }

    /** From JDK 22 on there is a console even where nobody sits; it then tells whether it is a terminal. */
    @SuppressWarnings("SystemConsoleNull") // the newer JDKs are asked below
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true; // before JDK 22 a console is a terminal
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Returns standard input. */
    public InputStream in() {
        return in;
    }

    /** Returns standard output; a reader who went away ends the command quietly. */
    public Writer out() {
        return out;
    }

    /** Returns where errors and progress go. */
    public PrintWriter err() {
        return err;
    }

    /** Returns the language of what the command says. */
    public Lang lang() {
        return lang;
    }

    /** Returns the languages documents are written in: those named, in their order; both if none is. */
    public List<Lang> documentLangs() {
        return langs.isEmpty() ? List.of(Lang.values()) : langs;
    }

    /** Tells whether a failure shows its stack trace. */
    public boolean debug() {
        return debug;
    }

    /** Returns the present moment. */
    public Instant now() {
        return clock.instant();
    }

    /** Returns a path the user typed, seen from the folder the command was called in. */
    public Path resolve(Path typed) {
        return folder.resolve(typed);
    }

    /** Prints one line to standard output. */
    public void say(String line) {
        out.line(line);
    }

    /** Prints one line to standard output in the user's language. */
    public void say(String zh, String en) {
        say(Label.of(zh, en).in(lang));
    }

    /** Shows what long work is at, on one line that the next one replaces; only where a person watches. */
    public void progress(String zh, String en) {
        if (terminal) {
            err.print("\r\u001b[2K" + Label.of(zh, en).in(lang));
            err.flush();
        }
    }

    /**
     * Shows how far work in pieces has come: where a person watches, on one line that the next one replaces; elsewhere only with {@code
     * --progress}, in a line for each tenth of the work.
     *
     * @param done pieces done, from 1
     * @param total pieces there are
     */
    public void progress(int done, int total, String zh, String en) {
        if (terminal) {
            progress(zh, en);
        } else if (told && done * 10L / total > (done - 1) * 10L / total) {
            err.println(Label.of(zh, en).in(lang));
        }
    }

    /** Takes the progress line away. */
    public void progressDone() {
        if (terminal) {
            err.print("\r\u001b[2K");
            err.flush();
        }
    }

    /** The language is needed before the arguments are parsed: their errors are told in it too. */
    private static List<Lang> langsOf(String... args) {
        List<Lang> langs = List.of();
        for (int i = 0; i < args.length; i++) {
            String value = args[i].startsWith("--lang=")
                    ? args[i].substring("--lang=".length())
                    : args[i].equals("--lang") && i + 1 < args.length ? args[i + 1] : "";
            if (!value.isEmpty()) {
                langs = Arrays.stream(value.toLowerCase(Locale.ROOT).split(",", -1))
                        .map(code -> code.equals("zh") ? Lang.ZH : Lang.EN)
                        .distinct()
                        .toList();
            }
        }
        return langs;
    }

    /** Writes UTF-8 and tells a reader who went away from a disk that is full. */
    private static final class PipeWriter extends Writer {
        private final Writer inner;

        PipeWriter(OutputStream stream) {
            this.inner = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
        }

        void line(String line) {
            try {
                write(line + "\n");
            } catch (IOException e) {
                throw failed(e);
            }
        }

        @Override
        public void write(char[] chars, int offset, int length) throws IOException {
            try {
                inner.write(chars, offset, length);
            } catch (IOException e) {
                throw failed(e);
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                inner.flush();
            } catch (IOException e) {
                throw failed(e);
            }
        }

        @Override
        public void close() throws IOException {
            flush();
        }

        private static RuntimeException failed(IOException e) {
            String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            return message.contains("pipe") || message.contains("管道")
                    ? new ClosedPipe(e)
                    : Failure.ourFault(
                            "标准输出无法写入：" + e.getMessage() + "。",
                            "Standard output cannot be written: " + e.getMessage() + ".",
                            e);
        }
    }
}
