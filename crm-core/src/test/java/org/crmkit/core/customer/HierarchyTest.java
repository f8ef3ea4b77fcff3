package org.crmkit.core.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HierarchyTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private static CustomerId id(String id) {
        return CustomerId.of(id);
    }

    private static ParentLink since(String parent, LocalDate day) {
        return new ParentLink(id(parent), Validity.since(day));
    }

    private final Hierarchy hierarchy = Hierarchy.empty()
            .with(id("plant"), List.of(since("branch", MARCH)))
            .with(id("shop"), List.of(since("branch", MAY)))
            .with(id("branch"), List.of(since("head", MARCH)));

    @Test
    void those_above_and_below_are_asked_for_as_of_a_day() {
        assertThat(hierarchy.ancestors(id("plant"), MARCH)).containsExactly(id("branch"), id("head"));
        assertThat(hierarchy.ancestors(id("plant"), MARCH.minusDays(1))).isEmpty();
        assertThat(hierarchy.descendants(id("head"), MARCH)).containsExactly(id("branch"), id("plant"));
        assertThat(hierarchy.descendants(id("head"), MAY)).containsExactly(id("branch"), id("plant"), id("shop"));
        assertThat(hierarchy.top(id("shop"), MAY)).isEqualTo(id("head"));
        assertThat(hierarchy.top(id("shop"), MARCH)).isEqualTo(id("shop"));
        assertThat(hierarchy.everAbove(id("shop"))).containsExactly(id("branch"), id("head"));
    }

    @Test
    void a_circle_is_refused_with_its_whole_path_and_first_day() {
        ParentDecision decision = hierarchy.check(id("head"), since("plant", MARCH.minusYears(1)));
        assertThat(decision)
                .isEqualTo(new ParentDecision.Cycle(List.of(id("head"), id("plant"), id("branch"), id("head")), MARCH));
        assertThat(decision.<String>fold(allowed -> "", taken -> "", cycle -> cycle.reason()
                        .text()
                        .en()))
                .contains("head -> plant -> branch -> head")
                .contains("2026-03-01");
        assertThat(hierarchy.check(id("head"), since("head", MAY)))
                .isEqualTo(new ParentDecision.Cycle(List.of(id("head"), id("head")), MAY));
    }

    @Test
    void what_would_be_a_circle_is_none_while_the_days_do_not_meet() {
        ParentLink before = new ParentLink(id("shop"), Validity.between(MARCH, MAY));
        assertThat(hierarchy.check(id("head"), before)).isEqualTo(new ParentDecision.Allowed(id("head"), before));
        ParentLink longer = new ParentLink(id("shop"), Validity.between(MARCH, MAY.plusDays(1)));
        assertThat(hierarchy.check(id("head"), longer))
                .isEqualTo(new ParentDecision.Cycle(List.of(id("head"), id("shop"), id("branch"), id("head")), MAY));
    }

    @Test
    void an_enterprise_has_one_parent_at_a_time() {
        assertThat(hierarchy.check(id("plant"), since("head", MARCH)))
                .isEqualTo(new ParentDecision.Taken(id("plant"), id("branch"), MARCH));
        ParentLink earlier = new ParentLink(id("head"), Validity.between(MARCH.minusYears(1), MARCH));
        assertThat(hierarchy.check(id("plant"), earlier)).isEqualTo(new ParentDecision.Allowed(id("plant"), earlier));
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    /** Links that were each allowed never draw a circle on any day; a stepper over days agrees. */
    @ParameterizedTest
    @MethodSource("seeds")
    void links_that_were_allowed_draw_no_circle(long seed) {
        Random random = new Random(seed);
        Hierarchy built = Hierarchy.empty();
        List<List<ParentLink>> links = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            links.add(new ArrayList<>());
        }
        for (int step = 0; step < 60; step++) {
            int child = random.nextInt(6);
            LocalDate from = MARCH.plusDays(random.nextInt(20));
            ParentLink link = new ParentLink(
                    id("" + random.nextInt(6)), Validity.between(from, from.plusDays(1 + random.nextInt(10))));
            boolean circle = false;
            for (int d = 0; d < 40; d++) {
                LocalDate day = MARCH.plusDays(d);
                circle |= link.validity().contains(day)
                        && (link.parent().equals(id("" + child))
                                || built.ancestors(link.parent(), day).contains(id("" + child)));
            }
            boolean foundCircle = circle;
            boolean allowed = built.check(id("" + child), link)
                    .fold(
                            yes -> {
                                assertThat(foundCircle).as("seed %s", seed).isFalse();
                                return true;
                            },
                            taken -> false,
                            no -> {
                                assertThat(foundCircle).as("seed %s", seed).isTrue();
                                return false;
                            });
            if (allowed) {
                links.get(child).add(link);
                built = built.with(id("" + child), links.get(child));
            }
        }
        assertThat(built.cycle()).as("seed %s", seed).isEmpty();
    }
}
