package org.crmkit.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.crmkit.scoring.satisfaction.pls.Path;
import org.crmkit.scoring.satisfaction.pls.PathModelFit;
import org.crmkit.scoring.satisfaction.pls.PathModelOptions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A path model of 24 items fitted to 250 respondents: rounds on correlations against rounds on scores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PathModelFits {

    /** Who fits. */
    @Param({"crmkit", "scores"})
    public String by = "crmkit";

    private final Questionnaires data = Questionnaires.draw(Questionnaires.RESPONDENTS);
    private final PlainPathModel plain = new PlainPathModel();

    /** Returns the coefficient of image on loyalty. */
    @Benchmark
    public double fit() {
        return by.equals("crmkit")
                ? fitted(data).coefficient("Image", "Loyalty")
                : plain.fit(data.rows)[place("Image")][place("Loyalty")];
    }

    static PathModelFit fitted(Questionnaires data) {
        return PathModelFit.fit(Questionnaires.MODEL, data.answers, PathModelOptions.DEFAULT)
                .found()
                .orElseThrow();
    }

    static int place(String construct) {
        return Questionnaires.MODEL.constructs().indexOf(Questionnaires.MODEL.construct(construct));
    }

    /** Returns whether both find the same paths. */
    static boolean agree() {
        Questionnaires data = Questionnaires.draw(120);
        PathModelFit ours = fitted(data);
        double[][] theirs = new PlainPathModel().fit(data.rows);
        return Questionnaires.MODEL.paths().stream().allMatch(path -> Math.abs(difference(ours, theirs, path)) < 1e-9);
    }

    private static double difference(PathModelFit ours, double[][] theirs, Path path) {
        return ours.coefficient(path.from(), path.to()) - theirs[place(path.from())][place(path.to())];
    }
}
