package org.crmkit.core.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerFact;
import org.crmkit.core.customer.Filed;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.customer.LegalBasis;
import org.crmkit.core.customer.identifier.PhoneNumber;
import org.crmkit.core.information.Masking;
import org.crmkit.core.information.Sight;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.core.text.PersonalText;
import org.joda.money.Money;

/** Collects the lines of a block, masking what the reader may not see. */
final class Lines {

    private static final Label UNKNOWN = Label.of("（不详）", "(not known)");

    private final Disclosure disclosure;
    private final List<CardLine> lines = new ArrayList<>();

    Lines(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /** Adds what is about nobody in person. */
    Lines plain(String key, Label label, Label value) {
        return plain(key, label, value, Optional.empty(), Optional.empty());
    }

    Lines plain(String key, Label label, Label value, Optional<Label> source, Optional<LocalDate> on) {
        lines.add(new CardLine(key, label, value, source, on, false));
        return this;
    }

    /** Adds what a mandatory block must show even if nobody knows it. */
    Lines plain(String key, Label label, Optional<Label> value, Optional<LocalDate> on) {
        return value.isPresent() ? plain(key, label, value.get(), Optional.empty(), on) : plain(key, label, UNKNOWN);
    }

    Lines amount(String key, Label label, Money amount) {
        return plain(key, label, money(amount));
    }

    static Label money(Money amount) {
        return Label.of(Formats.money(amount, Lang.ZH), Formats.money(amount, Lang.EN));
    }

    static Label day(LocalDate day) {
        return Label.of(Formats.date(day, Lang.ZH), Formats.date(day, Lang.EN));
    }

    /** Adds a text about somebody; masked, its first letter is left for a clerk to recognise. */
    Lines name(String key, Label label, String text, LegalBasis basis, Optional<LocalDate> on) {
        boolean shown = disclosure.shows(InformationClass.NAME_AND_UNIT, basis);
        Label seen = Masking.mask(shown ? Sight.FULL : Sight.PART, Masking.Form.NAME, text);
        lines.add(new CardLine(key, label, seen, Optional.empty(), on, !shown));
        return this;
    }

    /** Adds a text of a class; masked, nothing of it is left. */
    Lines text(
            String key,
            Label label,
            String text,
            InformationClass within,
            LegalBasis basis,
            Optional<Label> source,
            Optional<LocalDate> on) {
        boolean shown = disclosure.shows(within, basis);
        lines.add(new CardLine(
                key,
                label,
                Masking.mask(shown ? Sight.FULL : Sight.NONE, Masking.Form.TEXT, text),
                source,
                on,
                !shown));
        return this;
    }

    Lines phone(
            String key,
            Label label,
            PhoneNumber number,
            LegalBasis basis,
            Optional<Label> source,
            Optional<LocalDate> on) {
        boolean shown = disclosure.shows(InformationClass.CONTACT_WAYS, basis);
        String text = shown
                ? number.e164() + number.extension().map(digits -> "-" + digits).orElse("")
                : number.masked();
        lines.add(new CardLine(key, label, Label.same(text), source, on, !shown));
        return this;
    }

    /** Adds the number of a person or an organisation. */
    Lines number(String key, Label label, String text, String masked, Optional<Label> source, LocalDate on) {
        boolean shown = disclosure.sensitive() || text.equals(masked);
        lines.add(new CardLine(key, label, Label.same(shown ? text : masked), source, Optional.of(on), !shown));
        return this;
    }

    Lines fact(CustomerFact fact, Label label) {
        return text(
                fact.field().toString(),
                label,
                fact.value().text(),
                fact.field().within(),
                fact.basis(),
                Optional.of(fact.channel().label()),
                Optional.of(fact.collectedOn()));
    }

    Lines text(String key, Label label, PersonalText text, InformationClass within, Filed<?> filed) {
        return text(
                key,
                label,
                text.text(),
                within,
                filed.basis(),
                Optional.of(filed.channel().label()),
                Optional.of(filed.on()));
    }

    boolean has(String key) {
        return lines.stream().anyMatch(line -> line.key().equals(key));
    }

    Lines unknown(String key, Label label) {
        return has(key) ? this : plain(key, label, UNKNOWN);
    }

    CardBlock block(String key, String zh, String en) {
        return new CardBlock(key, Label.of(zh, en), lines);
    }
}
