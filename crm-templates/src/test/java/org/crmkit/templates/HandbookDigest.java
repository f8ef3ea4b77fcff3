package org.crmkit.templates;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import org.crmkit.templates.fixture.SampleRules;

/** Prints a digest of every file of the sample handbook; started in machines set up otherwise. */
final class HandbookDigest {

    private HandbookDigest() {}

    public static void main(String[] args) throws Exception {
        StringBuilder lines = new StringBuilder();
        Handbook handbook = Handbook.of(SampleRules.company(), SampleRules.rules(), SampleRules.VERSION)
                .build();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        new HandbookFiles(handbook, EnumSet.allOf(HandbookFormat.class))
                .make(
                        (path, bytes) -> lines.append(path)
                                .append(' ')
                                .append(HexFormat.of().formatHex(Arrays.copyOf(digest.digest(bytes), 12)))
                                .append('\n'),
                        Runnable::run,
                        Progress.silent());
        System.out.write(lines.toString().getBytes(US_ASCII));
        System.out.flush();
    }
}
