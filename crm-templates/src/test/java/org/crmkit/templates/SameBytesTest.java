package org.crmkit.templates;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The same handbook gives the same bytes in every zone, language and encoding of the machine it is written on. */
class SameBytesTest {

    @Test
    void all_kinds_in_all_formats_and_both_languages_are_the_same_on_machines_set_up_otherwise() throws Exception {
        List<String> shanghai = digests(
                "-Duser.timezone=Asia/Shanghai", "-Duser.language=zh", "-Duser.country=CN", "-Dfile.encoding=UTF-8");
        // Kiribati is a day ahead; Turkish folds I differently; Arabic in Egypt counts in other digits.
        List<String> kiribati = digests(
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=ISO-8859-9");
        List<String> cairo = digests(
                "-Duser.timezone=Africa/Cairo",
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.extensions=nu-arab",
                "-Dfile.encoding=US-ASCII");

        assertThat(shanghai).hasSizeGreaterThan(50);
        assertThat(kiribati).isEqualTo(shanghai);
        assertThat(cairo).isEqualTo(shanghai);
    }

    private static List<String> digests(String... settings) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath()));
        command.addAll(List.of(settings));
        command.add(HandbookDigest.class.getName());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), US_ASCII);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(out).isZero();
        return out.lines().toList();
    }

    /** Where this test's own classes come from, whatever started it. */
    private static String classPath() {
        if (SameBytesTest.class.getClassLoader() instanceof URLClassLoader loader) {
            return Arrays.stream(loader.getURLs())
                    .map(url -> Path.of(URI.create(url.toString())).toString())
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
