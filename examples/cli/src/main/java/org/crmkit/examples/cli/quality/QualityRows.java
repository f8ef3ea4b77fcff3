package org.crmkit.examples.cli.quality;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Position;
import org.crmkit.core.input.Problem;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.text.Label;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.Format;
import org.crmkit.examples.cli.io.Source;

/**
 * Reads a table of two kinds of rows. The header is
 *
 * <pre>
 * record,key,day,topic,matter,found,filtered,answered,solved,checked,satisfied,reopened,closed,team,listener,verdict,points
 * </pre>
 *
 * <p>A row of record {@code complaint} has key, day, topic, matter, found ({@code us} or {@code customer}) and, as far as it is known,
 * filtered ({@code yes} or {@code no}), answered and solved ({@code in-time} or {@code late}), checked, satisfied, reopened and closed, a
 * day. A row of record {@code contact} has key, day, team, listener, verdict ({@code pass} or {@code fail}) and points, 0 to 100; several
 * rows of one key are one contact that several heard. Cells that do not belong to the record stay empty. Columns that are empty throughout
 * may be left out.
 */
final class QualityRows {

    private static final int MANY = 50;
    private static final Set<String> NUMBERS = Set.of("points");
    private static final Map<String, Boolean> YES = of("yes", true, "no", false);
    private static final Map<String, QualityLog.Timing> TIMINGS =
            of("in-time", QualityLog.Timing.IN_TIME, "late", QualityLog.Timing.LATE);

    private final Problems problems = new Problems();
    private final List<QualityLog.Case> cases = new ArrayList<>();
    private final List<QualityLog.Hearing> hearings = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private QualityRows() {}

    /** Reads a file; tells everything that is wrong with it, up to a screenful. */
    static QualityLog read(Path file, Shell shell) {
        QualityRows rows = new QualityRows();
        String name = String.valueOf(file.getFileName());
        Source.of(shell, file.toString(), Optional.of(Format.CSV))
                .rows("score/report", NUMBERS, rows.problems, rows::row);
        rows.problems.throwIfAny();
        if (rows.cases.isEmpty() && rows.hearings.isEmpty()) {
            rows.problems.add(Problem.ofDocument(
                    Position.ofWhole(name),
                    Label.of("没有数据行", "without rows"),
                    Label.of("至少一行 complaint 或 contact", "one row or more of record complaint or contact"),
                    Label.of("请补充数据，或不写 --input 以查看样例报告。", "Add rows, or leave --input out to see a sample.")));
        }
        rows.problems.throwIfAny();
        return new QualityLog(
                Label.of(
                        "数据取自 " + name + "：投诉" + rows.cases.size() + "件，监听记录" + rows.hearings.size() + "条。",
                        "From " + name + ": " + rows.cases.size() + " complaints and " + rows.hearings.size()
                                + " records of monitored contacts."),
                false,
                rows.cases,
                rows.hearings);
    }

    private static <T> Map<String, T> of(String one, T first, String other, T second) {
        Map<String, T> map = new LinkedHashMap<>();
        map.put(one, first);
        map.put(other, second);
        return map;
    }

    private void row(Node node) {
        FieldReader row = FieldReader.of(node, problems);
        Optional<Boolean> complaint = row.choice("record", of("complaint", true, "contact", false));
        complaint.ifPresent(is -> {
            if (is) {
                complaint(row);
            } else {
                contact(row);
            }
            row.finish();
        });
        if (problems.count() >= MANY) {
            problems.throwIfAny();
        }
    }

    private void complaint(FieldReader row) {
        Optional<String> key = row.string("key");
        Optional<LocalDate> day = row.date("day");
        Optional<String> topic = row.string("topic");
        Optional<String> matter = row.string("matter");
        Optional<Boolean> found = row.choice("found", of("us", true, "customer", false));
        boolean filtered = yes(row, "filtered").orElse(false);
        Optional<QualityLog.Timing> answered = row.optional("answered", Shapes.choice(TIMINGS));
        Optional<QualityLog.Timing> solved = row.optional("solved", Shapes.choice(TIMINGS));
        boolean checked = yes(row, "checked").orElse(false);
        Optional<Boolean> satisfied = yes(row, "satisfied");
        boolean reopened = yes(row, "reopened").orElse(false);
        Optional<LocalDate> closed = row.optional("closed", Shapes.date());
        row.build(() -> {
                    unique("complaint " + key.orElseThrow());
                    if (closed.filter(on -> on.isBefore(day.orElseThrow())).isPresent()) {
                        throw new IllegalArgumentException("closed was " + closed.get() + "; it must not be before "
                                + day.orElseThrow() + ", when it came in.");
                    }
                    return new QualityLog.Case(
                            key.orElseThrow(),
                            day.orElseThrow(),
                            topic.orElseThrow(),
                            matter.orElseThrow(),
                            found.orElseThrow(),
                            filtered,
                            answered,
                            solved,
                            checked,
                            satisfied,
                            reopened,
                            closed);
                })
                .ifPresent(cases::add);
    }

    private static Optional<Boolean> yes(FieldReader row, String name) {
        return row.optional(name, Shapes.choice(YES));
    }

    private void contact(FieldReader row) {
        Optional<String> key = row.string("key");
        Optional<LocalDate> day = row.date("day");
        Optional<String> team = row.string("team");
        Optional<String> listener = row.string("listener");
        Optional<Boolean> passed = row.choice("verdict", of("pass", true, "fail", false));
        Optional<BigDecimal> points = row.decimal("points", "0", "100");
        row.build(() -> {
                    unique("contact " + key.orElseThrow() + " of " + listener.orElseThrow());
                    return new QualityLog.Hearing(
                            key.orElseThrow(),
                            day.orElseThrow(),
                            team.orElseThrow(),
                            listener.orElseThrow(),
                            passed.orElseThrow(),
                            points.orElseThrow().doubleValue());
                })
                .ifPresent(hearings::add);
    }

    private void unique(String what) {
        if (!seen.add(what)) {
            throw new IllegalArgumentException(what + " was given twice; keep one row of it.");
        }
    }
}
