package org.crmkit.core.customer;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.crmkit.core.text.Label;

/** The fields of the customer information form, in its order. The name is not among them: no form is without. */
public enum FormField implements Term {
    ADDRESS("地址", "Address", form -> form.identity().address().isPresent()),
    TELEPHONE("电话", "Telephone", form -> form.identity().telephone().isPresent()),
    FAX("传真", "Fax", form -> form.identity().fax().isPresent()),
    LEGAL_REPRESENTATIVE("法人代表", "Legal representative", of(ContactRole.LEGAL_REPRESENTATIVE, Optional::of)),
    LEGAL_REPRESENTATIVE_AGE(
            "法人代表年龄", "Age of the legal representative", of(ContactRole.LEGAL_REPRESENTATIVE, ContactPerson::age)),
    LEGAL_REPRESENTATIVE_EDUCATION(
            "法人代表文化程度",
            "Education of the legal representative",
            of(ContactRole.LEGAL_REPRESENTATIVE, ContactPerson::education)),
    LEGAL_REPRESENTATIVE_CHARACTER(
            "法人代表性格",
            "Character of the legal representative",
            of(ContactRole.LEGAL_REPRESENTATIVE, ContactPerson::character)),
    PERSON_IN_CHARGE("负责人", "Person in charge", of(ContactRole.PERSON_IN_CHARGE, Optional::of)),
    PERSON_IN_CHARGE_AGE("负责人年龄", "Age of the person in charge", of(ContactRole.PERSON_IN_CHARGE, ContactPerson::age)),
    PERSON_IN_CHARGE_EDUCATION(
            "负责人文化程度", "Education of the person in charge", of(ContactRole.PERSON_IN_CHARGE, ContactPerson::education)),
    PERSON_IN_CHARGE_CHARACTER(
            "负责人性格", "Character of the person in charge", of(ContactRole.PERSON_IN_CHARGE, ContactPerson::character)),
    CONTACT("接洽人", "Contact", of(ContactRole.CONTACT, Optional::of)),
    CONTACT_POST("接洽人职务", "Post of the contact", of(ContactRole.CONTACT, ContactPerson::post)),
    CONTACT_MATTERS("接洽人负责事项", "Matters of the contact", of(ContactRole.CONTACT, ContactPerson::matters)),
    CONTACT_CHARACTER("接洽人性格", "Character of the contact", of(ContactRole.CONTACT, ContactPerson::character)),
    COMPANY_NATURE("企业性质", "Company nature", form -> form.business().nature().isPresent()),
    CONDUCT_STYLE("经营方式", "Conduct style", form -> form.business().style().isPresent()),
    PEER_STANDING(
            "同业地位", "Standing among peers", form -> form.business().standing().isPresent()),
    BUSINESS_TREND("业务", "Business trend", form -> form.business().trend().isPresent()),
    BUSINESS_SCOPE("业务范围", "Business scope", form -> form.business().scope().isPresent()),
    BUSINESS_OBJECTS(
            "业务对象", "Business objects", form -> form.business().objects().isPresent()),
    PRICE_LEVEL("销售价格", "Selling prices", form -> form.business().prices().isPresent()),
    PEAK_SEASON("旺季业务金额", "Volume of the peak season", form -> form.business()
            .peak()
            .isPresent()),
    LOW_SEASON(
            "淡季业务金额", "Volume of the low season", form -> form.business().low().isPresent()),
    HEADCOUNT("员工人数", "Headcount", form -> form.business().headcount().isPresent()),
    PAYMENT_PERIOD("付款期", "Payment period", form -> form.payment().period().isPresent()),
    PAYMENT_WAY("付款方式", "Payment way", form -> form.payment().way().isPresent()),
    PAYMENT_PROCEDURE(
            "付款手续", "Payment procedure", form -> form.payment().procedure().isPresent()),
    DEALINGS("与本公司往来", "Dealings with us", form -> !form.dealings().isEmpty());

    private final Label label;
    private final Predicate<CustomerInformation> filledIn;

    FormField(String zh, String en, Predicate<CustomerInformation> filledIn) {
        this.label = Label.of(zh, en);
        this.filledIn = filledIn;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Tells whether a form has something in it. */
    public boolean isFilledIn(CustomerInformation form) {
        return filledIn.test(form);
    }

    private static Predicate<CustomerInformation> of(ContactRole role, Function<ContactPerson, Optional<?>> field) {
        return form -> form.contact(role).flatMap(field).isPresent();
    }
}
