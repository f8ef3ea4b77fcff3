package org.crmkit.examples.stories;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerDesk;
import org.crmkit.core.customer.CustomerFact;
import org.crmkit.core.customer.CustomerHeader;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerPolicy;
import org.crmkit.core.customer.CustomerRecord;
import org.crmkit.core.customer.CustomerRecordDesk;
import org.crmkit.core.customer.InMemoryCustomerRecords;
import org.crmkit.core.customer.InMemoryCustomers;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.customer.InformationField;
import org.crmkit.core.customer.LegalBasis;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.customer.SourceChannel;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.information.Clearance;
import org.crmkit.core.information.CustomerHoldings;
import org.crmkit.core.information.DestructionDesk;
import org.crmkit.core.information.DestructionResult;
import org.crmkit.core.information.ErasurePlan;
import org.crmkit.core.information.InMemoryInformation;
import org.crmkit.core.information.InformationPolicy;
import org.crmkit.core.information.LoanRegister;
import org.crmkit.core.information.ManagementPrinciple;
import org.crmkit.core.information.Masking;
import org.crmkit.core.information.PrivacyDesk;
import org.crmkit.core.information.PrivacyFile;
import org.crmkit.core.information.RetentionSchedule;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.PersonalText;

/** What is known of a customer, from who may see it to the day it goes. */
final class InformationStory implements Story {

    private static final CustomerId CUSTOMER = CustomerId.of("C-1001");
    private static final CustomerId OLD = CustomerId.of("C-0007");
    private static final StaffId SPECIALIST = StaffId.of("E-17");
    private static final StaffId SUPERVISOR = StaffId.of("E-2");
    private static final StaffId MANAGER = StaffId.of("E-1");

    private final Rulebook rules = CompleteRulebook.load();
    private final InForce<InformationPolicy> policy =
            rules.inForceIfAny(InformationPolicy.class).orElseThrow();
    private final PolicySource<CustomerPolicy> filing = PolicySource.always(rules.inForce(Rulebook::customer));
    private final InMemoryStore store = new InMemoryStore();
    private final InMemoryInformation files = new InMemoryInformation(store);
    private final InMemoryCustomers customers = new InMemoryCustomers(store);
    private final InMemoryCustomerRecords records = new InMemoryCustomerRecords(store);

    @Override
    public String name() {
        return "information";
    }

    @Override
    public Label title() {
        return Label.of("客户信息：谁可看、怎么用、存多久、何时删", "What is known of a customer: seen, used, kept and erased");
    }

    @Override
    public void tell(Telling telling) {
        InformationStory fresh = new InformationStory();
        fresh.register();
        fresh.see(telling);
        fresh.use(telling);
        fresh.keep(telling);
        fresh.destroy(telling);
        fresh.erase(telling);
        practice(telling);
    }

    private static void practice(Telling telling) {
        telling.chapter("六、管理原则", "6. Principles");
        telling.show(
                "管理客户及其信息的原则", "How customers and what is known of them are managed", ManagementPrinciple.values());
    }

    private static Clock at(String day) {
        return Clock.fixed(Instant.parse(day + "T02:00:00Z"), ZoneOffset.UTC);
    }

    private PrivacyDesk privacy(String day) {
        return new PrivacyDesk(
                files,
                List.of(new CustomerHoldings(customers, records, id -> Optional.empty())),
                store,
                PolicySource.always(policy),
                at(day),
                rules.zone());
    }

    private CustomerRecordDesk filing(String day) {
        return new CustomerRecordDesk(customers, records, store, filing, at(day));
    }

    private DestructionDesk destroying(String day) {
        return new DestructionDesk(
                files, records, files, store, PolicySource.always(policy), filing, at(day), rules.zone());
    }

    private static CustomerFact fact(String name, InformationClass within, LegalBasis basis) {
        return new CustomerFact(
                InformationField.of(within, name),
                PersonalText.of("(fictional)"),
                SourceChannel.SERVICE,
                LocalDate.of(2026, 3, 2),
                basis);
    }

    private void register() {
        CustomerDesk desk = new CustomerDesk(store, filing, at("2026-03-02"));
        for (CustomerId id : List.of(CUSTOMER, OLD)) {
            desk.register(new Customer.Individual(
                    CustomerHeader.of(id, "虚构会员 Fictional Member", LocalDate.of(2014, 3, 3), Lifecycle.ACTIVE)));
        }
        CustomerRecordDesk files = filing("2026-03-02");
        files.fileFact(CUSTOMER, fact("employer", InformationClass.NAME_AND_UNIT, LegalBasis.CONSENT));
        files.fileFact(CUSTOMER, fact("tax-status", InformationClass.INCOME_AND_ASSETS, LegalBasis.LEGAL_OBLIGATION));
        files.keep(OLD, (custody, rule) -> custody.keptBy(SPECIALIST).archive(LocalDate.of(2015, 1, 1)));
    }

    private void see(Telling telling) {
        telling.chapter("一、谁可看", "1. Who may see it");
        telling.say(
                "鹭屿书店（虚构）按信息的保护级别和岗位决定可见程度；同一个遮盖函数用于卡片、导出和界面。",
                "Luyu Books (fictional) decides by the class of the data and the role how much is seen; one masking function serves cards, exports and screens.");
        telling.table(
                List.of(
                        Label.of("岗位", "Role"),
                        Label.of("最高密级", "Files up to"),
                        Label.of("联系电话", "Telephone"),
                        Label.of("收入资产", "Income")),
                policy.policy().roles().stream()
                        .map(role -> List.of(
                                role.name().in(telling.lang()),
                                role.files().label().in(telling.lang()),
                                seen(telling, role, InformationClass.CONTACT_WAYS, Masking.Form.NUMBER, "05920000000"),
                                seen(telling, role, InformationClass.INCOME_AND_ASSETS, Masking.Form.TEXT, "CNY 1")))
                        .toList());
    }

    private String seen(Telling telling, Clearance role, InformationClass within, Masking.Form form, String value) {
        return Masking.mask(policy.policy().sight(role.role(), within, LegalBasis.CONSENT), form, value)
                .in(telling.lang());
    }

    private void use(Telling telling) {
        telling.chapter("二、可作何用", "2. What it may be used for");
        telling.say(
                "3月2日，会员同意营销推送和资信评估（未单独同意）；5月1日撤回营销推送。",
                "On 2 March a member consents to direct marketing and, not separately, to credit assessment; on 1 May marketing is withdrawn.");
        privacy("2026-03-02").giveConsent(CUSTOMER, "direct-marketing", false, SourceChannel.SERVICE);
        privacy("2026-03-02").giveConsent(CUSTOMER, "credit-assessment", false, SourceChannel.SERVICE);
        privacy("2026-05-01").withdrawConsent(CUSTOMER, "direct-marketing");
        PrivacyFile file = files.find(CUSTOMER).map(Stored::state).orElseThrow();
        for (String day : List.of("2026-04-30", "2026-05-01")) {
            telling.show("日期", "Day", LocalDate.parse(day));
            for (String purpose : List.of("direct-marketing", "credit-assessment", "contract-performance")) {
                telling.point(file.mayUse(purpose, LocalDate.parse(day), policy.policy())
                        .fold(allowed -> allowed.reason().text(), denied -> denied.reason()
                                .text()));
            }
        }
    }

    private void keep(Telling telling) {
        telling.chapter("三、存多久、借给谁", "3. How long it is kept, and who has it");
        telling.say("2026年6月1日，下列文件能否销毁：", "Whether these may be destroyed on 1 June 2026:");
        LocalDate day = LocalDate.of(2026, 6, 1);
        for (String kind : List.of("accounting-voucher", "online-transaction", "complaint-record")) {
            RetentionSchedule.decide(kind, Optional.of(LocalDate.of(2023, 4, 20)), List.of(), day, policy.policy())
                    .fold(
                            free -> {
                                telling.point(free.reason().text());
                                return free;
                            },
                            kept -> {
                                telling.because(kept.reasons());
                                return kept;
                            });
        }
        filing("2026-06-01").keep(CUSTOMER, (custody, rule) -> custody.lend(SUPERVISOR, day, rule));
        List<CustomerRecord> all = List.of(
                records.find(CUSTOMER).orElseThrow().state(),
                records.find(OLD).orElseThrow().state());
        telling.say("借阅登记，9月1日逾期未还：", "The loan register, overdue on 1 September:");
        telling.table(
                List.of(Label.of("客户", "Customer"), Label.of("借阅人", "Borrower"), Label.of("应还", "Due")),
                LoanRegister.of(all).overdueOn(LocalDate.of(2026, 9, 1)).stream()
                        .map(line -> List.of(
                                line.customer().value(),
                                line.loan().borrower().value(),
                                line.loan().dueOn().toString()))
                        .toList());
    }

    private void destroy(Telling telling) {
        telling.chapter("四、销毁：一人提出，两人批准", "4. Destroyed: one proposes, two approve");
        String day = "2040-01-02";
        telling.show("提出", "Proposed", said(telling, destroying(day).propose("d-2040-1", List.of(OLD), SPECIALIST)));
        telling.show(
                "保管人批准",
                "Approved by the custodian",
                said(telling, destroying(day).approve("d-2040-1", SPECIALIST)));
        telling.show(
                "主管批准",
                "Approved by the supervisor",
                said(telling, destroying(day).approve("d-2040-1", SUPERVISOR)));
        telling.show(
                "一人批准后执行",
                "Carried out after one approval",
                said(telling, destroying(day).carryOut("d-2040-1", SPECIALIST)));
        telling.show(
                "经理批准", "Approved by the manager", said(telling, destroying(day).approve("d-2040-1", MANAGER)));
        telling.show("执行", "Carried out", said(telling, destroying(day).carryOut("d-2040-1", SPECIALIST)));
    }

    private static String said(Telling telling, DestructionResult result) {
        return result.fold(
                saved -> saved.destruction().state().label().in(telling.lang()),
                refused -> refused.reasons().get(0).text().in(telling.lang()),
                contended -> "-");
    }

    private void erase(Telling telling) {
        telling.chapter("五、删除：先看方案，再一次完成", "5. Erased: the plan first, then all at once");
        plan(telling, privacy("2026-06-02").planErasure(CUSTOMER));
        privacy("2026-06-02").placeHold(CUSTOMER, "case-2026-3", PersonalText.of("(fictional)"), MANAGER);
        Label held = privacy("2026-06-02")
                .erase(CUSTOMER, SUPERVISOR)
                .fold(
                        erased -> Label.of("已删除", "erased"),
                        refused -> refused.reason().text(),
                        contended -> Label.same("-"));
        telling.show("有保全令时", "Under a hold", held);
        privacy("2026-06-10").liftHold(CUSTOMER, "case-2026-3");
        privacy("2026-06-10")
                .erase(CUSTOMER, SUPERVISOR)
                .fold(
                        erased -> {
                            telling.show(
                                    "解除后",
                                    "After it was lifted",
                                    Label.of(
                                            "删除 " + erased.plan().erased().size() + " 项，依法保存 "
                                                    + erased.plan().kept().size() + " 项",
                                            erased.plan().erased().size() + " parts erased, "
                                                    + erased.plan().kept().size() + " kept by duty"));
                            return true;
                        },
                        refused -> false,
                        contended -> false);
        Customer left = customers.find(CUSTOMER).orElseThrow().state();
        telling.show(
                "客户仍可计数",
                "The customer still counts",
                left.id() + ", " + left.header().name());
        telling.point(files.find(CUSTOMER)
                .map(Stored::state)
                .orElseThrow()
                .mayUse("contract-performance", LocalDate.of(2026, 6, 11), policy.policy())
                .fold(allowed -> allowed.reason().text(), denied -> denied.reason()
                        .text()));
    }

    private static void plan(Telling telling, ErasurePlan plan) {
        for (ErasurePlan.Line line : plan.lines()) {
            telling.show(
                    line.what().zh(),
                    line.what().en(),
                    line.isErased() ? Label.of("删除", "erased") : Label.of("保存", "kept"));
            telling.because(List.of(line.reason()));
        }
    }
}
