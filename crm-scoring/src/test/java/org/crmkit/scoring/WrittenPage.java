package org.crmkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page under docs/ that a test writes. */
public final class WrittenPage {

    private WrittenPage() {}

    /** Checks that the page is this text; {@code -Dgolden.update=true} writes it first. */
    public static void check(String name, String text) {
        Path file = Path.of(System.getProperty("crm.root", ".."), "docs", name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(file, text);
            }
            assertThat(Files.readString(file)).isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
