package org.crmkit.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.templates.Handbook;
import org.crmkit.templates.HandbookFormat;
import org.crmkit.templates.Progress;
import org.crmkit.templates.Selection;
import org.crmkit.templates.output.FileSet;
import org.crmkit.templates.profile.SampleCompany;

/**
 * What a new JVM needs to read the rulebook and the content, check the eight documents of the survey set and make every file of them
 * in both languages and all formats, in memory, on every core. Each run is a process of its own; the middle one of several counts.
 */
public final class SurveySetCold {

    private static final int RUNS = 7;

    /** As the script {@code crm} starts what is over in seconds, but for its archive of classes. */
    private static final List<String> LIGHTLY = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private SurveySetCold() {}

    /** Runs a child if told so, and otherwise the children. */
    @SuppressWarnings("SystemOut") // a program that prints its result
    public static void main(String[] args) throws IOException, InterruptedException {
        if (Arrays.equals(args, new String[] {"child"})) {
            child();
            return;
        }
        System.out.printf(
                Locale.ROOT,
                "survey-set-cold: 8 documents, zh and en, all formats; the middle one of %d new processes, JVM included%n",
                RUNS);
        System.out.printf(Locale.ROOT, "  %-34s %8.0f ms%n", "java", middle(List.of()));
        System.out.printf(Locale.ROOT, "  %-34s %8.0f ms%n", "java, compiled lightly", middle(LIGHTLY));
    }

    /** Returns the middle time of a process, in milliseconds. */
    private static double middle(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(
                List.of("-classpath", System.getProperty("java.class.path"), SurveySetCold.class.getName(), "child"));
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            long begin = System.nanoTime();
            int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException("The child ended with " + exit + ".");
            }
            times.add((System.nanoTime() - begin) / 1e6);
        }
        Collections.sort(times);
        return times.get(RUNS / 2);
    }

    private static void child() {
        Rulebook rules = CompleteRulebook.load();
        Handbook handbook = Handbook.of(SampleCompany.profile(), rules.parts(), rules.version())
                .select(Selection.set("survey-set"))
                .workers(ForkJoinPool.commonPool())
                .build();
        if (!handbook.lint().isClean()) {
            throw new IllegalStateException(handbook.lint().errors().toString());
        }
        FileSet files = new FileSet();
        handbook.write(files, "", EnumSet.allOf(HandbookFormat.class), ForkJoinPool.commonPool(), Progress.silent());
        if (files.paths().size() < 8 * 2 * 4) {
            throw new IllegalStateException("Only " + files.paths().size() + " files were made.");
        }
    }
}
