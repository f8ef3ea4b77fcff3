package org.crmkit.core.relationship;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;

/**
 * The stops of a day in the order of one route type, with arrival times. Distances are as the crow flies times the policy's factor for
 * roads; the time of a leg is rounded up to whole minutes.
 *
 * @param legs one for each stop, in order
 * @param metres all the way and back
 * @param backAt when the visitor is at the company again
 * @param decidedUnder the edition of the rules
 */
public record RoutePlan(
        RouteType type, List<Leg> legs, long metres, LocalDateTime backAt, RulebookVersion decidedUnder) {

    public RoutePlan {
        legs = List.copyOf(legs);
    }

    /**
     * A customer to visit.
     *
     * @param bookedAt the appointment; empty for any time
     */
    public record Stop(CustomerId customer, Place place, Optional<LocalDateTime> bookedAt) {}

    /**
     * The way to one stop.
     *
     * @param metres by road from the stop before
     * @param arriveAt when the visitor is there
     * @param beginAt when the visit begins: on arrival, or at the appointment if that is later
     * @param late by how much the appointment is missed; zero if it is kept
     */
    public record Leg(Stop stop, long metres, LocalDateTime arriveAt, LocalDateTime beginAt, Duration late) {

        /** Returns the sentence. */
        public Reason reason() {
            String km = BigDecimal.valueOf(metres, 3)
                    .setScale(1, RoundingMode.HALF_UP)
                    .toPlainString();
            String zh = stop.customer() + "：" + km + "公里，" + arriveAt.toLocalTime() + "到达";
            String en = stop.customer() + ": " + km + " km, arrives at " + arriveAt.toLocalTime();
            if (!late.isZero()) {
                return Reason.of(
                        "late",
                        zh + "，迟到" + late.toMinutes() + "分钟。",
                        en + ", late by " + late.toMinutes() + " minutes.");
            }
            long wait = Duration.between(arriveAt, beginAt).toMinutes();
            return wait > 0
                    ? Reason.of("waits", zh + "，等候" + wait + "分钟。", en + ", waits " + wait + " minutes.")
                    : Reason.of("on-time", zh + "。", en + ".");
        }
    }

    /** Returns how many appointments are missed. */
    public long missed() {
        return legs.stream().filter(leg -> !leg.late().isZero()).count();
    }

    /** Returns what the plan comes to, in one sentence. */
    public Reason reason() {
        String km =
                BigDecimal.valueOf(metres, 3).setScale(1, RoundingMode.HALF_UP).toPlainString();
        return Reason.of(
                "route",
                type.label().zh() + "：全程" + km + "公里，误约" + missed() + "次，" + backAt.toLocalTime() + "返回。",
                type.label().en() + ": " + km + " km in all, appointments missed " + missed() + ", back at "
                        + backAt.toLocalTime() + ".");
    }

    /** Plans a day by one route type; stops equally placed go by the customer's number. */
    public static RoutePlan of(
            RouteType type, Place company, LocalDateTime start, List<Stop> stops, InForce<RelationshipPolicy> policy) {
        RelationshipPolicy rules = policy.policy();
        List<Leg> legs = new ArrayList<>();
        Place from = company;
        LocalDateTime now = start;
        long total = 0;
        for (Stop stop : ordered(type, company, stops)) {
            long metres = byRoad(from, stop.place(), rules);
            LocalDateTime arrive = now.plusMinutes(minutes(metres, rules));
            LocalDateTime begin = stop.bookedAt().filter(arrive::isBefore).orElse(arrive);
            Duration late = stop.bookedAt()
                    .filter(arrive::isAfter)
                    .map(booked -> Duration.between(booked, arrive))
                    .orElse(Duration.ZERO);
            legs.add(new Leg(stop, metres, arrive, begin, late));
            now = begin.plusMinutes(rules.visitMinutes());
            from = stop.place();
            total += metres;
        }
        long back = byRoad(from, company, rules);
        return new RoutePlan(type, legs, total + back, now.plusMinutes(minutes(back, rules)), policy.version());
    }

    /** Plans a day by every route type, the best first: fewest appointments missed, then shortest, then as the types are listed. */
    public static List<RoutePlan> compare(
            Place company, LocalDateTime start, List<Stop> stops, InForce<RelationshipPolicy> policy) {
        return Arrays.stream(RouteType.values())
                .map(type -> of(type, company, start, stops, policy))
                .sorted(Comparator.comparing(RoutePlan::missed)
                        .thenComparing(RoutePlan::metres)
                        .thenComparing(RoutePlan::type))
                .toList();
    }

    private static List<Stop> ordered(RouteType type, Place company, List<Stop> stops) {
        Comparator<Stop> byNumber = Comparator.comparing(Stop::customer);
        Comparator<Stop> byDistance = Comparator.comparing(stop -> company.metresTo(stop.place()));
        List<Stop> ordered = new ArrayList<>(stops);
        ordered.sort(byNumber);
        switch (type) {
            case STRAIGHT -> ordered.sort(byDistance.thenComparing(byNumber));
            case JUMP -> ordered.sort(byDistance.reversed().thenComparing(byNumber));
            case LOOP -> circle(company, ordered);
        }
        return ordered;
    }

    /** Sorts by the angle around the middle of all places, beginning at the company's, so that the last stop lies nearest to it. */
    private static void circle(Place company, List<Stop> stops) {
        if (stops.isEmpty()) {
            return;
        }
        double latitude = company.latitude();
        double longitude = company.longitude();
        for (Stop stop : stops) {
            latitude += stop.place().latitude();
            longitude += stop.place().longitude();
        }
        Place middle = new Place(latitude / (stops.size() + 1), longitude / (stops.size() + 1));
        double zero = angle(middle, company);
        stops.sort(Comparator.comparing(stop -> turn(angle(middle, stop.place()) - zero)));
        if (company.metresTo(stops.get(0).place())
                < company.metresTo(stops.get(stops.size() - 1).place())) {
            Collections.reverse(stops);
        }
    }

    private static double angle(Place middle, Place place) {
        return StrictMath.atan2(
                place.latitude() - middle.latitude(),
                (place.longitude() - middle.longitude()) * StrictMath.cos(StrictMath.toRadians(middle.latitude())));
    }

    private static double turn(double angle) {
        return angle < 0 ? angle + 2 * StrictMath.PI : angle;
    }

    private static long byRoad(Place from, Place to, RelationshipPolicy rules) {
        return BigDecimal.valueOf(from.metresTo(to))
                .multiply(rules.detour())
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static long minutes(long metres, RelationshipPolicy rules) {
        return BigDecimal.valueOf(metres)
                .multiply(BigDecimal.valueOf(60))
                .divide(rules.speed().multiply(BigDecimal.valueOf(1000)), 0, RoundingMode.UP)
                .longValueExact();
    }
}
