package org.crmkit.scoring;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Finds the data sets that tests read and nobody ships. Where they are absent a test is skipped, in CI it fails. */
public final class CrmData {

    private CrmData() {}

    /** Returns a file below the folder named by {@code crm.data}; a relative folder counts from {@code crm.root}. */
    public static Path file(String name) {
        Path root = Path.of(System.getProperty("crm.root", "."));
        Path file = root.resolve(System.getProperty("crm.data", "../shared/data"))
                .resolve(name)
                .normalize();
        if (!Files.isReadable(file)) {
            String absent = name + " is not in the folder named by crm.data; tests that read it are skipped.";
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail(absent + " In CI it must be there.");
            }
            Assumptions.abort(absent);
        }
        return file;
    }
}
