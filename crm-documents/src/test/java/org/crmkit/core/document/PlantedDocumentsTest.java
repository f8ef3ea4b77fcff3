package org.crmkit.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crmkit.core.NoPersonalDataTest;
import org.crmkit.core.NoPersonalDataTest.Shown;
import org.crmkit.core.complaint.PrivateText;
import org.crmkit.core.customer.identifier.PhoneNumber;
import org.crmkit.core.customer.identifier.ResidentNumber;
import org.crmkit.core.document.room.CompleteDocuments;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.json.codec.DocumentType;
import org.crmkit.core.text.PersonalText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every type of document with the same personal text wherever it holds one: printed as an object, and read from input that is wrong just
 * there, it shows none. What is shown is only where it stood and what would have been right.
 */
class PlantedDocumentsTest {

    private static final int SEEDS = 25;
    private static final String TEXT = NoPersonalDataTest.TEXT;
    private static final String QUOTED = '"' + TEXT + '"';
    private static final String PHONE = "+86" + NoPersonalDataTest.PHONE;

    static Stream<DocumentType<?>> types() {
        return CompleteDocuments.all().list().stream();
    }

    private static <T> T planted(DocumentType<T> type, long seed) {
        return new Arbitrary(seed)
                .with(PersonalText.class, () -> PersonalText.of(TEXT))
                .with(PrivateText.class, () -> PrivateText.of(TEXT))
                .with(PhoneNumber.class, () -> PhoneNumber.of(PHONE, PhoneNumber.Kind.MOBILE))
                .with(ResidentNumber.class, () -> new ResidentNumber(NoPersonalDataTest.RESIDENT))
                .of(type.type());
    }

    @ParameterizedTest
    @MethodSource("types")
    void nothing_in_a_document_prints_the_personal_text_in_it(DocumentType<?> type) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Shown shown = new Shown().show(planted(type, seed));
            for (String line : shown.printed) {
                assertThat(line).as("%s, seed %s", type, seed).doesNotContain(NoPersonalDataTest.PLANTED);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void a_refusal_never_repeats_a_personal_text(DocumentType<T> type) {
        for (int seed = 0; seed < SEEDS; seed++) {
            String json = type.toJson(planted(type, seed));
            for (String wrong : wrong(json)) {
                for (String line : refusals(type, wrong)) {
                    assertThat(line).as("%s, seed %s", type, seed).doesNotContain(NoPersonalDataTest.PLANTED);
                }
            }
        }
    }

    /** The personal text where something else must stand, and something else where it must stand. */
    private static List<String> wrong(String json) {
        List<String> wrong = new ArrayList<>();
        for (int at = json.indexOf(QUOTED); at >= 0; at = json.indexOf(QUOTED, at + 1)) {
            String before = json.substring(0, at);
            String after = json.substring(at + QUOTED.length());
            wrong.add(before + "{\"text\":" + QUOTED + "}" + after);
            wrong.add(before + "[" + QUOTED + "]" + after);
            wrong.add(before + '"' + TEXT.repeat(1_000) + '"' + after);
        }
        return wrong;
    }

    private static List<String> refusals(DocumentType<?> type, String json) {
        try {
            type.read("in.json", json);
        } catch (InvalidInputException e) {
            List<String> lines = new ArrayList<>(List.of(e.toString()));
            e.problems().forEach(problem -> lines.add(problem.toString()));
            return lines;
        }
        throw new AssertionError("nothing was refused");
    }
}
