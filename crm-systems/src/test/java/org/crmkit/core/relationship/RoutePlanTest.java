package org.crmkit.core.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.relationship.RoutePlan.Leg;
import org.crmkit.core.relationship.RoutePlan.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutePlanTest {

    private static final Place COMPANY = new Place(30, 120);
    private static final LocalDateTime START = LocalDateTime.parse("2026-03-02T09:00");

    private static Stop stop(String id, double north, double east) {
        return new Stop(CustomerId.of(id), new Place(30 + north, 120 + east), Optional.empty());
    }

    private static Stop booked(String id, double north, double east, String at) {
        return new Stop(CustomerId.of(id), new Place(30 + north, 120 + east), Optional.of(LocalDateTime.parse(at)));
    }

    private static List<String> order(RouteType type, List<Stop> stops) {
        return RoutePlan.of(type, COMPANY, START, stops, ContactDeskTest.POLICY).legs().stream()
                .map(leg -> leg.stop().customer().value())
                .toList();
    }

    @Test
    void a_degree_of_latitude_is_about_111_kilometres() {
        // 2 * pi * 6371.0088 km / 360 = 111.195 km
        assertThat(COMPANY.metresTo(new Place(31, 120))).isCloseTo(111_195, within(1L));
        assertThat(COMPANY.metresTo(COMPANY)).isZero();
        // half way around the equator: pi * 6371.0088 km
        assertThat(new Place(0, 0).metresTo(new Place(0, 180))).isCloseTo(20_015_115, within(1L));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place(90.1, 0))
                .withMessageContaining("90.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place(0, -180.1))
                .withMessageContaining("-180.1");
        assertThat(new Place(-90, 180)).isNotNull();
    }

    @Test
    void straight_goes_nearest_first_and_jump_farthest_first() {
        List<Stop> stops = List.of(stop("B", 0.2, 0), stop("C", 0.3, 0), stop("A", 0.1, 0));

        assertThat(order(RouteType.STRAIGHT, stops)).containsExactly("A", "B", "C");
        assertThat(order(RouteType.JUMP, stops)).containsExactly("C", "B", "A");
    }

    @Test
    void a_loop_goes_around_and_ends_near_the_company() {
        // the company in the south-west corner of a square; the south-east stop lies a little farther than the
        // north-west one
        List<Stop> stops = List.of(stop("NE", 0.1, 0.12), stop("SE", 0, 0.12), stop("NW", 0.1, 0));

        assertThat(order(RouteType.LOOP, stops)).containsExactly("SE", "NE", "NW");
        assertThat(order(RouteType.LOOP, List.of(stop("NE", 0.12, 0.1), stop("SE", 0, 0.1), stop("NW", 0.12, 0))))
                .containsExactly("NW", "NE", "SE");
        assertThat(order(RouteType.LOOP, List.of())).isEmpty();
    }

    @Test
    void times_follow_from_distance_detour_speed_and_length_of_a_visit() {
        RoutePlan plan =
                RoutePlan.of(RouteType.STRAIGHT, COMPANY, START, List.of(stop("A", 0.1, 0)), ContactDeskTest.POLICY);
        Leg leg = plan.legs().get(0);

        assertThat(leg.metres()).isEqualTo(14_456); // 11,120 m times 1.3, rounded half up
        assertThat(leg.arriveAt()).isEqualTo("2026-03-02T09:29"); // 28.9 minutes at 30 km/h, rounded up
        assertThat(plan.metres()).isEqualTo(28_912);
        assertThat(plan.backAt()).isEqualTo("2026-03-02T10:58");
        assertThat(leg.reason().text().en()).isEqualTo("A: 14.5 km, arrives at 09:29.");
        assertThat(plan.reason().text().en())
                .isEqualTo("straight: 28.9 km in all, appointments missed 0, back at 10:58.");
    }

    @Test
    void an_appointment_is_waited_for_kept_or_missed() {
        List<String> codes = new ArrayList<>();
        for (String at : List.of("09:30", "09:29", "09:28")) {
            RoutePlan plan = RoutePlan.of(
                    RouteType.STRAIGHT,
                    COMPANY,
                    START,
                    List.of(booked("A", 0.1, 0, "2026-03-02T" + at)),
                    ContactDeskTest.POLICY);
            codes.add(plan.legs().get(0).reason().code() + " " + plan.missed());
        }
        assertThat(codes).containsExactly("waits 0", "on-time 0", "late 1");
        Leg late = RoutePlan.of(
                        RouteType.STRAIGHT,
                        COMPANY,
                        START,
                        List.of(booked("A", 0.1, 0, "2026-03-02T09:20")),
                        ContactDeskTest.POLICY)
                .legs()
                .get(0);
        assertThat(late.late()).isEqualTo(Duration.ofMinutes(9));
        assertThat(late.beginAt()).isEqualTo(late.arriveAt());
        assertThat(late.reason().text().en()).endsWith("late by 9 minutes.");
        Leg early = RoutePlan.of(
                        RouteType.STRAIGHT,
                        COMPANY,
                        START,
                        List.of(booked("A", 0.1, 0, "2026-03-02T10:00")),
                        ContactDeskTest.POLICY)
                .legs()
                .get(0);
        assertThat(early.beginAt()).isEqualTo("2026-03-02T10:00");
        assertThat(early.reason().text().en()).endsWith("waits 31 minutes.");
    }

    @Test
    void the_best_route_keeps_most_appointments_and_is_then_the_shortest() {
        List<Stop> stops =
                List.of(booked("FAR", 0.3, 0, "2026-03-02T10:30"), booked("NEAR", 0.1, 0, "2026-03-02T14:00"));

        List<RoutePlan> plans = RoutePlan.compare(COMPANY, START, stops, ContactDeskTest.POLICY);
        assertThat(plans).hasSize(3);
        assertThat(plans.get(0).type()).isEqualTo(RouteType.JUMP);
        assertThat(plans.get(0).missed()).isZero();
        assertThat(plans.get(2).missed()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void every_route_visits_every_stop_once_whatever_the_order_given(long seed) {
        Random random = new Random(seed);
        List<Stop> stops = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            stops.add(stop("C-" + i, random.nextDouble() - 0.5, random.nextDouble() - 0.5));
        }
        for (RouteType type : RouteType.values()) {
            List<String> plain = order(type, stops);
            Collections.shuffle(stops, random);
            assertThat(order(type, stops))
                    .as("seed %s %s", seed, type)
                    .isEqualTo(plain)
                    .doesNotHaveDuplicates()
                    .hasSize(12);
        }
    }
}
