package org.crmkit.templates.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The list of files an earlier run wrote; it is read with the same mistrust as any input. */
final class Marker {

    private static final String FIRST_LINE = "crmkit output, version 1; the files below are replaced by the next run";
    private static final long LARGEST = 4_000_000;

    private Marker() {}

    static byte[] bytes(List<String> paths) {
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
        paths.forEach(path -> text.append(path).append('\n'));
        return text.toString().getBytes(UTF_8);
    }

    static List<String> read(Path marker) throws IOException {
        if (Files.size(marker) > LARGEST) {
            throw new OutputRefusedException(
                    marker + " has " + Files.size(marker) + " bytes; a list of files has at most " + LARGEST + ".");
        }
        List<String> lines = Files.readAllLines(marker, UTF_8);
        if (lines.isEmpty() || !lines.get(0).equals(FIRST_LINE)) {
            throw new OutputRefusedException(marker + " is no list written by this version; name another folder.");
        }
        List<String> paths = List.copyOf(lines.subList(1, lines.size()));
        for (String path : paths) {
            try {
                SafePath.check(path);
            } catch (IllegalArgumentException e) {
                throw new OutputRefusedException(marker + " was changed: " + e.getMessage());
            }
        }
        return paths;
    }
}
