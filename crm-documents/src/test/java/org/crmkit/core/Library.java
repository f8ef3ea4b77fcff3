package org.crmkit.core;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;

/** The classes of the library's own modules, without tests and what tests build upon. */
public final class Library {

    public static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location ->
                    Stream.of("/test-classes/", "-fixtures.jar", "-tests.jar").noneMatch(location::contains))
            .importPackages("org.crmkit.core");

    private Library() {}
}
