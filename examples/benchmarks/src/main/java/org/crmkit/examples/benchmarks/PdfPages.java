package org.crmkit.examples.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.concurrent.TimeUnit;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.render.pdf.PdfRenderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The policy of {@link PolicyPages} as PDF, Chinese line breaking and an embedded font subset included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PdfPages {

    private final Page page = PolicyPages.page();
    private final PdfRenderer renderer = PdfRenderer.standalone();

    /** Returns the file. */
    @Benchmark
    public byte[] write() {
        return renderer.render(page);
    }

    static boolean isWhole() {
        byte[] file = new PdfPages().write();
        return file.length > 10_000 && new String(file, 0, 8, US_ASCII).equals("%PDF-1.7");
    }
}
