package org.crmkit.core.keyaccount;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.customer.Term;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.PersonalText;

/**
 * The strengths, weaknesses, opportunities and threats of a key customer, as the second step of the programme asks for.
 *
 * @param by who looked at it
 * @param points in the order of weight
 */
public record Swot(CustomerId customer, LocalDate day, StaffId by, List<Point> points) {

    /** What a point is about. */
    public enum Quarter implements Term {
        /** Inside the customer's firm, and good. */
        STRENGTH("优势", "Strengths"),
        /** Inside it, and bad. */
        WEAKNESS("劣势", "Weaknesses"),
        /** In his market, and good. */
        OPPORTUNITY("机会", "Opportunities"),
        /** In his market, and bad. */
        THREAT("威胁", "Threats");

        private final Label label;

        Quarter(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /** One point. */
    public record Point(Quarter quarter, PersonalText what) {}

    public Swot {
        points = List.copyOf(points);
    }

    /** Returns the points of a quarter, in order. */
    public List<Point> of(Quarter quarter) {
        return points.stream().filter(point -> point.quarter() == quarter).toList();
    }

    /** Returns what is missing: {@code quarters-empty} with their names; empty if every quarter has a point. */
    public List<Reason> gaps() {
        List<Label> empty = Arrays.stream(Quarter.values())
                .filter(quarter -> of(quarter).isEmpty())
                .map(Quarter::label)
                .toList();
        return empty.isEmpty()
                ? List.of()
                : List.of(Reason.of(
                        "quarters-empty",
                        "缺少" + empty.stream().map(Label::zh).collect(Collectors.joining("、")) + "，请补充。",
                        "Nothing is said of: "
                                + empty.stream().map(Label::en).collect(Collectors.joining(", "))
                                + ". Add a point to each."));
    }
}
