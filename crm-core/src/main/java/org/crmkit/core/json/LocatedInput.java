package org.crmkit.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Position;
import org.crmkit.core.input.Problem;
import org.crmkit.core.text.Label;

/** Reads a file by its ending: {@code .json} as JSON, {@code .yaml} and {@code .yml} as YAML. */
public final class LocatedInput {

    private LocatedInput() {}

    /** Reads a file within the {@linkplain Limits#standard() standard limits}. */
    public static Node read(Path file) {
        return read(file, Limits.standard());
    }

    /**
     * Reads a file.
     *
     * @throws InvalidInputException if it is missing, unreadable, too large or not well formed; a file the machine cannot
     *     read is an input problem like any other
     */
    public static Node read(Path file, Limits limits) {
        String source = file.toString();
        boolean isYaml = isYaml(source);
        if (Files.isDirectory(file)) {
            throw refusal(
                    source,
                    Label.of("一个文件夹", "a folder"),
                    Label.of("一个文件", "a file"),
                    Label.of("请写出其中文件的名称。", "Name a file in it."));
        }
        SourceText text;
        try (InputStream in = Files.newInputStream(file)) {
            text = SourceText.of(source, in, limits);
        } catch (NoSuchFileException e) {
            throw refusal(
                    source,
                    Label.of("不存在", "missing"),
                    Label.of("存在的文件", "a file that exists"),
                    Label.of("请检查文件名和当前文件夹。", "Check the name and the folder you are in."));
        } catch (AccessDeniedException e) {
            throw refusal(
                    source,
                    Label.of("无权读取", "not open to you"),
                    Label.of("可读取的文件", "a file you may read"),
                    Label.of("请调整文件权限。", "Change its permissions."));
        } catch (IOException | java.io.UncheckedIOException e) {
            throw refusal(
                    source,
                    Label.of("读取失败", "not readable"),
                    Label.of("可读取的文件", "a file that can be read"),
                    Label.of("请检查磁盘或网络连接。", "Check the disk or the network it is on."));
        }
        return isYaml ? LocatedYaml.parse(text, limits) : LocatedJson.parse(text, limits);
    }

    private static boolean isYaml(String source) {
        String name = source.toLowerCase(Locale.ROOT);
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return true;
        }
        if (name.endsWith(".json")) {
            return false;
        }
        throw refusal(
                source,
                Label.of("类型未知的文件", "of a kind its name does not tell"),
                Label.of("以 .json、.yaml 或 .yml 结尾的文件", "named .json, .yaml or .yml"),
                Label.of("请改用其中一种扩展名。", "Rename it."));
    }

    private static InvalidInputException refusal(String source, Label value, Label bound, Label fix) {
        return new InvalidInputException(List.of(Problem.ofDocument(Position.ofWhole(source), value, bound, fix)));
    }
}
