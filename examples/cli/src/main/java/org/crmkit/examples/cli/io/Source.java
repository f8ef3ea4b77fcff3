package org.crmkit.examples.cli.io;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Position;
import org.crmkit.core.input.Problem;
import org.crmkit.core.input.Problems;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedInput;
import org.crmkit.core.json.LocatedJson;
import org.crmkit.core.text.Label;
import org.crmkit.examples.cli.Shell;

/**
 * An input the user named: a file, or {@code -} for standard input.
 *
 * @param name as the user typed it, and as messages call it
 * @param format how it is spelled
 */
public record Source(Shell shell, String name, Format format) {

    /** The largest envelope, in bytes; tables of any length are read row by row instead. */
    private static final Limits ENVELOPE = Limits.standard().withBytes(64 * 1024 * 1024);

    /** Obtains the input of a name; without {@code format}, the name's ending decides, and standard input is JSON. */
    public static Source of(Shell shell, String name, Optional<Format> format) {
        Format spelled = format.or(() -> Format.ofName(Path.of(name))).orElse(Format.JSON);
        return new Source(shell, name, spelled);
    }

    /** Returns the data of an envelope; only for {@link Format#JSON}. */
    public Node envelope(String kind) {
        return Envelope.open(document(), kind);
    }

    /** Returns the whole document; only for {@link Format#JSON}. */
    public Node document() {
        if (name.equals("-")) {
            return LocatedJson.read("-", shell.in(), ENVELOPE);
        }
        return LocatedInput.read(file(), ENVELOPE);
    }

    /**
     * Hands every row to {@code each}: the lines of a table, or the list in an envelope's data, either the data itself or its
     * field {@code rows}.
     */
    public void rows(String kind, Set<String> numbers, Problems problems, Consumer<Node> each) {
        if (format == Format.JSON) {
            list(envelope(kind), problems).forEach(each);
            return;
        }
        try (Reader reader = reader()) {
            TableReader.read(reader, name, format, numbers, each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Node> list(Node data, Problems problems) {
        Node rows = data instanceof Node.Fields fields && fields.fields().containsKey("rows")
                ? fields.fields().getOrDefault("rows", data)
                : data;
        if (rows instanceof Node.Items items) {
            return items.items();
        }
        problems.add(
                rows,
                Label.of("列表，或含有列表 rows 的对象", "a list, or an object with a list called rows"),
                Label.of("请把各行写成列表。", "Write the rows as a list."));
        problems.throwIfAny();
        return List.of();
    }

    /** Returns the text, strictly UTF-8. */
    public Reader reader() {
        return new BufferedReader(new InputStreamReader(
                bytes(),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private InputStream bytes() {
        if (name.equals("-")) {
            return new FilterInputStream(shell.in()) {
                @Override
                public void close() {
                    // standard input is the shell's
                }
            };
        }
        Path file = file();
        try {
            if (Files.isDirectory(file)) {
                throw refusal("一个文件夹", "a folder", "文件", "a file", "请写出其中文件的名称。", "Name a file in it.");
            }
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw refusal(
                    "不存在",
                    "missing",
                    "存在的文件",
                    "a file that exists",
                    "请检查文件名和当前文件夹。",
                    "Check the name and the folder you are in.");
        } catch (AccessDeniedException e) {
            throw refusal(
                    "无权读取", "not open to you", "可读取的文件", "a file you may read", "请调整文件权限。", "Change its permissions.");
        } catch (IOException e) {
            throw refusal(
                    "读取失败",
                    "not readable",
                    "可读取的文件",
                    "a file that can be read",
                    "请检查磁盘或网络连接。",
                    "Check the disk or the network it is on.");
        }
    }

    /** Returns the bytes; of a larger input the first {@code most} and one more, which tells that there are more. */
    public byte[] bytes(int most) {
        try (InputStream in = bytes()) {
            return in.readNBytes(most + 1);
        } catch (IOException e) {
            throw refusal(
                    "读取失败",
                    "not readable",
                    "可读取的文件",
                    "a file that can be read",
                    "请检查磁盘或网络连接。",
                    "Check the disk or the network it is on.");
        }
    }

    /** Returns the file after making sure that it can be read. */
    public Path checkedFile() {
        try (InputStream in = bytes()) {
            in.read();
            return file();
        } catch (IOException e) {
            throw refusal(
                    "读取失败",
                    "not readable",
                    "可读取的文件",
                    "a file that can be read",
                    "请检查磁盘或网络连接。",
                    "Check the disk or the network it is on.");
        }
    }

    /** Returns the file, seen from the folder the command was called in. */
    public Path file() {
        return shell.resolve(Path.of(name));
    }

    private InvalidInputException refusal(
            String zh, String en, String boundZh, String boundEn, String fixZh, String fixEn) {
        return new InvalidInputException(List.of(Problem.ofDocument(
                Position.ofWhole(name), Label.of(zh, en), Label.of(boundZh, boundEn), Label.of(fixZh, fixEn))));
    }
}
