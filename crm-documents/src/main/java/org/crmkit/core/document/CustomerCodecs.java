package org.crmkit.core.document;

import org.crmkit.core.customer.ContactPerson;
import org.crmkit.core.customer.ContactPoint;
import org.crmkit.core.customer.ContactRole;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerHeader;
import org.crmkit.core.customer.CustomerIdentifier;
import org.crmkit.core.customer.CustomerIdentity;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.customer.Membership;
import org.crmkit.core.customer.MergeId;
import org.crmkit.core.customer.Validity;
import org.crmkit.core.customer.identifier.LegalEntityIdentifier;
import org.crmkit.core.customer.identifier.PhoneNumber;
import org.crmkit.core.customer.identifier.ResidentNumber;
import org.crmkit.core.customer.identifier.UnifiedSocialCreditCode;
import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;
import org.crmkit.core.json.codec.Schema;
import org.crmkit.core.text.Label;

/** Who a customer is: the header of each kind, and what names or reaches him. */
final class CustomerCodecs {

    private CustomerCodecs() {}

    /** The number names a person, so no problem quotes it. */
    static final ObjectCodec<PhoneNumber> PHONE_NUMBER = Codecs.record("phone-number", f -> {
        var e164 = f.required(
                "e164",
                Codecs.personal(
                        Label.of("国际号码：加号和 7 至 15 位数字", "an international number, a plus sign and 7 to 15 digits"),
                        text -> text,
                        text -> text),
                PhoneNumber::e164);
        var kind = f.required("kind", Codecs.choice(PhoneNumber.Kind.values()), PhoneNumber::kind);
        var extension = f.optional("extension", Codecs.string(), PhoneNumber::extension);
        return v -> new PhoneNumber(v.get(e164), v.get(kind), v.get(extension));
    });

    static final Codec<ResidentNumber> RESIDENT_NUMBER = Codecs.personal(
            Label.of("18 位居民身份号码", "a resident number of 18 characters"), ResidentNumber::new, ResidentNumber::value);

    static final Codec<UnifiedSocialCreditCode> SOCIAL_CREDIT_CODE = Codecs.parsed(
            Label.of("18 位统一社会信用代码", "a unified social credit code of 18 characters"),
            UnifiedSocialCreditCode::new,
            UnifiedSocialCreditCode::value,
            Schema.of("string").with("minLength", 18).with("maxLength", 18));

    static final Codec<LegalEntityIdentifier> LEI = Codecs.parsed(
            Label.of("20 位全球法人识别编码", "a legal entity identifier of 20 characters"),
            LegalEntityIdentifier::new,
            LegalEntityIdentifier::value,
            Schema.of("string").with("minLength", 20).with("maxLength", 20));

    static final ObjectCodec<ContactPoint> CONTACT_POINT = Codecs.kinds("contact-point", k -> {
        k.kind("telephone", ContactPoint.Telephone.class, f -> {
            var number = f.required("number", PHONE_NUMBER, ContactPoint.Telephone::number);
            return v -> new ContactPoint.Telephone(v.get(number));
        });
        k.kind("address", ContactPoint.Address.class, f -> {
            var place = f.required("place", GroundCodecs.PERSONAL_TEXT, ContactPoint.Address::place);
            return v -> new ContactPoint.Address(v.get(place));
        });
        k.kind("mailbox", ContactPoint.Mailbox.class, f -> {
            var address = f.required("address", GroundCodecs.PERSONAL_TEXT, ContactPoint.Mailbox::address);
            return v -> new ContactPoint.Mailbox(v.get(address));
        });
    });

    static final Codec<MergeId> MERGE_ID = Codecs.id(MergeId::new, MergeId::value);

    static final Codec<Lifecycle> LIFECYCLE = Codecs.choice(Lifecycle.values(), Lifecycle::code);

    static final ObjectCodec<CustomerHeader> CUSTOMER_HEADER = Codecs.record("customer-header", f -> {
        var id = f.required("id", GroundCodecs.CUSTOMER_ID, CustomerHeader::id);
        var name = f.required(
                "name",
                Codecs.personal(
                        Label.of("1 至 200 个字符的名称", "a name of 1 to 200 characters"), text -> text, text -> text),
                CustomerHeader::name);
        var since = f.required("since", Codecs.date(), CustomerHeader::since);
        var region = f.optional("region", Codecs.string(), CustomerHeader::region);
        var lifecycle = f.required("lifecycle", LIFECYCLE, CustomerHeader::lifecycle);
        return v -> new CustomerHeader(v.get(id), v.get(name), v.get(since), v.get(region), v.get(lifecycle));
    });

    static final ObjectCodec<Validity> VALIDITY = Codecs.record("validity", f -> {
        var from = f.required("from", Codecs.date(), Validity::from);
        var until = f.optional("until", Codecs.date(), Validity::until);
        return v -> new Validity(v.get(from), v.get(until));
    });

    static final ObjectCodec<Membership> MEMBERSHIP = Codecs.record("membership", f -> {
        var member = f.required("member", GroundCodecs.CUSTOMER_ID, Membership::member);
        var validity = f.required("validity", VALIDITY, Membership::validity);
        return v -> new Membership(v.get(member), v.get(validity));
    });

    static final ObjectCodec<Customer> CUSTOMER = Codecs.kinds("customer", k -> {
        k.kind("individual", Customer.Individual.class, f -> {
            var header = f.required("header", CUSTOMER_HEADER, Customer.Individual::header);
            return v -> new Customer.Individual(v.get(header));
        });
        k.kind("enterprise", Customer.Enterprise.class, f -> {
            var header = f.required("header", CUSTOMER_HEADER, Customer.Enterprise::header);
            return v -> new Customer.Enterprise(v.get(header));
        });
        k.kind("group", Customer.Group.class, f -> {
            var header = f.required("header", CUSTOMER_HEADER, Customer.Group::header);
            var memberships = f.list("memberships", MEMBERSHIP, Customer.Group::memberships);
            return v -> new Customer.Group(v.get(header), v.get(memberships));
        });
    });

    static final ObjectCodec<CustomerIdentity> CUSTOMER_IDENTITY = Codecs.record("customer-identity", f -> {
        var name = f.required("name", GroundCodecs.PERSONAL_TEXT, CustomerIdentity::name);
        var address = f.optional("address", GroundCodecs.PERSONAL_TEXT, CustomerIdentity::address);
        var telephone = f.optional("telephone", PHONE_NUMBER, CustomerIdentity::telephone);
        var fax = f.optional("fax", PHONE_NUMBER, CustomerIdentity::fax);
        return v -> new CustomerIdentity(v.get(name), v.get(address), v.get(telephone), v.get(fax));
    });

    static final Codec<ContactRole> CONTACT_ROLE = Codecs.choice(ContactRole.values(), ContactRole::code);

    static final ObjectCodec<ContactPerson> CONTACT_PERSON = Codecs.record("contact-person", f -> {
        var role = f.required("role", CONTACT_ROLE, ContactPerson::role);
        var name = f.required("name", GroundCodecs.PERSONAL_TEXT, ContactPerson::name);
        var age = f.optional("age", Codecs.integer(), ContactPerson::age);
        var education = f.optional("education", GroundCodecs.PERSONAL_TEXT, ContactPerson::education);
        var character = f.optional("character", GroundCodecs.PERSONAL_TEXT, ContactPerson::character);
        var post = f.optional("post", GroundCodecs.PERSONAL_TEXT, ContactPerson::post);
        var matters = f.optional("matters", GroundCodecs.PERSONAL_TEXT, ContactPerson::matters);
        var telephone = f.optional("telephone", PHONE_NUMBER, ContactPerson::telephone);
        return v -> new ContactPerson(
                v.get(role),
                v.get(name),
                v.get(age),
                v.get(education),
                v.get(character),
                v.get(post),
                v.get(matters),
                v.get(telephone));
    });

    static final ObjectCodec<CustomerIdentifier> CUSTOMER_IDENTIFIER = Codecs.kinds("customer-identifier", k -> {
        k.kind("registered", CustomerIdentifier.Registered.class, f -> {
            var code = f.required("code", SOCIAL_CREDIT_CODE, CustomerIdentifier.Registered::code);
            return v -> new CustomerIdentifier.Registered(v.get(code));
        });
        k.kind("global", CustomerIdentifier.Global.class, f -> {
            var code = f.required("code", LEI, CustomerIdentifier.Global::code);
            return v -> new CustomerIdentifier.Global(v.get(code));
        });
        k.kind("resident", CustomerIdentifier.Resident.class, f -> {
            var number = f.required("number", RESIDENT_NUMBER, CustomerIdentifier.Resident::number);
            return v -> new CustomerIdentifier.Resident(v.get(number));
        });
        k.kind("external", CustomerIdentifier.External.class, f -> {
            var system = f.required("system", Codecs.string(), CustomerIdentifier.External::system);
            var number = f.required(
                    "number",
                    Codecs.personal(Label.of("编号", "a number in that system"), text -> text, text -> text),
                    CustomerIdentifier.External::number);
            return v -> new CustomerIdentifier.External(v.get(system), v.get(number));
        });
    });
}
