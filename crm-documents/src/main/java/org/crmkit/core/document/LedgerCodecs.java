package org.crmkit.core.document;

import org.crmkit.core.credit.ledger.Aging;
import org.crmkit.core.credit.ledger.Application;
import org.crmkit.core.credit.ledger.BilledLine;
import org.crmkit.core.credit.ledger.CreditLedger;
import org.crmkit.core.credit.ledger.DocumentId;
import org.crmkit.core.credit.ledger.DocumentKind;
import org.crmkit.core.credit.ledger.DocumentPosted;
import org.crmkit.core.credit.ledger.Dunning;
import org.crmkit.core.credit.ledger.ExchangeRate;
import org.crmkit.core.credit.ledger.LedgerPosting;
import org.crmkit.core.credit.ledger.Movement;
import org.crmkit.core.credit.ledger.OrderLine;
import org.crmkit.core.credit.ledger.PostResult;
import org.crmkit.core.credit.ledger.Reconciliation;
import org.crmkit.core.credit.ledger.Valued;
import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;

/** The documents of a credit account, by the movements that made them. */
final class LedgerCodecs {

    private LedgerCodecs() {}

    static final Codec<DocumentKind> DOCUMENT_KIND = Codecs.choice(DocumentKind.values(), DocumentKind::slug);

    static final ObjectCodec<DocumentId> DOCUMENT_ID = Codecs.record("document-id", f -> {
        var kind = f.required("kind", DOCUMENT_KIND, DocumentId::kind);
        var number = f.required("number", Codecs.string(), DocumentId::number);
        return v -> new DocumentId(v.get(kind), v.get(number));
    });

    static final ObjectCodec<OrderLine> ORDER_LINE = Codecs.record("order-line", f -> {
        var line = f.required("line", Codecs.string(), OrderLine::line);
        var quantity = f.required("quantity", Codecs.decimal(), OrderLine::quantity);
        var amount = f.required("amount", Codecs.money(), OrderLine::amount);
        return v -> new OrderLine(v.get(line), v.get(quantity), v.get(amount));
    });

    static final ObjectCodec<ExchangeRate> EXCHANGE_RATE = Codecs.record("exchange-rate", f -> {
        var from = f.required("from", Codecs.currency(), ExchangeRate::from);
        var to = f.required("to", Codecs.currency(), ExchangeRate::to);
        var rate = f.required("rate", Codecs.decimal(), ExchangeRate::rate);
        var day = f.required("day", Codecs.date(), ExchangeRate::day);
        var source = f.required("source", Codecs.string(), ExchangeRate::source);
        var rounding = f.required("rounding", GroundCodecs.ROUNDING_MODE, ExchangeRate::rounding);
        return v -> new ExchangeRate(v.get(from), v.get(to), v.get(rate), v.get(day), v.get(source), v.get(rounding));
    });

    static final ObjectCodec<Valued> VALUED = Codecs.record("valued", f -> {
        var original = f.required("original", Codecs.money(), Valued::original);
        var value = f.required("value", Codecs.money(), Valued::value);
        var rate = f.optional("rate", EXCHANGE_RATE, Valued::rate);
        return v -> new Valued(v.get(original), v.get(value), v.get(rate));
    });

    static final ObjectCodec<BilledLine> BILLED_LINE = Codecs.record("billed-line", f -> {
        var order = f.required("order", DOCUMENT_ID, BilledLine::order);
        var line = f.required("line", Codecs.string(), BilledLine::line);
        var quantity = f.required("quantity", Codecs.decimal(), BilledLine::quantity);
        return v -> new BilledLine(v.get(order), v.get(line), v.get(quantity));
    });

    static final ObjectCodec<Application> APPLICATION = Codecs.record("application", f -> {
        var item = f.required("item", DOCUMENT_ID, Application::item);
        var settles = f.required("settles", Codecs.money(), Application::settles);
        var uses = f.required("uses", Codecs.money(), Application::uses);
        return v -> new Application(v.get(item), v.get(settles), v.get(uses));
    });

    static final ObjectCodec<Movement> MOVEMENT = Codecs.kinds("movement", k -> {
        k.kind("ordered", Movement.Ordered.class, f -> {
            var document = f.required("document", DOCUMENT_ID, Movement.Ordered::document);
            var day = f.required("day", Codecs.date(), Movement.Ordered::day);
            var lines = f.list("lines", ORDER_LINE, Movement.Ordered::lines);
            var amount = f.required("amount", VALUED, Movement.Ordered::amount);
            return v -> new Movement.Ordered(v.get(document), v.get(day), v.get(lines), v.get(amount));
        });
        k.kind("delivered", Movement.Delivered.class, f -> {
            var document = f.required("document", DOCUMENT_ID, Movement.Delivered::document);
            var day = f.required("day", Codecs.date(), Movement.Delivered::day);
            var line = f.required("line", Codecs.string(), Movement.Delivered::line);
            var quantity = f.required("quantity", Codecs.decimal(), Movement.Delivered::quantity);
            return v -> new Movement.Delivered(v.get(document), v.get(day), v.get(line), v.get(quantity));
        });
        k.kind("cancelled", Movement.Cancelled.class, f -> {
            var document = f.required("document", DOCUMENT_ID, Movement.Cancelled::document);
            var day = f.required("day", Codecs.date(), Movement.Cancelled::day);
            var line = f.required("line", Codecs.string(), Movement.Cancelled::line);
            var quantity = f.required("quantity", Codecs.decimal(), Movement.Cancelled::quantity);
            return v -> new Movement.Cancelled(v.get(document), v.get(day), v.get(line), v.get(quantity));
        });
        k.kind("returned", Movement.Returned.class, f -> {
            var document = f.required("document", DOCUMENT_ID, Movement.Returned::document);
            var day = f.required("day", Codecs.date(), Movement.Returned::day);
            var line = f.required("line", Codecs.string(), Movement.Returned::line);
            var quantity = f.required("quantity", Codecs.decimal(), Movement.Returned::quantity);
            return v -> new Movement.Returned(v.get(document), v.get(day), v.get(line), v.get(quantity));
        });
        k.kind("invoiced", Movement.Invoiced.class, f -> {
            var document = f.required("document", DOCUMENT_ID, Movement.Invoiced::document);
            var day = f.required("day", Codecs.date(), Movement.Invoiced::day);
            var due = f.required("due", Codecs.date(), Movement.Invoiced::due);
            var amount = f.required("amount", VALUED, Movement.Invoiced::amount);
            var lines = f.list("lines", BILLED_LINE, Movement.Invoiced::lines);
            return v -> new Movement.Invoiced(v.get(document), v.get(day), v.get(due), v.get(amount), v.get(lines));
        });
        k.kind("credited", Movement.Credited.class, f -> {
            var document = f.required("document", DOCUMENT_ID, Movement.Credited::document);
            var day = f.required("day", Codecs.date(), Movement.Credited::day);
            var amount = f.required("amount", VALUED, Movement.Credited::amount);
            var applied = f.list("applied", APPLICATION, Movement.Credited::applied);
            return v -> new Movement.Credited(v.get(document), v.get(day), v.get(amount), v.get(applied));
        });
        k.kind("applied", Movement.Applied.class, f -> {
            var document = f.required("document", DOCUMENT_ID, Movement.Applied::document);
            var day = f.required("day", Codecs.date(), Movement.Applied::day);
            var applied = f.list("applied", APPLICATION, Movement.Applied::applied);
            return v -> new Movement.Applied(v.get(document), v.get(day), v.get(applied));
        });
        k.kind("refunded", Movement.Refunded.class, f -> {
            var document = f.required("document", DOCUMENT_ID, Movement.Refunded::document);
            var day = f.required("day", Codecs.date(), Movement.Refunded::day);
            var amount = f.required("amount", Codecs.money(), Movement.Refunded::amount);
            return v -> new Movement.Refunded(v.get(document), v.get(day), v.get(amount));
        });
        k.kind("claimed", Movement.Claimed.class, f -> {
            var document = f.required("document", DOCUMENT_ID, Movement.Claimed::document);
            var day = f.required("day", Codecs.date(), Movement.Claimed::day);
            var amount = f.required("amount", VALUED, Movement.Claimed::amount);
            var settles = f.list("settles", APPLICATION, Movement.Claimed::settles);
            return v -> new Movement.Claimed(v.get(document), v.get(day), v.get(amount), v.get(settles));
        });
        k.kind("dishonoured", Movement.Dishonoured.class, f -> {
            var document = f.required("document", DOCUMENT_ID, Movement.Dishonoured::document);
            var day = f.required("day", Codecs.date(), Movement.Dishonoured::day);
            var due = f.required("due", Codecs.date(), Movement.Dishonoured::due);
            return v -> new Movement.Dishonoured(v.get(document), v.get(day), v.get(due));
        });
    });

    static final ObjectCodec<CreditLedger.Entry> CREDIT_LEDGER_ENTRY = Codecs.record("credit-ledger-entry", f -> {
        var key = f.required("key", GroundCodecs.IDEMPOTENCY_KEY, CreditLedger.Entry::key);
        var movement = f.required("movement", MOVEMENT, CreditLedger.Entry::movement);
        return v -> new CreditLedger.Entry(v.get(key), v.get(movement));
    });

    /** A ledger is its movements; reading posts them again, so what they add up to is never taken on trust. */
    static final ObjectCodec<CreditLedger> CREDIT_LEDGER = Codecs.record("credit-ledger", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CreditLedger::customer);
        var currency = f.required("currency", Codecs.currency(), CreditLedger::currency);
        var entries = f.list("entries", CREDIT_LEDGER_ENTRY, CreditLedger::entries);
        return v -> CreditLedger.of(v.get(customer), v.get(currency), v.get(entries));
    });

    static final ObjectCodec<DocumentPosted> DOCUMENT_POSTED = Codecs.record("document-posted", f -> {
        var occurredAt = f.required("occurred-at", Codecs.instant(), DocumentPosted::occurredAt);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), DocumentPosted::decidedUnder);
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, DocumentPosted::customer);
        var entry = f.required("entry", CREDIT_LEDGER_ENTRY, DocumentPosted::entry);
        return v -> new DocumentPosted(v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(entry));
    });

    static final ObjectCodec<LedgerPosting> LEDGER_POSTING = Codecs.kinds("ledger-posting", k -> {
        k.kind("posted", LedgerPosting.Posted.class, f -> {
            var ledger = f.required("ledger", CREDIT_LEDGER, LedgerPosting.Posted::ledger);
            var repeated = f.required("repeated", Codecs.flag(), LedgerPosting.Posted::repeated);
            return v -> new LedgerPosting.Posted(v.get(ledger), v.get(repeated));
        });
        k.kind("refused", LedgerPosting.Refused.class, f -> {
            var reason = f.required("reason", GroundCodecs.REASON, LedgerPosting.Refused::reason);
            return v -> new LedgerPosting.Refused(v.get(reason));
        });
    });

    static final ObjectCodec<PostResult> POST_RESULT = Codecs.kinds("post-result", k -> {
        k.kind("posted", PostResult.Posted.class, f -> {
            var ledger = f.required("ledger", CREDIT_LEDGER, PostResult.Posted::ledger);
            var repeated = f.required("repeated", Codecs.flag(), PostResult.Posted::repeated);
            return v -> new PostResult.Posted(v.get(ledger), v.get(repeated));
        });
        k.kind("refused", PostResult.Refused.class, f -> {
            var reason = f.required("reason", GroundCodecs.REASON, PostResult.Refused::reason);
            return v -> new PostResult.Refused(v.get(reason));
        });
        k.kind("no-account", PostResult.NoAccount.class, f -> {
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, PostResult.NoAccount::customer);
            return v -> new PostResult.NoAccount(v.get(customer));
        });
        k.kind("contended", PostResult.Contended.class, f -> {
            var attempts = f.required("attempts", Codecs.integer(), PostResult.Contended::attempts);
            return v -> new PostResult.Contended(v.get(attempts));
        });
    });

    static final ObjectCodec<Aging.Band> AGING_BAND = Codecs.record("aging-band", f -> {
        var label = f.required("label", Codecs.label(), Aging.Band::label);
        var amount = f.required("amount", Codecs.money(), Aging.Band::amount);
        return v -> new Aging.Band(v.get(label), v.get(amount));
    });

    static final ObjectCodec<Aging> AGING = Codecs.record("aging", f -> {
        var day = f.required("day", Codecs.date(), Aging::day);
        var notDue = f.required("not-due", Codecs.money(), Aging::notDue);
        var bands = f.list("bands", AGING_BAND, Aging::bands);
        return v -> new Aging(v.get(day), v.get(notDue), v.get(bands));
    });

    static final ObjectCodec<Reconciliation> RECONCILIATION = Codecs.record("reconciliation", f -> {
        var day = f.required("day", Codecs.date(), Reconciliation::day);
        var running = f.required("running", CreditCodecs.OPEN_DOCUMENTS, Reconciliation::running);
        var recomputed = f.required("recomputed", CreditCodecs.OPEN_DOCUMENTS, Reconciliation::recomputed);
        return v -> new Reconciliation(v.get(day), v.get(running), v.get(recomputed));
    });

    static final ObjectCodec<CreditLedger.Item> CREDIT_LEDGER_ITEM = Codecs.record("credit-ledger-item", f -> {
        var document = f.required("document", DOCUMENT_ID, CreditLedger.Item::document);
        var item = f.required("item", CreditCodecs.OPEN_ITEM, CreditLedger.Item::item);
        return v -> new CreditLedger.Item(v.get(document), v.get(item));
    });

    static final ObjectCodec<Dunning.Notice> DUNNING_NOTICE = Codecs.record("dunning-notice", f -> {
        var document = f.required("document", DOCUMENT_ID, Dunning.Notice::document);
        var open = f.required("open", Codecs.money(), Dunning.Notice::open);
        var daysPastDue = f.required("days-past-due", Codecs.whole(), Dunning.Notice::daysPastDue);
        var level = f.required("level", CreditCodecs.DUNNING_LEVEL, Dunning.Notice::level);
        return v -> new Dunning.Notice(v.get(document), v.get(open), v.get(daysPastDue), v.get(level));
    });
}
