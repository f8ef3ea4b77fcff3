package org.crmkit.scoring.servicequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParetoTest {

    private static Pareto.Cause cause(String key, long count) {
        return new Pareto.Cause(key, count);
    }

    private static Pareto of(String cut, Pareto.Cause... causes) {
        return Pareto.of(List.of(causes), new BigDecimal(cut)).value().orElseThrow();
    }

    private static List<String> vital(Pareto pareto) {
        return pareto.vital().stream().map(Pareto.Line::key).toList();
    }

    @Test
    void the_cause_that_reaches_the_cut_belongs_to_the_vital_few() {
        assertThat(vital(of("0.80", cause("a", 50), cause("b", 30), cause("c", 20))))
                .containsExactly("a", "b");
        assertThat(vital(of("0.81", cause("a", 50), cause("b", 30), cause("c", 20))))
                .containsExactly("a", "b", "c");
    }

    @Test
    void causes_of_equal_counts_stand_on_one_side_of_the_cut() {
        Pareto pareto = of("0.60", cause("late", 40), cause("b", 20), cause("a", 20), cause("c", 20));
        assertThat(vital(pareto)).containsExactly("late", "a", "b", "c");
        assertThat(pareto.lines()).extracting(Pareto.Line::rank).containsExactly(1, 2, 2, 2);
        assertThat(pareto.reached()).isEqualTo(1);
    }

    @Test
    void a_cause_nobody_complained_of_is_never_vital() {
        Pareto pareto = of("1", cause("a", 3), cause("none", 0));
        assertThat(vital(pareto)).containsExactly("a");
        assertThat(pareto.lines().get(1).share()).isZero();
    }

    @Test
    void no_case_at_all_is_undefined() {
        assertThat(Pareto.of(List.of(cause("a", 0)), Pareto.USUAL_CUT).value()).isEmpty();
        assertThat(Pareto.of(List.of(), Pareto.USUAL_CUT).value()).isEmpty();
    }

    @Test
    void a_name_given_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("0.8", cause("a", 1), cause("a", 2)))
                .withMessageContaining("'a' twice");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_vital_few_are_the_smallest_set_by_brute_force_and_the_order_of_input_decides_nothing(long seed) {
        Randoms random = new Randoms(seed);
        List<Pareto.Cause> causes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            causes.add(cause("c" + i, random.below(9)));
        }
        Pareto pareto = Pareto.of(causes, Pareto.USUAL_CUT).value().orElseThrow();
        List<Pareto.Cause> turned = new ArrayList<>(causes);
        Collections.reverse(turned);
        assertThat(Pareto.of(turned, Pareto.USUAL_CUT).value())
                .as("seed %s", seed)
                .contains(pareto);
        for (Pareto.Line line : pareto.lines()) {
            long larger = causes.stream()
                    .mapToLong(Pareto.Cause::count)
                    .filter(count -> count > line.count())
                    .sum();
            assertThat(line.isVital())
                    .as("seed %s, %s", seed, line)
                    .isEqualTo(line.count() > 0 && 10 * larger < 8 * pareto.total());
        }
        double sum = pareto.lines().stream().mapToDouble(Pareto.Line::share).sum();
        assertThat(sum).isCloseTo(1, within(1e-12));
    }
}
