package org.crmkit.examples.cli.report.kind;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.callcenter.Interaction;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.text.Label;
import org.crmkit.examples.cli.Failure;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.Format;
import org.crmkit.examples.cli.io.Source;

/**
 * Reads a log of calls as CSV, one contact a line:
 *
 * <pre>{@code
 * offered_at,answered_at,ended_at,wrap_up_seconds,ring_seconds,direction,solved_at_once,satisfied
 * 2026-03-02T09:00:04,2026-03-02T09:00:11,2026-03-02T09:03:40,35,7,inbound,yes,yes
 * 2026-03-02T09:00:21,,2026-03-02T09:01:50,,,inbound,,
 * }</pre>
 *
 * {@code offered_at} and {@code ended_at} are needed, by the clock of the centre; {@code answered_at} is empty for a contact that nobody
 * answered. The other columns may be empty or left out: work afterwards and ringing count as zero, the direction as inbound, and whether a
 * contact was solved at once or the customer satisfied as not known.
 */
final class CallLogReader {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);
    private static final Shape<Instant> MOMENT = Shapes.parsed(
            Label.of("当地时间，如 2026-03-02T09:00:04", "a local time such as 2026-03-02T09:00:04"),
            Label.of("请写成 年-月-日T时:分:秒。", "Write it as year-month-dayThour:minute:second."),
            text -> LocalDateTime.parse(text, TIME).toInstant(ZoneOffset.UTC));
    private static final Set<String> NUMBERS = Set.of("wrap_up_seconds", "ring_seconds");
    private static final Map<String, Interaction.Direction> DIRECTIONS = new LinkedHashMap<>();
    private static final Map<String, Boolean> YES = new LinkedHashMap<>();

    static {
        DIRECTIONS.put("inbound", Interaction.Direction.INBOUND);
        DIRECTIONS.put("outbound", Interaction.Direction.OUTBOUND);
        YES.put("yes", true);
        YES.put("no", false);
    }

    private CallLogReader() {}

    static CallLog read(Path file, Shell shell) {
        Problems problems = new Problems();
        List<Interaction> contacts = new ArrayList<>();
        Source.of(shell, file.toString(), Optional.of(Format.CSV))
                .rows("score/report/calls", NUMBERS, problems, row -> {
                    contact(row, contacts.size() + 1, problems).ifPresent(contacts::add);
                    problems.throwIfAny();
                });
        String name = file.getFileName().toString();
        if (contacts.stream().noneMatch(each -> each.direction() == Interaction.Direction.INBOUND)) {
            throw Failure.badInput(
                    name + " 中没有呼入，应至少有一条。请检查 direction 一列。",
                    name + " holds no inbound contact; it must hold at least one. Check the column direction.");
        }
        return new CallLog(
                Label.of("来电记录：" + name + "。", "Calls: " + name + "."), false, contacts, List.of(), List.of());
    }

    private static Optional<Interaction> contact(Node row, int number, Problems problems) {
        FieldReader fields = FieldReader.of(row, problems);
        Optional<Instant> offered = fields.required("offered_at", MOMENT);
        Optional<Instant> answered = fields.optional("answered_at", MOMENT);
        Optional<Instant> ended = fields.required("ended_at", MOMENT);
        Duration wrapUp = seconds(fields, "wrap_up_seconds");
        Duration ring = seconds(fields, "ring_seconds");
        Interaction.Direction direction =
                fields.optional("direction", Shapes.choice(DIRECTIONS)).orElse(Interaction.Direction.INBOUND);
        Optional<Boolean> solved = fields.optional("solved_at_once", Shapes.choice(YES));
        Optional<Boolean> satisfied = fields.optional("satisfied", Shapes.choice(YES));
        fields.finish();
        return fields.build(() -> new Interaction(
                Integer.toString(number),
                Interaction.Channel.TELEPHONE,
                direction,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                offered.orElseThrow(),
                ring,
                answered,
                ended.orElseThrow(),
                wrapUp,
                solved,
                satisfied));
    }

    private static Duration seconds(FieldReader fields, String name) {
        return Duration.ofSeconds(
                fields.optional(name, Shapes.integer(0, 86_400)).orElse(0L));
    }
}
