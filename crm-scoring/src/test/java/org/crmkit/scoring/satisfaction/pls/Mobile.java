package org.crmkit.scoring.satisfaction.pls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.CrmData;

/** Questionnaires that are read where they are at hand: the ECSI one of mobile phones, and one of a bank. */
final class Mobile {

    private Mobile() {}

    static Answers ecsi() {
        return read("ecsi/ecsi-mobile.csv");
    }

    static Answers bank() {
        return read("satisfaction-extra/bank-satisfaction.csv");
    }

    private static Answers read(String name) {
        java.nio.file.Path file = CrmData.file(name);
        try {
            List<String> lines = Files.readAllLines(file);
            List<String> header = List.of(lines.get(0).split(",", -1));
            int[] numbers = IntStream.range(0, header.size())
                    .filter(i -> !header.get(i).equals("id") && !header.get(i).equals("gender"))
                    .toArray();
            double[][] rows = lines.stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> Arrays.stream(numbers)
                            .mapToDouble(i -> Double.parseDouble(cells[i]))
                            .toArray())
                    .toArray(double[][]::new);
            return Answers.of(Arrays.stream(numbers).mapToObj(header::get).toList(), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A construct whose items are numbered from one, on the scale of the questionnaire. */
    static Construct construct(String name, OuterMode mode, double low, double high, String stem, int items) {
        return new Construct(
                name,
                Label.same(name),
                mode,
                IntStream.rangeClosed(1, items)
                        .mapToObj(i -> Item.of(
                                items == 1 ? stem : stem + i, Label.same(items == 1 ? stem : stem + i), low, high))
                        .toList());
    }

    private static Construct mobile(String name, String stem, int items) {
        return construct(name, OuterMode.A, 1, 10, stem, items);
    }

    /** Image, expectation and value act on satisfaction; the small model of the seminr tests. */
    static PathModel small() {
        return new PathModel(
                List.of(
                        mobile("Image", "IMAG", 5),
                        mobile("Expectation", "CUEX", 3),
                        mobile("Value", "PERV", 2),
                        mobile("Satisfaction", "CUSA", 3)),
                List.of(
                        Path.of("Image", "Satisfaction"),
                        Path.of("Expectation", "Satisfaction"),
                        Path.of("Value", "Satisfaction")));
    }

    /** A model with a formative block, quality; of the plspm-python tests against seminr. */
    static PathModel mixed() {
        return new PathModel(
                List.of(
                        mobile("Expectation", "CUEX", 3),
                        construct("Quality", OuterMode.B, 1, 10, "PERQ", 7),
                        mobile("Image", "IMAG", 5),
                        mobile("Complaints", "CUSCO", 1),
                        mobile("Loyalty", "CUSL", 3)),
                List.of(
                        Path.of("Expectation", "Loyalty"),
                        Path.of("Quality", "Loyalty"),
                        Path.of("Image", "Expectation"),
                        Path.of("Complaints", "Loyalty")));
    }

    /** The bank's model with every block formative; of the plspm tests. */
    static PathModel bankFormative() {
        String[] names = {"IMAG", "EXPE", "QUAL", "VAL", "SAT", "LOY"};
        int[] items = {5, 5, 5, 4, 4, 4};
        List<Construct> constructs = IntStream.range(0, names.length)
                .mapToObj(i -> construct(names[i], OuterMode.B, 0, 10, names[i].toLowerCase(Locale.ROOT), items[i]))
                .toList();
        return new PathModel(
                constructs,
                List.of(
                                "IMAG EXPE",
                                "IMAG SAT",
                                "IMAG LOY",
                                "EXPE QUAL",
                                "EXPE VAL",
                                "EXPE SAT",
                                "QUAL VAL",
                                "QUAL SAT",
                                "VAL SAT",
                                "SAT LOY")
                        .stream()
                        .map(line -> line.split(" ", -1))
                        .map(ends -> Path.of(ends[0], ends[1]))
                        .toList());
    }

    static PathModelFit fit(PathModel model, Answers answers, WeightingScheme scheme) {
        return PathModelFit.fit(model, answers, PathModelOptions.DEFAULT.with(scheme))
                .found()
                .orElseThrow();
    }
}
