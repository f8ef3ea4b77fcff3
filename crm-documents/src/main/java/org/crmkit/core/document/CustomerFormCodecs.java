package org.crmkit.core.document;

import java.time.Month;
import java.util.Optional;
import java.util.TreeMap;
import org.crmkit.core.customer.BusinessState;
import org.crmkit.core.customer.BusinessTrend;
import org.crmkit.core.customer.CompanyNature;
import org.crmkit.core.customer.ConductStyle;
import org.crmkit.core.customer.CustomerFact;
import org.crmkit.core.customer.CustomerInformation;
import org.crmkit.core.customer.CustomerProfile;
import org.crmkit.core.customer.Dealing;
import org.crmkit.core.customer.FormField;
import org.crmkit.core.customer.Headcount;
import org.crmkit.core.customer.HeadcountCheck;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.customer.InformationField;
import org.crmkit.core.customer.MissingCounts;
import org.crmkit.core.customer.MissingInformation;
import org.crmkit.core.customer.PaymentHabit;
import org.crmkit.core.customer.PaymentWay;
import org.crmkit.core.customer.PeerStanding;
import org.crmkit.core.customer.PriceLevel;
import org.crmkit.core.customer.Season;
import org.crmkit.core.customer.SeasonVolume;
import org.crmkit.core.customer.Term;
import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.document.shared.PartyCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;
import org.crmkit.core.json.codec.Schema;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;

/** The customer information form, what was learned beside it, and what is missing. */
final class CustomerFormCodecs {

    private CustomerFormCodecs() {}

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
        var staff = f.required("staff", Codecs.integer(), Headcount::staff);
        var managers = f.required("managers", Codecs.integer(), Headcount::managers);
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
        var identity = f.required("identity", CustomerCodecs.CUSTOMER_IDENTITY, CustomerInformation::identity);
        var contacts = f.list("contacts", CustomerCodecs.CONTACT_PERSON, CustomerInformation::contacts);
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

    private static final Label A_FIELD =
            Label.of("信息类别与字段，例如 name-and-unit.employer", "a class and a field of it, such as name-and-unit.employer");

    private static final Schema FIELD_NAME =
            Schema.of("string").with("pattern", "^[a-z0-9-]+\\.[a-z0-9]+(-[a-z0-9]+)*$");

    static final Codec<InformationField> INFORMATION_FIELD = Codecs.parsed(
            A_FIELD,
            text -> informationField(text).orElseThrow(() -> new IllegalArgumentException("no such field")),
            InformationField::toString,
            FIELD_NAME);

    private static Optional<InformationField> informationField(String text) {
        int point = text.indexOf('.');
        return Term.find(InformationClass.values(), text.substring(0, Math.max(0, point)))
                .filter(within -> RuleKey.isSlug(text.substring(point + 1)))
                .map(within -> InformationField.of(within, text.substring(point + 1)));
    }

    static final ObjectCodec<CustomerFact> CUSTOMER_FACT = Codecs.record("customer-fact", f -> {
        var field = f.required("field", INFORMATION_FIELD, CustomerFact::field);
        var value = f.required("value", GroundCodecs.PERSONAL_TEXT, CustomerFact::value);
        var channel = f.required("channel", PartyCodecs.SOURCE_CHANNEL, CustomerFact::channel);
        var collectedOn = f.required("collected-on", Codecs.date(), CustomerFact::collectedOn);
        var basis = f.required("basis", PartyCodecs.LEGAL_BASIS, CustomerFact::basis);
        return v -> new CustomerFact(v.get(field), v.get(value), v.get(channel), v.get(collectedOn), v.get(basis));
    });

    static final ObjectCodec<CustomerProfile> CUSTOMER_PROFILE = Codecs.record("customer-profile", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerProfile::customer);
        var facts = f.list("facts", CUSTOMER_FACT, CustomerProfile::facts);
        return v -> new CustomerProfile(v.get(customer), v.get(facts));
    });

    static final ObjectCodec<HeadcountCheck> HEADCOUNT_CHECK = Codecs.kinds("headcount-check", k -> {
        k.kind("agrees", HeadcountCheck.Agrees.class, f -> {
            var headcount = f.required("headcount", HEADCOUNT, HeadcountCheck.Agrees::headcount);
            return v -> new HeadcountCheck.Agrees(v.get(headcount));
        });
        k.kind("differs", HeadcountCheck.Differs.class, f -> {
            var parts = f.required("parts", HEADCOUNT, HeadcountCheck.Differs::parts);
            var stated = f.required("stated", Codecs.whole(), HeadcountCheck.Differs::stated);
            var reason = f.required("reason", GroundCodecs.REASON, HeadcountCheck.Differs::reason);
            return v -> new HeadcountCheck.Differs(v.get(parts), v.get(stated), v.get(reason));
        });
    });

    static final Codec<FormField> FORM_FIELD = Codecs.choice(FormField.values(), FormField::code);

    static final ObjectCodec<MissingInformation> MISSING_INFORMATION = Codecs.record("missing-information", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, MissingInformation::customer);
        var asOf = f.required("as-of", Codecs.date(), MissingInformation::asOf);
        var classes = f.list("classes", INFORMATION_CLASS, MissingInformation::classes);
        var fields = f.list("fields", INFORMATION_FIELD, MissingInformation::fields);
        var form = f.list("form", FORM_FIELD, MissingInformation::form);
        return v -> new MissingInformation(v.get(customer), v.get(asOf), v.get(classes), v.get(fields), v.get(form));
    });

    static final ObjectCodec<MissingCounts> MISSING_COUNTS = Codecs.record("missing-counts", f -> {
        var customers = f.required("customers", Codecs.integer(), MissingCounts::customers);
        var complete = f.required("complete", Codecs.integer(), MissingCounts::complete);
        var classes = f.required(
                "classes",
                Codecs.map(InformationClass.values(), InformationClass::code, Codecs.integer()),
                MissingCounts::classes);
        var fields = f.required(
                "fields",
                Codecs.map(
                        CustomerFormCodecs::informationField,
                        InformationField::toString,
                        A_FIELD,
                        FIELD_NAME,
                        Codecs.integer()),
                MissingCounts::fields);
        var form = f.required(
                "form", Codecs.map(FormField.values(), FormField::code, Codecs.integer()), MissingCounts::form);
        return v -> new MissingCounts(
                v.get(customers),
                v.get(complete),
                new TreeMap<>(v.get(classes)),
                new TreeMap<>(v.get(fields)),
                new TreeMap<>(v.get(form)));
    });
}
