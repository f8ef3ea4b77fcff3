package org.crmkit.examples.stories;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.customer.BusinessState;
import org.crmkit.core.customer.BusinessTrend;
import org.crmkit.core.customer.CompanyNature;
import org.crmkit.core.customer.ContactPerson;
import org.crmkit.core.customer.ContactRole;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerDesk;
import org.crmkit.core.customer.CustomerFact;
import org.crmkit.core.customer.CustomerHeader;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerIdentifier;
import org.crmkit.core.customer.CustomerIdentity;
import org.crmkit.core.customer.CustomerInformation;
import org.crmkit.core.customer.CustomerPolicy;
import org.crmkit.core.customer.CustomerRecord;
import org.crmkit.core.customer.CustomerRecordDesk;
import org.crmkit.core.customer.CustomerRecords;
import org.crmkit.core.customer.Customers;
import org.crmkit.core.customer.Filed;
import org.crmkit.core.customer.FilingResult;
import org.crmkit.core.customer.InMemoryCustomerRecords;
import org.crmkit.core.customer.InMemoryCustomers;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.customer.InformationField;
import org.crmkit.core.customer.LegalBasis;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.customer.MergeId;
import org.crmkit.core.customer.MissingCounts;
import org.crmkit.core.customer.MissingInformation;
import org.crmkit.core.customer.OwnerLevel;
import org.crmkit.core.customer.ParentLink;
import org.crmkit.core.customer.SourceChannel;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.customer.Validity;
import org.crmkit.core.customer.duplicate.DuplicateCandidate;
import org.crmkit.core.customer.duplicate.DuplicateFinder;
import org.crmkit.core.customer.duplicate.DuplicateSubject;
import org.crmkit.core.customer.identifier.ChinaPhoneNumbers;
import org.crmkit.core.customer.identifier.IdentifierFlaw;
import org.crmkit.core.customer.identifier.PhoneNumber;
import org.crmkit.core.customer.identifier.UnifiedSocialCreditCode;
import org.crmkit.core.customer.merge.InMemoryMerges;
import org.crmkit.core.customer.merge.MergeDesk;
import org.crmkit.core.customer.merge.MergeResult;
import org.crmkit.core.customer.merge.References;
import org.crmkit.core.customer.merge.Refusal;
import org.crmkit.core.customer.merge.SurvivingValue;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rulebook.DefaultRulebook;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.PersonalText;
import org.crmkit.core.tier.Purchase;
import org.crmkit.core.view.Card;
import org.crmkit.core.view.CardBlock;
import org.crmkit.core.view.CardKind;
import org.crmkit.core.view.CardLine;
import org.crmkit.core.view.CardSources;
import org.crmkit.core.view.Cards;
import org.crmkit.core.view.Disclosure;
import org.joda.money.Money;

/** One company from its first file to a clean one: filed, owned, shown, found twice, merged, and parted again. */
final class CustomerStory implements Story {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final StaffId CLERK = StaffId.of("E-17");
    private static final CustomerId FIRST = CustomerId.of("C-1001");
    private static final CustomerId AGAIN = CustomerId.of("C-2044");
    private static final CustomerId BRANCH = CustomerId.of("C-3300");

    private final Rulebook rules = DefaultRulebook.load();
    private final InForce<CustomerPolicy> policy = rules.inForce(Rulebook::customer);

    @Override
    public String name() {
        return "customer";
    }

    @Override
    public Label title() {
        return Label.of("一家企业的档案：登记、展示、查重、合并与撤销", "One company's file: filed, shown, found twice, merged and parted");
    }

    @Override
    public void tell(Telling telling) {
        InMemoryStore store = new InMemoryStore(); // a host implements the same ports over its own database
        Clock clock = Clock.fixed(Instant.parse("2026-06-01T02:00:00Z"), rules.zone());
        Customers customers = new InMemoryCustomers(store);
        CustomerRecords records = new InMemoryCustomerRecords(store);
        PolicySource<CustomerPolicy> policies = PolicySource.always(policy);
        CustomerDesk desk = new CustomerDesk(store, policies, clock);
        CustomerRecordDesk filing = new CustomerRecordDesk(customers, records, store, policies, clock);
        MergeDesk merging = new MergeDesk(customers, records, new InMemoryMerges(store), store, policies, clock);

        register(telling, desk, filing, records);
        show(telling, customers, records);
        miss(telling, records);
        findDuplicates(telling, desk, filing, customers, records);
        merge(telling, merging, filing, records);
    }

    private static Customer enterprise(CustomerId id, String name, LocalDate since) {
        return new Customer.Enterprise(CustomerHeader.of(id, name, since, Lifecycle.ACTIVE));
    }

    private static PersonalText personal(Telling telling, String zh, String en) {
        return PersonalText.of(Label.of(zh, en).in(telling.lang()));
    }

    private void register(Telling telling, CustomerDesk desk, CustomerRecordDesk filing, CustomerRecords records) {
        telling.chapter("一、登记", "1. Filed");
        telling.say(
                "厦门砚舟贸易有限公司（虚构）成为客户。证照号码先校验再入档；每条信息都记下来源、日期和依据。",
                "Xiamen Yanzhou Trading (fictional) becomes a customer. Numbers are checked before they are filed; each fact keeps its source, day and ground.");
        Label name = Label.of("厦门砚舟贸易有限公司", "Xiamen Yanzhou Trading Co., Ltd.");
        desk.register(enterprise(FIRST, name.in(telling.lang()), LocalDate.of(2024, 3, 4)));
        UnifiedSocialCreditCode.parse("91350200MA0000001A")
                .flaw()
                .map(IdentifierFlaw::reason)
                .ifPresent(reason -> {
                    telling.show("号码有误", "A wrong number", "91350200MA0000001A");
                    telling.because(List.of(reason));
                });
        file(filing.fileIdentifier(FIRST, company(code("91350200MA000000"))));
        PhoneNumber phone = phone("0592-2222222");
        file(filing.fileForm(CustomerInformation.of(
                        FIRST,
                        LocalDate.of(2026, 4, 8),
                        CustomerIdentity.of(PersonalText.of(name.in(telling.lang())))
                                .at(personal(telling, "厦门市思明区虚构路18号", "18 Fictional Road, Siming District, Xiamen"))
                                .reachedAt(phone))
                .with(ContactPerson.of(ContactRole.LEGAL_REPRESENTATIVE, personal(telling, "甲某某", "A. Person"))
                        .reachedAt(phone("13800000000")))
                .with(BusinessState.builder()
                        .nature(CompanyNature.LIMITED_LIABILITY)
                        .trend(BusinessTrend.GROWING)
                        .scope("家用电器批发（虚构）")
                        .build())));
        file(filing.fileFact(FIRST, fact("bank-rating", "AA", LegalBasis.NOT_PERSONAL)));
        file(filing.fileFact(FIRST, fact("cash-flow", "充裕", LegalBasis.CONSENT)));
        file(filing.assignOwner(FIRST, OwnerLevel.HEADQUARTERS, StaffId.of("E-1"), LocalDate.of(2024, 3, 4)));
        file(filing.assignOwner(FIRST, OwnerLevel.PREFECTURE, StaffId.of("E-8"), LocalDate.of(2024, 3, 4)));
        file(filing.assignOwner(FIRST, OwnerLevel.PREFECTURE, CLERK, LocalDate.of(2026, 1, 1)));
        CustomerRecord record = record(records, FIRST);
        telling.show(
                "地市级负责人，2025-12-31",
                "Owner at the prefecture on 2025-12-31",
                record.owner(OwnerLevel.PREFECTURE, LocalDate.of(2025, 12, 31))
                        .orElseThrow()
                        .value());
        telling.show(
                "地市级负责人，2026-01-01",
                "Owner at the prefecture on 2026-01-01",
                record.owner(OwnerLevel.PREFECTURE, LocalDate.of(2026, 1, 1))
                        .orElseThrow()
                        .value());

        telling.say(
                "分公司另立档案，隶属于总公司。反过来再设一次隶属就成了环，会被拒绝，并说出整条路径。",
                "A branch has a file of its own under the company. The link the other way round would be a circle; it is refused, with its whole path.");
        Label branch = Label.of("厦门砚舟贸易有限公司泉州分公司", "Xiamen Yanzhou Trading Co., Ltd. Quanzhou Branch");
        desk.register(enterprise(BRANCH, branch.in(telling.lang()), LocalDate.of(2025, 1, 6)));
        file(filing.linkParent(BRANCH, new ParentLink(FIRST, Validity.since(LocalDate.of(2025, 1, 6)))));
        filing.linkParent(FIRST, new ParentLink(BRANCH, Validity.since(TODAY)))
                .<Object>fold(
                        saved -> unexpected(saved),
                        refused -> {
                            telling.because(List.of(refused.reason()));
                            return refused;
                        },
                        unknown -> unexpected(unknown),
                        contended -> unexpected(contended));
    }

    private void show(Telling telling, Customers customers, CustomerRecords records) {
        telling.chapter("二、核心客户管理卡", "2. The core customer's card");
        telling.say(
                "卡片从档案、交易与信用数据现取现拼，从不另存。个人信息默认隐藏；要看，就得说明谁看、为何看。",
                "A card is put together from the file, trade and credit when it is asked for, and never stored. Personal values are hidden; to see them, say who looks and why.");
        CardSources sources = CardSources.of(
                        customers.find(FIRST).orElseThrow().state(),
                        record(records, FIRST),
                        policy.policy(),
                        TODAY,
                        rules.zone())
                .withPurchases(List.of(
                        new Purchase(LocalDate.of(2024, 9, 2), Money.parse("CNY 120000.00")),
                        new Purchase(LocalDate.of(2025, 3, 3), Money.parse("CNY 90000.00")),
                        new Purchase(LocalDate.of(2025, 9, 1), Money.parse("CNY 96000.00")),
                        new Purchase(LocalDate.of(2026, 3, 2), Money.parse("CNY 110000.00"))));
        Card card = Cards.of(CardKind.CORE_MANAGEMENT, sources, Disclosure.MASKED);
        for (String block : List.of("outline", "change-of-trade", "dynamic-credit")) {
            print(telling, card.block(block).orElseThrow());
        }
        Card open = Cards.of(
                CardKind.CORE_MANAGEMENT,
                sources,
                Disclosure.of(CLERK, "contract renewal", InformationClass.NAME_AND_UNIT));
        telling.say("E-17 为续签合同查看姓名类信息之后：", "After E-17 asked for names, to renew the contract:");
        CardLine name = open.block("outline")
                .flatMap(block -> block.line("legal-representative"))
                .orElseThrow();
        telling.show(name.label().zh(), name.label().en(), name.value());
    }

    private static void print(Telling telling, CardBlock block) {
        telling.say(block.heading().zh(), block.heading().en());
        for (CardLine line : block.lines()) {
            telling.show(line.label().zh(), line.label().en(), line.value());
        }
    }

    private void miss(Telling telling, CustomerRecords records) {
        telling.chapter("三、缺失信息", "3. What is missing");
        telling.say(
                "规则手册写明须知道什么。对所有档案数一遍，就知道哪一项有多少客户没有。",
                "The rulebook says what must be known. Counted over all files, it shows how many customers lack what.");
        List<MissingInformation> missing = new ArrayList<>();
        for (CustomerId id : List.of(FIRST, BRANCH)) {
            missing.add(record(records, id)
                    .missing(
                            policy.policy()
                                    .information()
                                    .needs(enterprise(id, "x", TODAY).kind()),
                            TODAY));
        }
        MissingCounts counts = MissingCounts.over(missing);
        telling.show("档案", "Files", counts.customers());
        telling.show("齐全", "Complete", counts.complete());
        List<List<String>> rows = new ArrayList<>();
        counts.form()
                .forEach((field, count) -> rows.add(List.of(field.label().in(telling.lang()), String.valueOf(count))));
        counts.fields()
                .forEach((field, count) -> rows.add(List.of(
                        policy.policy().information().nameOf(field).in(telling.lang()), String.valueOf(count))));
        telling.table(List.of(Label.of("信息项", "Information"), Label.of("缺少的客户", "Customers without")), rows);
    }

    private void findDuplicates(
            Telling telling,
            CustomerDesk desk,
            CustomerRecordDesk filing,
            Customers customers,
            CustomerRecords records) {
        telling.chapter("四、查重", "4. Found twice");
        telling.say(
                "另一位同事又建了一份“砚舟商贸（厦门）有限公司”。公司名称拆成行政区划、字号、行业、组织形式和分支，逐项比较；分值来自规则手册，由人决定。",
                "A colleague opened a second file, with the parts of the name in another order. Names are compared part by part: region, trade name, industry, legal form, branch. The points are the rulebook's; a person decides.");
        Label again = Label.of("砚舟商贸（厦门）有限公司", "Yanzhou Trading (Xiamen) Company Limited");
        desk.register(enterprise(AGAIN, again.in(telling.lang()), LocalDate.of(2023, 11, 20)));
        file(filing.fileFact(AGAIN, fact("bank-of-account", "虚构银行厦门分行", LegalBasis.NOT_PERSONAL)));
        List<DuplicateSubject> subjects = new ArrayList<>();
        for (CustomerId id : List.of(FIRST, AGAIN, BRANCH)) {
            subjects.add(DuplicateSubject.of(customers.find(id).orElseThrow().state(), record(records, id), TODAY));
        }
        for (DuplicateCandidate found : DuplicateFinder.find(subjects, policy).candidates()) {
            String pair = found.first() + " + " + found.second();
            telling.show(
                    pair,
                    pair,
                    found.match().label().in(telling.lang()) + "  "
                            + Formats.stored(found.score().value()));
            for (Contribution part : found.score().contributions()) {
                String points = (part.points() > 0 ? "+" : "") + Formats.stored(part.points());
                telling.point(
                        points + "  " + part.reason().text().zh(),
                        points + "  " + part.reason().text().en());
            }
            found.rulings().stream().map(Reason::text).forEach(telling::point);
        }
    }

    private static void merge(Telling telling, MergeDesk merging, CustomerRecordDesk filing, CustomerRecords records) {
        telling.chapter("五、合并与撤销", "5. Merged, and parted again");
        telling.say(
                "经人确认，C-2044 并入 C-1001。什么都不删除：整份档案放进 C-1001，C-2044 从此指向 C-1001。",
                "A person says they are one. C-2044 goes into C-1001 whole: nothing is deleted, and the id C-2044 means C-1001 from now on.");
        MergeId merge = MergeId.of("M-1");
        MergeResult.Done done = done(merging.merge(merge, FIRST, AGAIN, CLERK, References.NONE));
        telling.show("C-2044 现在是", "C-2044 now means", records.resolve(AGAIN).value());
        List<List<String>> rows = new ArrayList<>();
        for (SurvivingValue value : done.merge().provenance()) {
            rows.add(List.of(
                    value.field(), value.from().value(), value.rule().label().in(telling.lang())));
        }
        telling.table(List.of(Label.of("保留的值", "Value kept"), Label.of("来自", "From"), Label.of("规则", "Rule")), rows);

        telling.say(
                "合并之后又登记了一条信息；随后发现合并错了，撤销。C-2044 恢复原样，后来登记的留在 C-1001。",
                "Another fact is filed; then the merge turns out to be wrong and is undone. C-2044 is as it was, and what was filed since stays with C-1001.");
        file(filing.fileFact(FIRST, fact("assets", "约三千万元（虚构）", LegalBasis.NOT_PERSONAL)));
        done(merging.undo(merge, CLERK));
        telling.show(
                "C-1001 的信息条数",
                "Facts of C-1001",
                record(records, FIRST).profile().facts().size());
        telling.show(
                "C-2044 的信息条数",
                "Facts of C-2044",
                record(records, AGAIN).profile().facts().size());

        telling.say(
                "原来两家的统一社会信用代码不同。登记之后再合并，就会被拒绝。",
                "The two have different registered codes. Once that is filed, merging is refused.");
        file(filing.fileIdentifier(AGAIN, company(code("91350200MA000001"))));
        merging.merge(MergeId.of("M-2"), FIRST, AGAIN, CLERK, References.NONE)
                .<Object>fold(
                        yes -> unexpected(yes),
                        refused -> {
                            telling.because(refused.refusals().stream()
                                    .map(Refusal::reason)
                                    .toList());
                            return refused;
                        },
                        contended -> unexpected(contended));
    }

    private static CustomerRecord record(CustomerRecords records, CustomerId id) {
        return records.find(id).orElseThrow().state();
    }

    private static CustomerFact fact(String name, String value, LegalBasis basis) {
        return new CustomerFact(
                InformationField.of(InformationClass.INCOME_AND_ASSETS, name),
                PersonalText.of(value),
                SourceChannel.AGENCY,
                LocalDate.of(2026, 5, 11),
                basis);
    }

    private static Filed<CustomerIdentifier> company(UnifiedSocialCreditCode code) {
        return Filed.of(new CustomerIdentifier.Registered(code), SourceChannel.SERVICE, TODAY, LegalBasis.NOT_PERSONAL);
    }

    /** A made-up code: the first 16 characters, a 1, and the check character that belongs to them. */
    private static UnifiedSocialCreditCode code(String first16) {
        for (char check : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            var parsed = UnifiedSocialCreditCode.parse(first16 + "1" + check).value();
            if (parsed.isPresent()) {
                return parsed.get();
            }
        }
        throw new IllegalStateException("One of the check characters belongs to every code.");
    }

    private static PhoneNumber phone(String typed) {
        return new ChinaPhoneNumbers().parse(typed).value().orElseThrow();
    }

    private static void file(FilingResult result) {
        result.<Object>fold(
                saved -> saved,
                refused -> unexpected(refused.reason()),
                unknown -> unexpected(unknown),
                contended -> unexpected(contended));
    }

    private static MergeResult.Done done(MergeResult result) {
        return (MergeResult.Done)
                result.<Object>fold(done -> done, refused -> unexpected(refused), contended -> unexpected(contended));
    }

    private static Object unexpected(Object result) {
        throw new IllegalStateException("The story does not go on from " + result + ".");
    }
}
