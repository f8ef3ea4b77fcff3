package org.crmkit.scoring.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crmkit.scoring.CrmData;
import org.junit.jupiter.api.Test;

/** 250 customers of a Spanish bank on 27 questions, as the R package plspm carries them; skipped where the file is not there. */
class BankSatisfactionTest {

    private static AnswerTable bank() throws IOException {
        List<String> lines = Files.readAllLines(CrmData.file("satisfaction-extra/bank-satisfaction.csv"));
        List<String> names = Arrays.asList(lines.get(0).split(",", -1));
        List<String> questions = names.subList(1, names.size() - 1);
        AnswerTable.Builder table = AnswerTable.builder(questions);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            double[] answers = new double[questions.size()];
            for (int i = 0; i < answers.length; i++) {
                answers[i] = Double.parseDouble(cells[i + 1]);
            }
            table.add(cells[0], answers);
        }
        return table.build();
    }

    @Test
    void alphas_of_the_six_blocks_agree_with_an_independent_computation() throws IOException {
        AnswerTable bank = bank();
        String[] blocks = {"imag", "expe", "qual", "val", "sat", "loy"};
        double[] alphas = { // numpy
            0.8218546381998917,
            0.8431448576584868,
            0.8685179483641727,
            0.8319666067452302,
            0.8942951879313623,
            0.8206385643938778
        };
        for (int i = 0; i < blocks.length; i++) {
            String block = blocks[i];
            List<String> own = new ArrayList<>(bank.questions());
            own.removeIf(question -> !question.startsWith(block));
            assertThat(Reliability.of(bank, own, 0.95).value().orElseThrow().alpha())
                    .as(block)
                    .isCloseTo(alphas[i], within(1e-12));
        }
    }

    @Test
    void all_questions_have_much_in_common() throws IOException {
        AnswerTable bank = bank();
        ItemMoments moments = ItemMoments.of(bank, bank.questions());
        assertThat(moments.respondents()).isEqualTo(250);
        assertThat(SamplingAdequacy.of(moments).value().orElseThrow().overall())
                .isCloseTo(0.9211059111744428, within(1e-11)); // numpy
        assertThat(Sphericity.of(moments).value().orElseThrow().statistic()).isCloseTo(5033.373465203864, within(1e-7));
    }
}
