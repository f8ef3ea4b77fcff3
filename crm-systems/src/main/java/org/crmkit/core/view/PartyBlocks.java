package org.crmkit.core.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crmkit.core.customer.ContactPerson;
import org.crmkit.core.customer.ContactPoint;
import org.crmkit.core.customer.ContactRole;
import org.crmkit.core.customer.CustomerFact;
import org.crmkit.core.customer.CustomerHeader;
import org.crmkit.core.customer.CustomerIdentifier;
import org.crmkit.core.customer.CustomerInformation;
import org.crmkit.core.customer.CustomerKind;
import org.crmkit.core.customer.FileCustody;
import org.crmkit.core.customer.Filed;
import org.crmkit.core.customer.FormField;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.customer.InformationField;
import org.crmkit.core.customer.LegalBasis;
import org.crmkit.core.customer.MissingInformation;
import org.crmkit.core.customer.OwnerLevel;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.PersonalText;

/** The blocks that say who a customer is and how the file is kept. */
final class PartyBlocks {

    private static final Label NOBODY = Label.of("（未指定）", "(nobody)");

    private final CardSources sources;
    private final Disclosure disclosure;
    /** The name, the telephone and the address of a company are no personal information; those of a person are. */
    private final LegalBasis ownBasis;

    PartyBlocks(CardSources sources, Disclosure disclosure) {
        this.sources = sources;
        this.disclosure = disclosure;
        this.ownBasis =
                sources.customer().kind() == CustomerKind.INDIVIDUAL ? LegalBasis.CONTRACT : LegalBasis.NOT_PERSONAL;
    }

    CardBlock identity() {
        CustomerHeader header = sources.customer().header();
        Lines lines = new Lines(disclosure);
        lines.name("name", Label.of("客户名称", "Name"), header.name(), ownBasis, Optional.empty());
        lines.plain("kind", Label.of("客户类型", "Kind"), sources.customer().kind().label());
        lines.plain("stage", Label.of("客户阶段", "Stage"), header.lifecycle().label());
        lines.plain("since", Label.of("建档日期", "File opened"), Lines.day(header.since()));
        header.region().ifPresent(region -> lines.plain("region", Label.of("销售区域", "Sales area"), Label.same(region)));
        return lines.block("identity", "基本情况", "Identity");
    }

    CardBlock contactWays() {
        Lines lines = new Lines(disclosure);
        addForm(lines);
        int number = 0;
        for (Filed<ContactPoint> filed : sources.record().contactPoints()) {
            if (!filed.on().isAfter(sources.asOf())) {
                number++;
                String key = "contact-point-" + number;
                Optional<Label> source = Optional.of(filed.channel().label());
                Optional<LocalDate> on = Optional.of(filed.on());
                filed.what()
                        .fold(
                                telephone -> lines.phone(
                                        key,
                                        Label.of("电话", "Telephone"),
                                        telephone.number(),
                                        filed.basis(),
                                        source,
                                        on),
                                address -> lines.text(
                                        key,
                                        Label.of("地址", "Address"),
                                        address.place(),
                                        InformationClass.CONTACT_WAYS,
                                        filed),
                                mailbox -> lines.text(
                                        key,
                                        Label.of("电子邮箱", "E-mail"),
                                        mailbox.address(),
                                        InformationClass.CONTACT_WAYS,
                                        filed));
            }
        }
        return lines.block("contact-ways", "联系方式", "Contact ways");
    }

    private void addForm(Lines lines) {
        Optional<LocalDate> on = Cards.filledOn(sources);
        Cards.form(sources).map(CustomerInformation::identity).ifPresent(identity -> {
            identity.address()
                    .map(PersonalText::text)
                    .ifPresent(address -> lines.text(
                            "address",
                            Label.of("地址", "Address"),
                            address,
                            InformationClass.CONTACT_WAYS,
                            ownBasis,
                            Optional.empty(),
                            on));
            identity.telephone()
                    .ifPresent(number -> lines.phone(
                            "telephone", Label.of("电话", "Telephone"), number, ownBasis, Optional.empty(), on));
            identity.fax()
                    .ifPresent(number ->
                            lines.phone("fax", Label.of("传真", "Fax"), number, ownBasis, Optional.empty(), on));
        });
    }

    CardBlock people() {
        Lines lines = new Lines(disclosure);
        Cards.form(sources).ifPresent(form -> form.contacts()
                .forEach(person -> person(lines, person, Optional.of(form.filledOn()))));
        for (Filed<ContactPerson> filed : sources.record().contacts()) {
            if (!filed.on().isAfter(sources.asOf())) {
                person(lines, filed.what(), Optional.of(filed.on()));
            }
        }
        return lines.block("people", "接洽人员", "People");
    }

    /** A person stays a person, whatever the customer is. */
    private static void person(Lines lines, ContactPerson person, Optional<LocalDate> on) {
        String key = person.role().code();
        lines.name(key, person.role().label(), person.name().text(), LegalBasis.CONTRACT, on);
        person.post()
                .ifPresent(post -> lines.text(
                        key + "-post",
                        Label.of("职务", "Post"),
                        post.text(),
                        InformationClass.NAME_AND_UNIT,
                        LegalBasis.CONTRACT,
                        Optional.empty(),
                        on));
        person.telephone()
                .ifPresent(number -> lines.phone(
                        key + "-telephone",
                        Label.of("电话", "Telephone"),
                        number,
                        LegalBasis.CONTRACT,
                        Optional.empty(),
                        on));
    }

    /** The first block of a core customer's card; each of its lines is there even if nobody knows it. */
    CardBlock outline() {
        Lines lines = new Lines(disclosure);
        lines.name(
                "name", Label.of("公司名称", "Company"), sources.customer().header().name(), ownBasis, Optional.empty());
        addForm(lines);
        lines.unknown("address", Label.of("地址", "Address"));
        lines.unknown("telephone", Label.of("电话", "Telephone"));
        Cards.form(sources)
                .flatMap(form -> form.contact(ContactRole.LEGAL_REPRESENTATIVE))
                .ifPresent(person -> lines.name(
                        "legal-representative",
                        person.role().label(),
                        person.name().text(),
                        LegalBasis.CONTRACT,
                        Cards.filledOn(sources)));
        lines.unknown("legal-representative", ContactRole.LEGAL_REPRESENTATIVE.label());
        lines.plain(
                "staff",
                Label.of("人员结构", "Staff structure"),
                Cards.form(sources)
                        .flatMap(form -> form.business().headcount())
                        .map(count -> Label.of(
                                "职员 " + count.staff() + " 人，管理层 " + count.managers() + " 人，合计 " + count.total() + " 人",
                                count.staff() + " staff, " + count.managers() + " managers, " + count.total()
                                        + " in all")),
                Cards.filledOn(sources));
        Optional<CustomerFact> bank = Cards.fact(sources, InformationClass.INCOME_AND_ASSETS, "bank-of-account");
        bank.ifPresent(fact -> lines.text(
                "bank",
                Label.of("开户银行", "Bank of account"),
                fact.value().text(),
                InformationClass.INCOME_AND_ASSETS,
                fact.basis(),
                Optional.of(fact.channel().label()),
                Optional.of(fact.collectedOn())));
        lines.unknown("bank", Label.of("开户银行", "Bank of account"));
        return lines.block("outline", "概要", "Outline");
    }

    CardBlock identifiers() {
        Lines lines = new Lines(disclosure);
        for (Filed<CustomerIdentifier> filed : sources.record().identifiers()) {
            if (!filed.on().isAfter(sources.asOf())) {
                lines.number(
                        filed.what().scheme(),
                        filed.what().label(),
                        filed.what().text(),
                        filed.what().masked(),
                        Optional.of(filed.channel().label()),
                        filed.on());
            }
        }
        return lines.block("identifiers", "证照与编号", "Identifiers");
    }

    CardBlock owners() {
        Lines lines = new Lines(disclosure);
        for (OwnerLevel level : OwnerLevel.values()) {
            Optional<StaffId> owner = sources.record().owner(level, sources.asOf());
            lines.plain(
                    level.code(),
                    Label.of(
                            level.label().zh() + "客户经理",
                            "Owner at " + level.label().en()),
                    owner.map(person -> Label.same(person.value())).orElse(NOBODY));
        }
        return lines.block("owners", "专人负责", "Account owners");
    }

    CardBlock custody() {
        FileCustody custody = sources.record().custody();
        Lines lines = new Lines(disclosure);
        lines.plain(
                "custodian",
                Label.of("保管人", "Custodian"),
                custody.custodian().map(person -> Label.same(person.value())).orElse(NOBODY));
        lines.plain(
                "confidentiality",
                Label.of("密级", "Confidentiality"),
                sources.record().confidentiality().label());
        lines.plain(
                "state",
                Label.of("档案状态", "Archive state"),
                custody.state().label(),
                Optional.empty(),
                custody.archivedOn());
        custody.openLoan()
                .ifPresent(loan -> lines.plain(
                        "loan",
                        Label.of("借阅", "On loan"),
                        Label.of(
                                loan.borrower() + "，应于 " + loan.dueOn() + " 归还"
                                        + (loan.isOverdueOn(sources.asOf()) ? "，已逾期" : ""),
                                loan.borrower() + ", due on " + loan.dueOn()
                                        + (loan.isOverdueOn(sources.asOf()) ? ", overdue" : "")),
                        Optional.empty(),
                        Optional.of(loan.lentOn())));
        custody.destruction()
                .ifPresent(end -> lines.plain(
                        "destruction",
                        Label.of("销毁", "Destroyed"),
                        Label.of("由 " + end.approvedBy() + " 批准", "approved by " + end.approvedBy()),
                        Optional.empty(),
                        Optional.of(end.on())));
        return lines.block("custody", "档案管理", "Custody of the file");
    }

    CardBlock missing() {
        MissingInformation missing = sources.record()
                .missing(sources.policy().information().needs(sources.customer().kind()), sources.asOf());
        Lines lines = new Lines(disclosure);
        Label absent = Label.of("未填写", "missing");
        for (InformationField field : missing.fields()) {
            lines.plain(field.toString(), sources.policy().information().nameOf(field), absent);
        }
        for (FormField field : missing.form()) {
            lines.plain("form." + field.code(), field.label(), absent);
        }
        if (missing.isComplete()) {
            lines.plain("complete", Label.of("必填信息", "Required information"), Label.of("齐全", "complete"));
        }
        if (!missing.classes().isEmpty()) {
            lines.plain(
                    "classes",
                    Label.of("尚无任何信息的类别", "Classes of which nothing is known"),
                    Label.of(
                            missing.classes().stream().map(c -> c.label().zh()).collect(Collectors.joining("、")),
                            missing.classes().stream().map(c -> c.label().en()).collect(Collectors.joining(", "))));
        }
        return lines.block("missing", "缺失信息", "Missing information");
    }
}
