package org.crmkit.core.document;

import java.time.Month;
import org.crmkit.core.customer.BusinessState;
import org.crmkit.core.customer.BusinessTrend;
import org.crmkit.core.customer.CompanyNature;
import org.crmkit.core.customer.ConductStyle;
import org.crmkit.core.customer.ContactPerson;
import org.crmkit.core.customer.ContactRole;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerEvent;
import org.crmkit.core.customer.CustomerFact;
import org.crmkit.core.customer.CustomerHeader;
import org.crmkit.core.customer.CustomerIdentity;
import org.crmkit.core.customer.CustomerInformation;
import org.crmkit.core.customer.CustomerProfile;
import org.crmkit.core.customer.Dealing;
import org.crmkit.core.customer.Headcount;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.customer.InformationField;
import org.crmkit.core.customer.LegalBasis;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.customer.PaymentHabit;
import org.crmkit.core.customer.PaymentWay;
import org.crmkit.core.customer.PeerStanding;
import org.crmkit.core.customer.PersonalText;
import org.crmkit.core.customer.PriceLevel;
import org.crmkit.core.customer.Season;
import org.crmkit.core.customer.SeasonVolume;
import org.crmkit.core.customer.SourceChannel;
import org.crmkit.core.customer.identifier.PhoneNumber;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;
import org.crmkit.core.text.Label;

/** The documents of {@code customer}. */
final class CustomerCodecs {

    private CustomerCodecs() {}

    static final Codec<PersonalText> PERSONAL_TEXT = Codecs.personal(
            Label.of("1 至 2,000 个字符的文本", "a text of 1 to 2,000 characters"), PersonalText::of, PersonalText::text);

    static final ObjectCodec<PhoneNumber> PHONE_NUMBER = Codecs.record("phone-number", f -> {
        var e164 = f.required(
                "e164",
                Codecs.personal(
                        Label.of("国际号码：加号和 7 至 15 位数字", "an international number, a plus sign and 7 to 15 digits"),
                        s -> s,
                        s -> s),
                PhoneNumber::e164);
        var kind = f.required("kind", Codecs.choice(PhoneNumber.Kind.values()), PhoneNumber::kind);
        var extension = f.optional("extension", Codecs.string(), PhoneNumber::extension);
        return v -> new PhoneNumber(v.get(e164), v.get(kind), v.get(extension));
    });

    static final Codec<Lifecycle> LIFECYCLE = Codecs.choice(Lifecycle.values(), Lifecycle::code);

    static final ObjectCodec<CustomerHeader> CUSTOMER_HEADER = Codecs.record("customer-header", f -> {
        var id = f.required("id", GroundCodecs.CUSTOMER_ID, CustomerHeader::id);
        var name = f.required("name", Codecs.string(), CustomerHeader::name);
        var since = f.required("since", Codecs.date(), CustomerHeader::since);
        var region = f.optional("region", Codecs.string(), CustomerHeader::region);
        var lifecycle = f.required("lifecycle", LIFECYCLE, CustomerHeader::lifecycle);
        return v -> new CustomerHeader(v.get(id), v.get(name), v.get(since), v.get(region), v.get(lifecycle));
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
            var members = f.list("members", GroundCodecs.CUSTOMER_ID, Customer.Group::members);
            return v -> new Customer.Group(v.get(header), v.get(members));
        });
    });

    static final ObjectCodec<CustomerIdentity> CUSTOMER_IDENTITY = Codecs.record("customer-identity", f -> {
        var name = f.required("name", PERSONAL_TEXT, CustomerIdentity::name);
        var address = f.optional("address", PERSONAL_TEXT, CustomerIdentity::address);
        var telephone = f.optional("telephone", PHONE_NUMBER, CustomerIdentity::telephone);
        var fax = f.optional("fax", PHONE_NUMBER, CustomerIdentity::fax);
        return v -> new CustomerIdentity(v.get(name), v.get(address), v.get(telephone), v.get(fax));
    });

    static final Codec<ContactRole> CONTACT_ROLE = Codecs.choice(ContactRole.values(), ContactRole::code);

    static final ObjectCodec<ContactPerson> CONTACT_PERSON = Codecs.record("contact-person", f -> {
        var role = f.required("role", CONTACT_ROLE, ContactPerson::role);
        var name = f.required("name", PERSONAL_TEXT, ContactPerson::name);
        var age = f.optional("age", Codecs.integer(0, 1_000_000), ContactPerson::age);
        var education = f.optional("education", PERSONAL_TEXT, ContactPerson::education);
        var character = f.optional("character", PERSONAL_TEXT, ContactPerson::character);
        var post = f.optional("post", PERSONAL_TEXT, ContactPerson::post);
        var matters = f.optional("matters", PERSONAL_TEXT, ContactPerson::matters);
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

    static final Codec<CompanyNature> COMPANY_NATURE = Codecs.choice(CompanyNature.values(), CompanyNature::code);

    static final Codec<ConductStyle> CONDUCT_STYLE = Codecs.choice(ConductStyle.values(), ConductStyle::code);

    static final Codec<PeerStanding> PEER_STANDING = Codecs.choice(PeerStanding.values(), PeerStanding::code);

    static final Codec<BusinessTrend> BUSINESS_TREND = Codecs.choice(BusinessTrend.values(), BusinessTrend::code);

    static final Codec<PriceLevel> PRICE_LEVEL = Codecs.choice(PriceLevel.values(), PriceLevel::code);

    static final Codec<Season> SEASON = Codecs.choice(Season.values(), Season::code);

    static final ObjectCodec<SeasonVolume> SEASON_VOLUME = Codecs.record("season-volume", f -> {
        var season = f.required("season", SEASON, SeasonVolume::season);
        var months = f.list("months", Codecs.choice(Month.values()), SeasonVolume::months);
        var monthly = f.required("monthly", Codecs.money(), SeasonVolume::monthly);
        return v -> new SeasonVolume(v.get(season), v.get(months), v.get(monthly));
    });

    static final ObjectCodec<Headcount> HEADCOUNT = Codecs.record("headcount", f -> {
        var staff = f.required("staff", Codecs.integer(0, 1_000_000), Headcount::staff);
        var managers = f.required("managers", Codecs.integer(0, 1_000_000), Headcount::managers);
        return v -> new Headcount(v.get(staff), v.get(managers));
    });

    static final ObjectCodec<BusinessState> BUSINESS_STATE = Codecs.record("business-state", f -> {
        var nature = f.optional("nature", COMPANY_NATURE, BusinessState::nature);
        var style = f.optional("style", CONDUCT_STYLE, BusinessState::style);
        var standing = f.optional("standing", PEER_STANDING, BusinessState::standing);
        var trend = f.optional("trend", BUSINESS_TREND, BusinessState::trend);
        var scope = f.optional("scope", Codecs.string(), BusinessState::scope);
        var objects = f.optional("objects", Codecs.string(), BusinessState::objects);
        var prices = f.optional("prices", PRICE_LEVEL, BusinessState::prices);
        var peak = f.optional("peak", SEASON_VOLUME, BusinessState::peak);
        var low = f.optional("low", SEASON_VOLUME, BusinessState::low);
        var headcount = f.optional("headcount", HEADCOUNT, BusinessState::headcount);
        return v -> new BusinessState(
                v.get(nature),
                v.get(style),
                v.get(standing),
                v.get(trend),
                v.get(scope),
                v.get(objects),
                v.get(prices),
                v.get(peak),
                v.get(low),
                v.get(headcount));
    });

    static final Codec<PaymentWay> PAYMENT_WAY = Codecs.choice(PaymentWay.values(), PaymentWay::code);

    static final ObjectCodec<PaymentHabit> PAYMENT_HABIT = Codecs.record("payment-habit", f -> {
        var period = f.optional("period", Codecs.span(), PaymentHabit::period);
        var way = f.optional("way", PAYMENT_WAY, PaymentHabit::way);
        var procedure = f.optional("procedure", Codecs.string(), PaymentHabit::procedure);
        return v -> new PaymentHabit(v.get(period), v.get(way), v.get(procedure));
    });

    static final ObjectCodec<Dealing> DEALING = Codecs.record("dealing", f -> {
        var time = f.required("time", GroundCodecs.DATE_PERIOD, Dealing::time);
        var products = f.required("products", Codecs.string(), Dealing::products);
        var amount = f.required("amount", Codecs.money(), Dealing::amount);
        var season = f.required("season", SEASON, Dealing::season);
        return v -> new Dealing(v.get(time), v.get(products), v.get(amount), v.get(season));
    });

    static final ObjectCodec<CustomerInformation> CUSTOMER_INFORMATION = Codecs.record("customer-information", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerInformation::customer);
        var filledOn = f.required("filled-on", Codecs.date(), CustomerInformation::filledOn);
        var identity = f.required("identity", CUSTOMER_IDENTITY, CustomerInformation::identity);
        var contacts = f.list("contacts", CONTACT_PERSON, CustomerInformation::contacts);
        var business = f.required("business", BUSINESS_STATE, CustomerInformation::business);
        var payment = f.required("payment", PAYMENT_HABIT, CustomerInformation::payment);
        var dealings = f.list("dealings", DEALING, CustomerInformation::dealings);
        return v -> new CustomerInformation(
                v.get(customer),
                v.get(filledOn),
                v.get(identity),
                v.get(contacts),
                v.get(business),
                v.get(payment),
                v.get(dealings));
    });

    static final Codec<InformationClass> INFORMATION_CLASS =
            Codecs.choice(InformationClass.values(), InformationClass::code);

    static final ObjectCodec<InformationField> INFORMATION_FIELD = Codecs.record("information-field", f -> {
        var within = f.required("within", INFORMATION_CLASS, InformationField::within);
        var name = f.required("name", Codecs.string(), InformationField::name);
        return v -> new InformationField(v.get(within), v.get(name));
    });

    static final Codec<SourceChannel> SOURCE_CHANNEL = Codecs.choice(SourceChannel.values(), SourceChannel::code);

    static final Codec<LegalBasis> LEGAL_BASIS = Codecs.choice(LegalBasis.values(), LegalBasis::code);

    static final ObjectCodec<CustomerFact> CUSTOMER_FACT = Codecs.record("customer-fact", f -> {
        var field = f.required("field", INFORMATION_FIELD, CustomerFact::field);
        var value = f.required("value", PERSONAL_TEXT, CustomerFact::value);
        var channel = f.required("channel", SOURCE_CHANNEL, CustomerFact::channel);
        var collectedOn = f.required("collected-on", Codecs.date(), CustomerFact::collectedOn);
        var basis = f.required("basis", LEGAL_BASIS, CustomerFact::basis);
        return v -> new CustomerFact(v.get(field), v.get(value), v.get(channel), v.get(collectedOn), v.get(basis));
    });

    static final ObjectCodec<CustomerProfile> CUSTOMER_PROFILE = Codecs.record("customer-profile", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerProfile::customer);
        var facts = f.list("facts", CUSTOMER_FACT, CustomerProfile::facts);
        return v -> new CustomerProfile(v.get(customer), v.get(facts));
    });

    static final ObjectCodec<CustomerEvent> CUSTOMER_EVENT = Codecs.kinds("customer-event", k -> {
        k.kind("customer-registered", CustomerEvent.CustomerRegistered.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CustomerEvent.CustomerRegistered::occurredAt);
            var decidedUnder = f.required(
                    "decided-under", Codecs.rulebookVersion(), CustomerEvent.CustomerRegistered::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerEvent.CustomerRegistered::customer);
            var at = f.required("at", LIFECYCLE, CustomerEvent.CustomerRegistered::at);
            return v -> new CustomerEvent.CustomerRegistered(
                    v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(at));
        });
        k.kind("customer-lifecycle-changed", CustomerEvent.CustomerLifecycleChanged.class, f -> {
            var occurredAt =
                    f.required("occurred-at", Codecs.instant(), CustomerEvent.CustomerLifecycleChanged::occurredAt);
            var decidedUnder = f.required(
                    "decided-under", Codecs.rulebookVersion(), CustomerEvent.CustomerLifecycleChanged::decidedUnder);
            var customer =
                    f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerEvent.CustomerLifecycleChanged::customer);
            var from = f.required("from", LIFECYCLE, CustomerEvent.CustomerLifecycleChanged::from);
            var to = f.required("to", LIFECYCLE, CustomerEvent.CustomerLifecycleChanged::to);
            return v -> new CustomerEvent.CustomerLifecycleChanged(
                    v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(from), v.get(to));
        });
    });
}
