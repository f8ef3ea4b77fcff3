package org.crmkit.scoring.satisfaction.pls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.crmkit.core.text.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PathModelTest {

    private static Construct construct(String name) {
        return Construct.of(name, Label.same(name), Item.of(name + "-1", Label.same(name), 1, 5));
    }

    private static PathModel model(String... paths) {
        return new PathModel(
                List.of(construct("a"), construct("b"), construct("c")),
                List.of(paths).stream()
                        .map(p -> Path.of(p.substring(0, 1), p.substring(1)))
                        .toList());
    }

    @Test
    void a_circle_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model("ab", "bc", "ca"))
                .withMessageContaining("went in a circle");
    }

    @Test
    void every_construct_is_on_a_path_between_constructs_given_once() {
        assertThatIllegalArgumentException().isThrownBy(() -> model("ab")).withMessageContaining("c is on no path");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model("ab", "bd"))
                .withMessageContaining("b -> d; it must join two");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model("ab", "bc", "ab"))
                .withMessageContaining("a -> b twice");
        assertThatIllegalArgumentException().isThrownBy(() -> model("aa", "bc")).withMessageContaining("a -> a");
    }

    @Test
    void an_item_belongs_to_one_construct() {
        Construct again = Construct.of("d", Label.same("d"), Item.of("a-1", Label.same("x"), 1, 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PathModel(List.of(construct("a"), again), List.of(Path.of("a", "d"))))
                .withMessageContaining("a-1 was given twice");
    }

    @Test
    void constructs_stand_after_all_that_act_on_them() {
        assertThat(model("cb", "ba", "ca").causalOrder()).containsExactly("c", "b", "a");
        assertThat(model("cb", "ba", "ca").predecessors("a"))
                .extracting(Construct::name)
                .containsExactly("b", "c");
    }

    @Test
    void an_answer_stands_between_the_worst_and_the_best_of_its_scale() {
        Item item = Item.of("x", Label.same("x"), 1, 5);
        assertThat(item.points(4)).isEqualTo(75);
        assertThat(item.reverse().points(4)).isEqualTo(25);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Item.of("x", Label.same("x"), 5, 1))
                .withMessageContaining("the lower first");
    }

    @ParameterizedTest
    @EnumSource(SatisfactionModel.class)
    void models_in_public_use_end_in_loyalty_and_lead_over_satisfaction(SatisfactionModel use) {
        PathModel model = use.model();
        List<String> order = model.causalOrder();
        assertThat(order.get(order.size() - 1)).isEqualTo("Loyalty");
        assertThat(model.predecessors("Satisfaction").size()).isGreaterThanOrEqualTo(3);
        assertThat(model.items()).allSatisfy(i -> assertThat(i.range()).isEqualTo(9));
    }

    @Test
    void models_in_public_use_have_the_constructs_and_paths_of_their_sources() {
        assertThat(SatisfactionModel.ACSI.model().paths()).hasSize(9); // Fornell et al. (1996), figure 1
        assertThat(SatisfactionModel.ECSI.model().paths()).hasSize(12); // Tenenhaus et al. (2005)
        assertThat(SatisfactionModel.ECSI.model().items()).hasSize(24);
        assertThat(SatisfactionModel.CCSI.model().paths()).hasSize(11); // six constructs, eleven relations
        assertThat(SatisfactionModel.CCSI.model().constructs()).hasSize(6);
        assertThat(SatisfactionModel.ACSI.model().paths())
                .filteredOn(p -> p.expected() != ExpectedSign.POSITIVE)
                .extracting(Path::toString)
                .containsExactly("Satisfaction -> Complaints", "Complaints -> Loyalty");
    }
}
