package org.crmkit.core.document.shared;

import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;
import org.crmkit.core.json.codec.Schema;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.EventId;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.OutboxEntry;
import org.crmkit.core.store.SavedAggregate;
import org.crmkit.core.store.Version;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.PersonalText;
import org.crmkit.core.time.DatePeriod;
import org.crmkit.core.time.Deadline;
import org.crmkit.core.time.Stretch;
import org.crmkit.core.time.TimeRange;

/** What every room's documents have in common: ids, reasons, scores, and what a store keeps of a commit. */
public final class GroundCodecs {

    private GroundCodecs() {}

    public static final Codec<CustomerId> CUSTOMER_ID = Codecs.id(CustomerId::of, CustomerId::value);

    public static final Codec<IdempotencyKey> IDEMPOTENCY_KEY = Codecs.id(IdempotencyKey::of, IdempotencyKey::value);

    public static final Codec<PersonalText> PERSONAL_TEXT = Codecs.personal(
            Label.of("1 至 20,000 个字符的文本", "a text of 1 to 20,000 characters"), PersonalText::of, PersonalText::text);

    /** A text that may be about somebody, or empty: never quoted in a problem. */
    public static final Codec<String> PRIVATE_STRING = Codecs.of(
            Codecs.personal(Label.of("文本", "a text"), text -> text, text -> text),
            (text, json) -> Codecs.anyString().write(text, json),
            Schema.of("string"));

    public static final ObjectCodec<Reason> REASON = Codecs.record("reason", f -> {
        var code = f.required("code", Codecs.slug(), Reason::code);
        var text = f.required("text", Codecs.label(), Reason::text);
        return v -> new Reason(v.get(code), v.get(text));
    });

    public static final Codec<ModelKey> MODEL_KEY = Codecs.choice(ModelKey.values(), ModelKey::slug);

    /** The lowest band begins nowhere: {@code from} is left out. */
    public static final ObjectCodec<ScoreBand> SCORE_BAND = Codecs.record("score-band", f -> {
        var slug = f.required("slug", Codecs.slug(), ScoreBand::slug);
        var label = f.required("label", Codecs.label(), ScoreBand::label);
        var from = f.optional(
                "from",
                Codecs.number(),
                band -> Double.isInfinite(band.from()) ? Optional.<Double>empty() : Optional.of(band.from()));
        return v -> new ScoreBand(v.get(slug), v.get(label), v.get(from).orElse(Double.NEGATIVE_INFINITY));
    });

    public static final ObjectCodec<Contribution> CONTRIBUTION = Codecs.record("contribution", f -> {
        var reason = f.required("reason", REASON, Contribution::reason);
        var points = f.required("points", Codecs.number(), Contribution::points);
        return v -> new Contribution(v.get(reason), v.get(points));
    });

    public static final ObjectCodec<Score> SCORE = Codecs.record("score", f -> {
        var model = f.required("model", MODEL_KEY, Score::model);
        var value = f.required("value", Codecs.number(), Score::value);
        var band = f.optional("band", SCORE_BAND, Score::band);
        var baseline = f.required("baseline", Codecs.number(), Score::baseline);
        var contributions = f.list("contributions", CONTRIBUTION, Score::contributions);
        var missing = f.list("missing", Codecs.anyString(), Score::missing);
        var configuration = f.required("configuration", Codecs.anyString(), Score::configuration);
        return v -> new Score(
                v.get(model),
                v.get(value),
                v.get(band),
                v.get(baseline),
                v.get(contributions),
                v.get(missing),
                v.get(configuration));
    });

    public static final ObjectCodec<DatePeriod> DATE_PERIOD = Codecs.record("date-period", f -> {
        var from = f.required("from", Codecs.date(), DatePeriod::from);
        var until = f.required("until", Codecs.date(), DatePeriod::until);
        return v -> new DatePeriod(v.get(from), v.get(until));
    });

    public static final ObjectCodec<TimeRange> TIME_RANGE = Codecs.record("time-range", f -> {
        var from = f.required("from", Codecs.instant(), TimeRange::from);
        var until = f.required("until", Codecs.instant(), TimeRange::until);
        return v -> new TimeRange(v.get(from), v.get(until));
    });

    public static final ObjectCodec<Deadline> DEADLINE = Codecs.record("deadline", f -> {
        var start = f.required("start", Codecs.instant(), Deadline::start);
        var span = f.required("span", Codecs.span(), Deadline::span);
        var pauses = f.list("pauses", TIME_RANGE, Deadline::pauses);
        var budget = f.required("budget", Codecs.duration(), Deadline::budget);
        var paused = f.required("paused", Codecs.duration(), Deadline::paused);
        var due = f.required("due", Codecs.instant(), Deadline::due);
        return v -> new Deadline(v.get(start), v.get(span), v.get(pauses), v.get(budget), v.get(paused), v.get(due));
    });

    public static final ObjectCodec<Stretch> STRETCH = Codecs.record("stretch", f -> {
        var range = f.required("range", TIME_RANGE, Stretch::range);
        var kind = f.required("kind", Codecs.choice(Stretch.Kind.values()), Stretch::kind);
        var counted = f.required("counted", Codecs.duration(), Stretch::counted);
        var why = f.required("why", Codecs.label(), Stretch::why);
        return v -> new Stretch(v.get(range), v.get(kind), v.get(counted), v.get(why));
    });

    /** A day of every year, {@code --02-29} as ISO 8601 writes it. */
    public static final Codec<MonthDay> MONTH_DAY = Codecs.parsed(
            Label.of("每年的某一天，例如 --12-31", "a day of the year, such as --12-31"),
            MonthDay::parse,
            MonthDay::toString,
            Schema.of("string").with("pattern", "^--[0-9]{2}-[0-9]{2}$"));

    /** A month, {@code 2026-03}, of the years 0000 to 9999. */
    public static final Codec<YearMonth> YEAR_MONTH = Codecs.parsed(
            Label.of("月份，例如 2026-03", "a month, such as 2026-03"),
            YearMonth::parse,
            YearMonth::toString,
            Schema.of("string").with("pattern", "^[0-9]{4}-[0-9]{2}$"));

    /** A time of a day where somebody is, {@code 2026-01-15T09:30}, without a zone. */
    public static final Codec<LocalDateTime> LOCAL_DATE_TIME = Codecs.parsed(
            Label.of("当地日期与时间，例如 2026-01-15T09:30", "a local date and time, such as 2026-01-15T09:30"),
            LocalDateTime::parse,
            LocalDateTime::toString,
            Schema.of("string").with("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}T.*$"));

    public static final Codec<RoundingMode> ROUNDING_MODE = Codecs.choice(RoundingMode.values());

    public static final Codec<RuleKey> RULE_KEY = Codecs.parsed(
            Label.of("规则路径，例如 tier.levels.gold", "the path of a rule, such as tier.levels.gold"),
            RuleKey::of,
            RuleKey::path,
            Schema.of("string").with("pattern", "^[a-z0-9]+([.-][a-z0-9]+)*$"));

    public static final ObjectCodec<RuleValue> RULE_VALUE = Codecs.kinds("rule-value", k -> {
        k.kind("amount", RuleValue.Amount.class, f -> {
            var money = f.required("money", Codecs.money(), RuleValue.Amount::money);
            return v -> new RuleValue.Amount(v.get(money));
        });
        k.kind("time", RuleValue.Time.class, f -> {
            var span = f.required("span", Codecs.span(), RuleValue.Time::span);
            return v -> new RuleValue.Time(v.get(span));
        });
        k.kind("fraction", RuleValue.Fraction.class, f -> {
            var value = f.required("value", Codecs.decimal(), RuleValue.Fraction::value);
            return v -> new RuleValue.Fraction(v.get(value));
        });
        k.kind("count", RuleValue.Count.class, f -> {
            var value = f.required("value", Codecs.whole(), RuleValue.Count::value);
            var unit = f.required("unit", Codecs.label(), RuleValue.Count::unit);
            return v -> new RuleValue.Count(v.get(value), v.get(unit));
        });
        k.kind("figure", RuleValue.Figure.class, f -> {
            var value = f.required("value", Codecs.decimal(), RuleValue.Figure::value);
            return v -> new RuleValue.Figure(v.get(value));
        });
        k.kind("day", RuleValue.Day.class, f -> {
            var date = f.required("date", Codecs.date(), RuleValue.Day::date);
            return v -> new RuleValue.Day(v.get(date));
        });
        k.kind("choice", RuleValue.Choice.class, f -> {
            var code = f.required("code", Codecs.string(), RuleValue.Choice::code);
            var label = f.required("label", Codecs.label(), RuleValue.Choice::label);
            return v -> new RuleValue.Choice(v.get(code), v.get(label));
        });
        k.kind("words", RuleValue.Words.class, f -> {
            var label = f.required("label", Codecs.label(), RuleValue.Words::label);
            return v -> new RuleValue.Words(v.get(label));
        });
    });

    public static final Codec<AggregateKey> AGGREGATE_KEY = Codecs.parsed(
            Label.of("聚合的种类与编号，例如 credit-account/C-1001", "what is kept and its id, such as credit-account/C-1001"),
            text -> {
                int stroke = text.indexOf('/');
                return new AggregateKey(text.substring(0, Math.max(0, stroke)), text.substring(stroke + 1));
            },
            AggregateKey::toString,
            Schema.of("string").with("pattern", "^[a-z0-9]+(-[a-z0-9]+)*/"));

    public static final ObjectCodec<SavedAggregate> SAVED_AGGREGATE = Codecs.record("saved-aggregate", f -> {
        var key = f.required("key", AGGREGATE_KEY, SavedAggregate::key);
        var version = f.required("version", Codecs.whole(1, 999_999_999_999L), saved -> saved.version()
                .number());
        return v -> new SavedAggregate(v.get(key), new Version(v.get(version)));
    });

    /** An entry of an outbox; its event stands in an envelope of its own. */
    public static ObjectCodec<OutboxEntry> outboxEntry(Codec<DomainEvent> event) {
        return Codecs.record("outbox-entry", f -> {
            var id = f.required(
                    "id",
                    Codecs.parsed(
                            Label.of("事件编号", "the id of an event"), EventId::of, EventId::value, Schema.of("string")),
                    OutboxEntry::id);
            var sequence = f.required("sequence", Codecs.whole(0, 999_999_999_999_999L), OutboxEntry::sequence);
            var aggregates = f.list("aggregates", SAVED_AGGREGATE, OutboxEntry::aggregates);
            var request = f.optional("request", IDEMPOTENCY_KEY, OutboxEntry::request);
            var happened = f.required("event", event, OutboxEntry::event);
            return v -> new OutboxEntry(v.get(id), v.get(sequence), v.get(aggregates), v.get(request), v.get(happened));
        });
    }
}
