package org.crmkit.templates.lint;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is put wrong in a sample, and the rule that must find it.
 *
 * @param path where it must be found
 * @param old what stands in the sample
 * @param replacement what is put there
 */
record Fault(String rule, String kind, String path, String old, String replacement) {

    /** Returns the faults of {@code faults.txt}; its first block says how it is read. */
    static Stream<Fault> all() {
        try (InputStream in = Fault.class.getResourceAsStream("/lint/faults.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Splitter.on("\n\n")
                    .omitEmptyStrings()
                    .splitToStream(text)
                    .skip(1)
                    .map(Fault::parse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fault parse(String block) {
        List<String> lines = block.lines().toList();
        List<String> head = Splitter.on(' ').splitToList(lines.get(0));
        return new Fault(head.get(0), head.get(1), head.get(2), marked(lines, "-"), marked(lines, "+"));
    }

    private static String marked(List<String> lines, String mark) {
        return lines.stream()
                .skip(1)
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(Math.min(2, line.length())))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return rule + " " + kind + " " + path;
    }
}
