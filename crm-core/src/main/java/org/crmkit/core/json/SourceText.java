package org.crmkit.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Position;
import org.crmkit.core.input.Problem;
import org.crmkit.core.json.internal.Controls;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;

/** The text of a document: UTF-8 of limited size, free of control characters, with the place of each of its characters. */
final class SourceText {

    private static final char BOM = '\ufeff';

    private final String source;
    private final int firstLine;
    private final String text;
    private final int[] lineStarts;
    private int lastOffset;
    private int lastColumn;

    private SourceText(String source, int firstLine, String text) {
        this.source = source;
        this.firstLine = firstLine;
        this.text = !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
        this.lineStarts = lineStarts(this.text);
    }

    static SourceText of(String source, InputStream in, Limits limits) {
        try {
            return of(
                    source,
                    in.readNBytes(limits.bytes() == Integer.MAX_VALUE ? limits.bytes() : limits.bytes() + 1),
                    limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceText of(String source, byte[] bytes, Limits limits) {
        checkSize(source, bytes.length, limits);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, chars, true);
        SourceText text = new SourceText(source, 1, chars.flip().toString());
        if (result.isError()) {
            String found = HexFormat.ofDelimiter(" ")
                    .withUpperCase()
                    .formatHex(bytes, in.position(), Math.min(bytes.length, in.position() + result.length()));
            throw text.refusal(
                    text.text.length(),
                    Label.of("无效的 UTF-8 字节 " + found, "the byte " + found + ", which is not UTF-8"),
                    Label.of("UTF-8 编码的文本", "text in UTF-8"),
                    Label.of("请用 UTF-8 编码重新保存文件。", "Save the file again as UTF-8."));
        }
        return text.checked();
    }

    static SourceText of(String source, int firstLine, String text, Limits limits) {
        checkSize(source, text.length(), limits);
        return new SourceText(source, firstLine, text).checked();
    }

    private static void checkSize(String source, long size, Limits limits) {
        if (size > limits.bytes()) {
            String most = Formats.number(BigDecimal.valueOf(limits.bytes()));
            throw new InvalidInputException(List.of(Problem.ofDocument(
                    Position.ofWhole(source),
                    Label.of("超过 " + most + " 字节", "larger than " + most + " bytes"),
                    Label.of("不超过 " + most + " 字节", "at most " + most + " bytes long"),
                    Label.of("请拆分文件，或将大表改用 CSV 或 NDJSON。", "Split it, or hand in large tables as CSV or NDJSON."))));
        }
    }

    private SourceText checked() {
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if (Controls.isControl(c) || (Character.isSurrogate(text.charAt(i)) && !isPaired(i))) {
                throw refusal(
                        i,
                        Label.of("控制字符 " + Controls.name(c), "the control character " + Controls.name(c)),
                        Label.of("可见字符、空格、制表符和换行", "printable text, spaces, tabs and line breaks"),
                        Label.of("请删除该字符。", "Remove that character."));
            }
        }
        return this;
    }

    private boolean isPaired(int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    String text() {
        return text;
    }

    /**
     * Returns the place of the character at an index of {@link #text()}. Counting goes on from the place asked for before, so
     * that a document on one line is not counted over and over.
     */
    Position at(int index) {
        int offset = Math.max(0, Math.min(index, text.length()));
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        if (offset < lastOffset || lineStarts[line] > lastOffset) {
            lastOffset = lineStarts[line];
            lastColumn = 0;
        }
        lastColumn += text.codePointCount(lastOffset, offset);
        lastOffset = offset;
        return atLine(line, lastColumn);
    }

    /** Returns the place of a line and a column, both from zero. */
    Position atLine(int line, int column) {
        return new Position(source, firstLine + line, column + 1);
    }

    InvalidInputException refusal(int index, Label value, Label bound, Label fix) {
        return new InvalidInputException(List.of(Problem.ofDocument(at(index), value, bound, fix)));
    }

    /** Returns what stands at an index, quoted up to 20 characters of its line, or says that the text ends there. */
    Label found(int index) {
        int end = index;
        while (end < text.length() && end < index + 20 && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        if (end > index && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        if (end > index) {
            String quoted = "'" + text.substring(index, end) + "'";
            return Label.of("无法解读的内容（从 " + quoted + " 起）", "unreadable at " + quoted);
        }
        return index >= text.length()
                ? Label.of("不完整的内容（到此结束）", "cut off at its end")
                : Label.of("无法解读的内容（行末）", "unreadable at the end of the line");
    }
}
