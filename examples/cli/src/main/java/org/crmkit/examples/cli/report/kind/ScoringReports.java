package org.crmkit.examples.cli.report.kind;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.crmkit.examples.cli.Failure;

/** The reports that {@code crm score report --kind} knows. */
public final class ScoringReports {

    /** The report on a log of purchases, which has options of its own. */
    public static final String PURCHASES = "purchases";

    private static final List<ScoringReport> OTHERS =
            List.of(new SatisfactionReport(), new CallCenterReport(), new QualityReport());

    private ScoringReports() {}

    /** The names, for help and completion. */
    public static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }

    /** Returns the report of a name; any other name is bad input, told with those there are. */
    public static ScoringReport named(String name) {
        return OTHERS.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Failure.badInput(
                        "--kind 的值为 '" + name + "'，应为 " + String.join("、", names()) + " 之一。",
                        "--kind was '" + name + "'; it must be one of " + String.join(", ", names()) + "."));
    }

    private static List<String> names() {
        return Stream.concat(Stream.of(PURCHASES), OTHERS.stream().map(ScoringReport::name))
                .toList();
    }
}
