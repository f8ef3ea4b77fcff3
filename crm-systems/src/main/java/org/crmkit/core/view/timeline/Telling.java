package org.crmkit.core.view.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.credit.Officer;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.customer.LegalBasis;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.information.Masking;
import org.crmkit.core.information.Sight;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.core.view.CardLine;
import org.crmkit.core.view.Disclosure;
import org.crmkit.core.view.Room;
import org.joda.money.Money;

/** Collects what is told of one event, masking what the reader may not see. */
public final class Telling {

    private final Disclosure disclosure;
    private final TimelineSources sources;
    private final List<CardLine> lines = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();
    private final List<TimelineEntry.Doer> by = new ArrayList<>();
    private Label title;
    private String subject = "-";

    Telling(TimelineSources sources, Disclosure disclosure, String kind) {
        this.sources = sources;
        this.disclosure = disclosure;
        this.title = Label.same(kind);
    }

    /** Says what happened, and to what; the number of a complaint, an order, an account, never personal. */
    public Telling titled(String number, String zh, String en) {
        subject = number;
        title = Label.of(zh, en);
        return this;
    }

    /** Adds what is about nobody in person. */
    public Telling line(String key, String zh, String en, Label value) {
        lines.add(new CardLine(key, Label.of(zh, en), value, Optional.empty(), Optional.empty(), false));
        return this;
    }

    /** Adds what is about nobody in person, and reads the same in both languages. */
    public Telling line(String key, String zh, String en, String value) {
        return line(key, zh, en, Label.same(value));
    }

    /** Adds a change from one value to another. */
    public Telling change(String key, String zh, String en, Label from, Label to) {
        return line(key, zh, en, Label.of(from.zh() + " → " + to.zh(), from.en() + " -> " + to.en()));
    }

    /** Adds an amount. */
    public Telling line(String key, String zh, String en, Money amount) {
        return line(key, zh, en, Label.of(Formats.money(amount, Lang.ZH), Formats.money(amount, Lang.EN)));
    }

    /** Adds a day. */
    public Telling line(String key, String zh, String en, LocalDate day) {
        return line(key, zh, en, Label.of(Formats.date(day, Lang.ZH), Formats.date(day, Lang.EN)));
    }

    /** Adds a moment, in the zone of the timeline. */
    public Telling line(String key, String zh, String en, Instant at) {
        return line(
                key,
                zh,
                en,
                at.atZone(sources.zone()).toLocalDateTime().toString().replace('T', ' '));
    }

    /** Adds what somebody wrote. It may name people whatever it is about, so it is shown only to whom its class is. */
    public Telling wording(String key, String zh, String en, String text, InformationClass within) {
        boolean shown = disclosure.shows(within, LegalBasis.CONTRACT);
        lines.add(new CardLine(
                key,
                Label.of(zh, en),
                Masking.mask(shown ? Sight.FULL : Sight.NONE, Masking.Form.TEXT, text),
                Optional.empty(),
                Optional.empty(),
                !shown));
        return this;
    }

    /** Says why. */
    public Telling because(Collection<Reason> why) {
        reasons.addAll(why);
        return this;
    }

    /** Says who did it. */
    public Telling by(StaffId person) {
        return by(person.value());
    }

    /** Says who did it, and in which post. */
    public Telling by(Officer officer) {
        by.add(new TimelineEntry.Doer(
                officer.id(),
                Optional.of(sources.post(officer.post())
                        .or(() -> sources.post(officer.id()))
                        .orElse(Label.same(officer.post())))));
        return this;
    }

    /** Says who did it, by number. */
    public Telling by(String person) {
        by.add(new TimelineEntry.Doer(person, sources.post(person)));
        return this;
    }

    TimelineEntry entry(Instant at, boolean wholeDay, Room room, String kind, Optional<RulebookVersion> version) {
        return new TimelineEntry(at, wholeDay, room, kind, subject, title, lines, reasons, version, by);
    }
}
