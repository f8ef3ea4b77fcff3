package org.crmkit.scoring.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Label;
import org.junit.jupiter.api.Test;

class CompiledCardFileTest {

    private static final CreditScorecard CARD = new CreditScorecard(
            "card",
            0,
            500,
            List.of(
                    variable(
                            "income",
                            List.of(3, -5, 7, 2),
                            new Bin.OneOf(List.of("-999", "7"), Label.same("special")),
                            Bin.Between.of("0", "5.5"),
                            Bin.Between.from("5.5"),
                            new Bin.Missing()),
                    variable(
                            "housing",
                            List.of(11, -4),
                            new Bin.OneOf(List.of("own", "自有"), Label.same("own")),
                            new Bin.OneOf(List.of("rent", "own"), Label.same("rent")))),
            PointsScaling.DEFAULT,
            WoeConvention.GOOD_OVER_BAD);

    private static ScorecardVariable variable(String name, List<Integer> points, Bin... bins) {
        return new ScorecardVariable(
                CreditFixtures.variable(name, bins),
                -1,
                points.stream().map(one -> 0.0).toList(),
                points);
    }

    private static byte[] written(CompiledScorecard card) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        card.write(out);
        return out.toByteArray();
    }

    private static byte[] written() throws IOException {
        return written(CompiledScorecard.of(CARD, PointsBaseline.maximum(CARD)));
    }

    private static CompiledScorecard read(byte[] file) throws IOException {
        return CompiledScorecard.read(new ByteArrayInputStream(file));
    }

    private static void refused(byte[] file, String why) {
        assertThatExceptionOfType(CompiledCardException.class)
                .isThrownBy(() -> read(file))
                .withMessageContaining(why);
    }

    /** The same content under a checksum of its own, as a forger would write it. */
    private static byte[] sealed(byte[] content) {
        return ByteBuffer.allocate(content.length + Long.BYTES)
                .put(content)
                .putLong(CompiledCardFile.checksum(content, content.length))
                .array();
    }

    private static byte[] content() throws IOException {
        byte[] file = written();
        return Arrays.copyOf(file, file.length - Long.BYTES);
    }

    @Test
    void a_card_comes_back_with_its_points_reasons_and_codes() throws IOException {
        CompiledScorecard card = CompiledScorecard.of(CARD, PointsBaseline.maximum(CARD));
        CompiledScorecard back = read(written());
        assertThat(back.variables()).isEqualTo(2);
        for (String income : List.of("", "-999", "7", "-1", "0", "5.4", "5.5", "1e9", "much")) {
            Optional<Double> code = card.encode(0, Optional.of(income));
            assertThat(back.encode(0, Optional.of(income))).isEqualTo(code);
            for (String housing : List.of("", " own ", "自有", "rent", "boat")) {
                Optional<Double> home = card.encode(1, Optional.of(housing));
                assertThat(back.encode(1, Optional.of(housing))).isEqualTo(home);
                double[] row = {code.orElse(0.0), home.orElseThrow()};
                int[] reasons = new int[2];
                int[] sameReasons = new int[2];
                assertThat(back.score(row, sameReasons))
                        .as("%s, %s", income, housing)
                        .isEqualTo(card.score(row, reasons));
                assertThat(sameReasons).as("%s, %s", income, housing).containsExactly(reasons);
            }
        }
        assertThat(written(back)).isEqualTo(written());
    }

    @Test
    void german_credit_comes_back_with_every_score() throws IOException {
        List<CreditCase> cases = CreditFixtures.germanCredit();
        CreditScorecard german = CreditFixtures.germanCard(cases);
        CompiledScorecard card = CompiledScorecard.of(german, PointsBaseline.mean(german, cases));
        CompiledScorecard back = read(written(card));
        for (CreditCase one : cases) {
            double[] row = new double[back.variables()];
            for (int i = 0; i < row.length; i++) {
                row[i] = back.encode(
                                i,
                                one.applicant()
                                        .value(german.variables()
                                                .get(i)
                                                .binning()
                                                .variable()))
                        .orElseThrow();
            }
            assertThat((double) back.score(row))
                    .isEqualTo(german.score(one.applicant()).value());
        }
    }

    @Test
    void a_changed_byte_is_noticed_wherever_it_is() throws IOException {
        byte[] file = written();
        for (int at = 0; at < file.length; at++) {
            byte[] changed = file.clone();
            changed[at] ^= 0x20;
            refused(changed, at < 4 ? "does not begin with CRMC" : at < 8 ? "of version" : "checksum");
        }
    }

    @Test
    void a_file_that_was_cut_off_is_refused_at_every_length() throws IOException {
        byte[] file = written();
        byte[] content = content();
        for (int length = 0; length < file.length; length++) {
            refused(Arrays.copyOf(file, length), length < 16 ? "does not begin with CRMC" : "checksum");
        }
        for (int length = 8; length < content.length; length++) {
            refused(sealed(Arrays.copyOf(content, length)), "Compile the card anew");
        }
        refused(sealed(Arrays.copyOf(content, content.length + 1)), "bytes behind its last variable");
    }

    @Test
    void forged_numbers_are_refused_without_taking_memory() throws IOException {
        byte[] content = content();
        for (int forged : new int[] {Integer.MAX_VALUE, -1}) {
            refused(sealed(ByteBuffer.wrap(content.clone()).putInt(12, forged).array()), "announces " + forged);
        }
        // base points, one variable, its baseline, its points if missing, its kind
        refused(sealed(one(0, 0, Double.NaN)), "holds NaN");
        refused(sealed(one(0, 9, 0)), "of kind 9");
        refused(sealed(one(0, CompiledVariable.NUMBERS, 0, 5, 3)), "cut 3.0 behind 5.0");
        refused(new byte[CompiledCardFile.MOST_BYTES + 5], "more than 1048576 bytes");
    }

    private static byte[] one(int missing, int kind, double baseline, double... cuts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(CompiledCardFile.MARK);
        out.writeInt(CompiledCardFile.VERSION);
        out.writeInt(500);
        out.writeInt(1);
        out.writeDouble(baseline);
        out.writeInt(missing);
        out.writeByte(kind);
        out.writeInt(cuts.length);
        out.writeInt(0);
        for (double cut : cuts) {
            out.writeDouble(cut);
            out.writeInt(1);
        }
        out.writeInt(0);
        return bytes.toByteArray();
    }
}
