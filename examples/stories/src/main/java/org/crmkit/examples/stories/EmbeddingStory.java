package org.crmkit.examples.stories;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.credit.CreditAccount;
import org.crmkit.core.credit.CreditDesk;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerEvent.CustomerRegistered;
import org.crmkit.core.customer.CustomerHeader;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.document.CoreDocuments;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.DocumentType;
import org.crmkit.core.json.codec.FieldsEdit;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rulebook.DefaultRulebook;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.OutboxRelay;
import org.crmkit.core.store.Version;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/** A host keeps the library's objects as JSON in its own tables, and sends on what happened. */
final class EmbeddingStory implements Story {

    /** A document of the host's own: a visit, once kept in hours, now in minutes. */
    record Visit(CustomerId customer, int minutes) {}

    private static final Codec<Visit> VISIT = Codecs.record("visit", f -> {
        var customer = f.required("customer", Codecs.id(CustomerId::of, CustomerId::value), Visit::customer);
        var minutes = f.required("minutes", Codecs.integer(1, 600), Visit::minutes);
        return v -> new Visit(v.get(customer), v.get(minutes));
    });

    private static final DocumentType<Visit> VISITS = DocumentType.of("example-erp/visit", Visit.class, VISIT)
            .next(VISIT, data -> FieldsEdit.of(data)
                    .rename("hours", "minutes")
                    .change("minutes", EmbeddingStory::inMinutes)
                    .done());

    private static final CustomerId CUSTOMER = CustomerId.of("C-1001");
    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");

    @Override
    public String name() {
        return "embedding";
    }

    @Override
    public Label title() {
        return Label.of("在自己的数据库中保存与发送", "Kept in a host's own tables, and sent on from there");
    }

    @Override
    public void tell(Telling telling) {
        Rulebook rules = DefaultRulebook.load();
        JsonTable table = new JsonTable();
        CreditDesk desk = new CreditDesk(
                table, table, PolicySource.always(rules.inForce(Rulebook::credit)), Clock.fixed(NINE, rules.zone()));
        keep(telling, rules, table, desk);
        relay(telling, table, desk);
        readAnOldDocument(telling);
        refuse(telling, table);
    }

    private static void keep(Telling telling, Rulebook rules, JsonTable table, CreditDesk desk) {
        telling.chapter("一、状态与事件一次保存", "1. State and events in one save");
        telling.say(
                "示例ERP（虚构）用一张表保存JSON：键、版本、文档。客户及其事件在同一事务中写入，要么都在，要么都不在。",
                "An example ERP (fictional) keeps JSON in one table: key, version, document. A customer and the event about him are written in one transaction, both or neither.");
        Customer customer = new Customer.Enterprise(CustomerHeader.of(
                CUSTOMER, "Example Trading Ltd (fictional)", LocalDate.of(2026, 3, 2), Lifecycle.ACTIVE));
        table.commit(Changes.builder()
                .save(customer.key(), Version.NEW, customer)
                .event(new CustomerRegistered(NINE, rules.version(), CUSTOMER, Lifecycle.ACTIVE))
                .build());
        desk.open(CreditAccount.open(CUSTOMER, "c", rules.currency()));
        desk.reserve(CUSTOMER, Money.parse("CNY 45000.00"), IdempotencyKey.of("SO-1"));
        List<List<String>> lines = new ArrayList<>();
        JsonWriter.text(json -> CoreDocuments.CUSTOMER.write(customer, json))
                .lines()
                .forEach(line -> lines.add(List.of(line)));
        telling.table(List.of(Label.of("客户一行的文档", "The document in the customer's row")), lines);
        telling.show("账户一行的版本", "Version of the account's row", version(table, CreditAccount.keyOf(CUSTOMER)));
        telling.point(
                "文档以名称和版本开头，不含任何类名；每种文档的JSON Schema随jar提供。",
                "A document begins with its name and version and names no class; its JSON Schema is in the jar.");
        telling.show("客户文档的Schema", "Schema of the customer", CoreDocuments.CUSTOMER.schemaResource());
    }

    private static void relay(Telling telling, JsonTable table, CreditDesk desk) {
        telling.chapter("二、发送事件", "2. Sending what happened");
        telling.say(
                "中继程序按顺序发送未发送的事件，发送后再标记。第二条发送失败：从它重新开始，已发送的不再发送。",
                "A relay sends what is unsent, in order, and marks it afterwards. The second one fails: it begins again with that one, and not with those before.");
        List<String> received = new ArrayList<>();
        List<String> failing = new ArrayList<>(List.of("credit-account/C-1001@1#0"));
        OutboxRelay relay = new OutboxRelay(table, entry -> {
            if (failing.remove(entry.id().value())) {
                throw new IllegalStateException("line down");
            }
            received.add(entry.id().value());
        });
        try {
            relay.relay(10);
        } catch (IllegalStateException lineDown) {
            telling.show("发送中断前已收到", "Received before the line went down", received.size());
        }
        telling.show("再次发送", "Sent the next time", relay.relay(10));
        for (String id : received) {
            telling.point(Label.same(id));
        }
        telling.say(
                "事件编号由提交本身得出（哪个聚合、第几版、第几个事件），接收方凭它识别重复。",
                "An event's id follows from its commit (which aggregate, which version, which event of it); the receiver knows a repetition by it.");
        desk.reserve(CUSTOMER, Money.parse("CNY 45000.00"), IdempotencyKey.of("SO-1"));
        telling.show("同一订单再来一次后新增的事件", "New events after the same order once more", relay.relay(10));
    }

    private static void readAnOldDocument(Telling telling) {
        telling.chapter("三、读取旧版文档", "3. Reading an old document");
        telling.say(
                "ERP自己的文档也用同一方式描述。拜访记录第1版以小时计，第2版以分钟计；旧文档一直可读。",
                "The ERP describes documents of its own in the same way. Version 1 of a visit counted hours, version 2 counts minutes; an old document is read for ever.");
        String old = "{\"crm\":\"example-erp/visit\",\"version\":1,\"data\":{\"customer\":\"C-1001\",\"hours\":2}}";
        Visit visit = VISITS.read("visit 7", old);
        telling.show("第1版的小时读作分钟", "Two hours of version 1, read in minutes", visit.minutes());
        telling.show("再写出时的版本", "Version when written again", VISITS.version());
        telling.show(
                "更新的版本则拒收",
                "A newer one is refused",
                problem(telling, () -> VISITS.read("visit 8", old.replace("\"version\":1", "\"version\":3"))));
    }

    private static void refuse(Telling telling, JsonTable table) {
        telling.chapter("四、看不懂就说清楚", "4. What cannot be understood is told");
        telling.say(
                "有人直接改了表：生命周期写成了 aktive。读取时指出哪一行、哪一列、哪一项，以及最接近的写法。",
                "Somebody changed the table by hand: the lifecycle is spelled aktive. Reading tells line, column, field and the nearest spelling.");
        var key = Customer.keyOf(CUSTOMER);
        JsonTable.Row row = table.row(key).orElseThrow();
        table.overwrite(key, new JsonTable.Row(row.version(), row.json().replace("\"active\"", "\"aktive\"")));
        telling.show("读取客户", "Reading the customer", problem(telling, () -> table.find(key, CoreDocuments.CUSTOMER)));
    }

    private static Node inMinutes(Node hours) {
        return hours instanceof Node.Numeral number
                ? new Node.Numeral(number.at(), number.path(), number.value().multiply(BigDecimal.valueOf(60)))
                : hours;
    }

    private static long version(JsonTable table, org.crmkit.core.store.AggregateKey key) {
        return table.row(key).map(JsonTable.Row::version).orElse(0L);
    }

    private static String problem(Telling telling, Runnable reading) {
        try {
            reading.run();
            return "";
        } catch (InvalidInputException e) {
            return e.problems().get(0).sentence(telling.lang());
        }
    }
}
