package org.crmkit.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.templates.Handbook;
import org.crmkit.templates.Progress;
import org.crmkit.templates.Selection;
import org.crmkit.templates.output.FileSet;
import org.crmkit.templates.profile.SampleCompany;

/**
 * What a new JVM needs to read the rulebook and the content, check the eight documents of the survey set and make every file of them
 * in both languages and all formats, in memory. Each run is a process of its own; the middle one of several counts.
 */
public final class SurveySetCold {

    private static final int RUNS = 7;

    private SurveySetCold() {}

    /** Runs a child if told so, and otherwise the children. */
    @SuppressWarnings("SystemOut") // a program that prints its result
    public static void main(String[] args) throws IOException, InterruptedException {
        if (Arrays.equals(args, new String[] {"child"})) {
            child();
            return;
        }
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            long begin = System.nanoTime();
            int exit = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-classpath",
                            System.getProperty("java.class.path"),
                            SurveySetCold.class.getName(),
                            "child")
                    .inheritIO()
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException("The child ended with " + exit + ".");
            }
            times.add((System.nanoTime() - begin) / 1e6);
        }
        Collections.sort(times);
        System.out.printf(Locale.ROOT, "survey-set-cold: the middle one of %d new processes%n", RUNS);
        System.out.printf(
                Locale.ROOT,
                "  %-34s %8.0f ms, start of the JVM included%n",
                "8 documents, zh and en, all formats",
                times.get(RUNS / 2));
    }

    private static void child() {
        Rulebook rules = CompleteRulebook.load();
        Handbook handbook = Handbook.of(SampleCompany.profile(), rules.parts(), rules.version())
                .select(Selection.set("survey-set"))
                .build();
        if (!handbook.lint().isClean()) {
            throw new IllegalStateException(handbook.lint().errors().toString());
        }
        FileSet files = new FileSet();
        handbook.writeTo(files, "", Progress.silent());
        if (files.paths().size() < 8 * 2 * 4) {
            throw new IllegalStateException("Only " + files.paths().size() + " files were made.");
        }
    }
}
