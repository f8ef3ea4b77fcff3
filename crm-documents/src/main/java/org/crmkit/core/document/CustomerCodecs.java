package org.crmkit.core.document;

import java.time.Month;
import java.util.Optional;
import java.util.TreeMap;
import org.crmkit.core.customer.AccountOwner;
import org.crmkit.core.customer.ArchiveState;
import org.crmkit.core.customer.BusinessState;
import org.crmkit.core.customer.BusinessTrend;
import org.crmkit.core.customer.CompanyNature;
import org.crmkit.core.customer.ConductStyle;
import org.crmkit.core.customer.Confidentiality;
import org.crmkit.core.customer.ContactPerson;
import org.crmkit.core.customer.ContactPoint;
import org.crmkit.core.customer.ContactRole;
import org.crmkit.core.customer.CustodyMove;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerEvent;
import org.crmkit.core.customer.CustomerFact;
import org.crmkit.core.customer.CustomerHeader;
import org.crmkit.core.customer.CustomerIdentifier;
import org.crmkit.core.customer.CustomerIdentity;
import org.crmkit.core.customer.CustomerInformation;
import org.crmkit.core.customer.CustomerProfile;
import org.crmkit.core.customer.CustomerRecord;
import org.crmkit.core.customer.Dealing;
import org.crmkit.core.customer.FileContents;
import org.crmkit.core.customer.FileCustody;
import org.crmkit.core.customer.FileDestruction;
import org.crmkit.core.customer.Filed;
import org.crmkit.core.customer.FilingResult;
import org.crmkit.core.customer.FormField;
import org.crmkit.core.customer.Funnel;
import org.crmkit.core.customer.FunnelPlace;
import org.crmkit.core.customer.FunnelStage;
import org.crmkit.core.customer.Headcount;
import org.crmkit.core.customer.HeadcountCheck;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.customer.InformationField;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.customer.LifecycleMove;
import org.crmkit.core.customer.Membership;
import org.crmkit.core.customer.MergeId;
import org.crmkit.core.customer.MergedFile;
import org.crmkit.core.customer.MissingCounts;
import org.crmkit.core.customer.MissingInformation;
import org.crmkit.core.customer.OwnerLevel;
import org.crmkit.core.customer.ParentDecision;
import org.crmkit.core.customer.ParentLink;
import org.crmkit.core.customer.PaymentHabit;
import org.crmkit.core.customer.PaymentWay;
import org.crmkit.core.customer.PeerStanding;
import org.crmkit.core.customer.PriceLevel;
import org.crmkit.core.customer.ProspectDecision;
import org.crmkit.core.customer.Season;
import org.crmkit.core.customer.SeasonVolume;
import org.crmkit.core.customer.Term;
import org.crmkit.core.customer.Validity;
import org.crmkit.core.customer.identifier.LegalEntityIdentifier;
import org.crmkit.core.customer.identifier.PhoneNumber;
import org.crmkit.core.customer.identifier.ResidentNumber;
import org.crmkit.core.customer.identifier.UnifiedSocialCreditCode;
import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.document.shared.PartyCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;
import org.crmkit.core.json.codec.Schema;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;

/** What is known of customers: who they are, their records and forms, and what was done with both. */
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

    static final ObjectCodec<ParentLink> PARENT_LINK = Codecs.record("parent-link", f -> {
        var parent = f.required("parent", GroundCodecs.CUSTOMER_ID, ParentLink::parent);
        var validity = f.required("validity", VALIDITY, ParentLink::validity);
        return v -> new ParentLink(v.get(parent), v.get(validity));
    });

    static final Codec<OwnerLevel> OWNER_LEVEL = Codecs.choice(OwnerLevel.values(), OwnerLevel::code);

    static final ObjectCodec<AccountOwner> ACCOUNT_OWNER = Codecs.record("account-owner", f -> {
        var level = f.required("level", OWNER_LEVEL, AccountOwner::level);
        var owner = f.required("owner", PartyCodecs.STAFF_ID, AccountOwner::owner);
        var validity = f.required("validity", VALIDITY, AccountOwner::validity);
        return v -> new AccountOwner(v.get(level), v.get(owner), v.get(validity));
    });

    static final ObjectCodec<FileContents> FILE_CONTENTS = Codecs.record("file-contents", f -> {
        var identifiers =
                f.list("identifiers", filed("customer-identifier", CUSTOMER_IDENTIFIER), FileContents::identifiers);
        var facts = f.list("facts", CUSTOMER_FACT, FileContents::facts);
        var contactPoints =
                f.list("contact-points", filed("contact-point", CONTACT_POINT), FileContents::contactPoints);
        var contacts = f.list("contacts", filed("contact-person", CONTACT_PERSON), FileContents::contacts);
        var forms = f.list("forms", CUSTOMER_INFORMATION, FileContents::forms);
        var parents = f.list("parents", PARENT_LINK, FileContents::parents);
        var owners = f.list("owners", ACCOUNT_OWNER, FileContents::owners);
        return v -> new FileContents(
                v.get(identifiers),
                v.get(facts),
                v.get(contactPoints),
                v.get(contacts),
                v.get(forms),
                v.get(parents),
                v.get(owners));
    });

    static final Codec<Confidentiality> CONFIDENTIALITY =
            Codecs.choice(Confidentiality.values(), Confidentiality::code);

    static final Codec<ArchiveState> ARCHIVE_STATE = Codecs.choice(ArchiveState.values(), ArchiveState::code);

    static final ObjectCodec<FileDestruction> FILE_DESTRUCTION = Codecs.record("file-destruction", f -> {
        var on = f.required("on", Codecs.date(), FileDestruction::on);
        var approvedBy = f.required("approved-by", PartyCodecs.STAFF_ID, FileDestruction::approvedBy);
        return v -> new FileDestruction(v.get(on), v.get(approvedBy));
    });

    static final ObjectCodec<FileCustody> FILE_CUSTODY = Codecs.record("file-custody", f -> {
        var custodian = f.optional("custodian", PartyCodecs.STAFF_ID, FileCustody::custodian);
        var confidentiality = f.required("confidentiality", CONFIDENTIALITY, FileCustody::confidentiality);
        var state = f.required("state", ARCHIVE_STATE, FileCustody::state);
        var archivedOn = f.optional("archived-on", Codecs.date(), FileCustody::archivedOn);
        var loans = f.list("loans", PartyCodecs.FILE_LOAN, FileCustody::loans);
        var destruction = f.optional("destruction", FILE_DESTRUCTION, FileCustody::destruction);
        return v -> new FileCustody(
                v.get(custodian),
                v.get(confidentiality),
                v.get(state),
                v.get(archivedOn),
                v.get(loans),
                v.get(destruction));
    });

    /** A merged file keeps its customer's whole record, which may hold merged files in turn. */
    static final ObjectCodec<MergedFile> MERGED_FILE = Codecs.record("merged-file", f -> {
        var merge = f.required("merge", MERGE_ID, MergedFile::merge);
        var customer = f.required("customer", CUSTOMER, MergedFile::customer);
        var record = f.required(
                "record",
                Codecs.<CustomerRecord>later("customer-record", () -> CustomerCodecs.CUSTOMER_RECORD),
                MergedFile::record);
        return v -> new MergedFile(v.get(merge), v.get(customer), v.get(record));
    });

    static final ObjectCodec<CustomerRecord> CUSTOMER_RECORD = Codecs.record("customer-record", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerRecord::customer);
        var own = f.required("own", FILE_CONTENTS, CustomerRecord::own);
        var custody = f.required("custody", FILE_CUSTODY, CustomerRecord::custody);
        var mergedInto = f.optional("merged-into", GroundCodecs.CUSTOMER_ID, CustomerRecord::mergedInto);
        var base = f.optional("base", CUSTOMER_HEADER, CustomerRecord::base);
        var parts = f.list("parts", MERGED_FILE, CustomerRecord::parts);
        return v -> new CustomerRecord(
                v.get(customer), v.get(own), v.get(custody), v.get(mergedInto), v.get(base), v.get(parts));
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
        k.kind("identifier-filed", CustomerEvent.IdentifierFiled.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CustomerEvent.IdentifierFiled::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), CustomerEvent.IdentifierFiled::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerEvent.IdentifierFiled::customer);
            var scheme = f.required("scheme", Codecs.string(), CustomerEvent.IdentifierFiled::scheme);
            var channel = f.required("channel", PartyCodecs.SOURCE_CHANNEL, CustomerEvent.IdentifierFiled::channel);
            var corrects = f.required("corrects", Codecs.flag(), CustomerEvent.IdentifierFiled::corrects);
            return v -> new CustomerEvent.IdentifierFiled(
                    v.get(occurredAt),
                    v.get(decidedUnder),
                    v.get(customer),
                    v.get(scheme),
                    v.get(channel),
                    v.get(corrects));
        });
        k.kind("fact-filed", CustomerEvent.FactFiled.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CustomerEvent.FactFiled::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), CustomerEvent.FactFiled::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerEvent.FactFiled::customer);
            var field = f.required("field", INFORMATION_FIELD, CustomerEvent.FactFiled::field);
            var channel = f.required("channel", PartyCodecs.SOURCE_CHANNEL, CustomerEvent.FactFiled::channel);
            var collectedOn = f.required("collected-on", Codecs.date(), CustomerEvent.FactFiled::collectedOn);
            return v -> new CustomerEvent.FactFiled(
                    v.get(occurredAt),
                    v.get(decidedUnder),
                    v.get(customer),
                    v.get(field),
                    v.get(channel),
                    v.get(collectedOn));
        });
        k.kind("contact-point-filed", CustomerEvent.ContactPointFiled.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CustomerEvent.ContactPointFiled::occurredAt);
            var decidedUnder = f.required(
                    "decided-under", Codecs.rulebookVersion(), CustomerEvent.ContactPointFiled::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerEvent.ContactPointFiled::customer);
            var channel = f.required("channel", PartyCodecs.SOURCE_CHANNEL, CustomerEvent.ContactPointFiled::channel);
            var on = f.required("on", Codecs.date(), CustomerEvent.ContactPointFiled::on);
            return v -> new CustomerEvent.ContactPointFiled(
                    v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(channel), v.get(on));
        });
        k.kind("contact-filed", CustomerEvent.ContactFiled.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CustomerEvent.ContactFiled::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), CustomerEvent.ContactFiled::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerEvent.ContactFiled::customer);
            var role = f.required("role", CONTACT_ROLE, CustomerEvent.ContactFiled::role);
            var on = f.required("on", Codecs.date(), CustomerEvent.ContactFiled::on);
            return v -> new CustomerEvent.ContactFiled(
                    v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(role), v.get(on));
        });
        k.kind("form-filed", CustomerEvent.FormFiled.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CustomerEvent.FormFiled::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), CustomerEvent.FormFiled::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerEvent.FormFiled::customer);
            var filledOn = f.required("filled-on", Codecs.date(), CustomerEvent.FormFiled::filledOn);
            return v -> new CustomerEvent.FormFiled(
                    v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(filledOn));
        });
        k.kind("owner-changed", CustomerEvent.OwnerChanged.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CustomerEvent.OwnerChanged::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), CustomerEvent.OwnerChanged::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerEvent.OwnerChanged::customer);
            var level = f.required("level", OWNER_LEVEL, CustomerEvent.OwnerChanged::level);
            var before = f.optional("before", PartyCodecs.STAFF_ID, CustomerEvent.OwnerChanged::before);
            var owner = f.required("owner", PartyCodecs.STAFF_ID, CustomerEvent.OwnerChanged::owner);
            var from = f.required("from", Codecs.date(), CustomerEvent.OwnerChanged::from);
            return v -> new CustomerEvent.OwnerChanged(
                    v.get(occurredAt),
                    v.get(decidedUnder),
                    v.get(customer),
                    v.get(level),
                    v.get(before),
                    v.get(owner),
                    v.get(from));
        });
        k.kind("parent-linked", CustomerEvent.ParentLinked.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CustomerEvent.ParentLinked::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), CustomerEvent.ParentLinked::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerEvent.ParentLinked::customer);
            var link = f.required("link", PARENT_LINK, CustomerEvent.ParentLinked::link);
            return v -> new CustomerEvent.ParentLinked(
                    v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(link));
        });
        k.kind("parent-ended", CustomerEvent.ParentEnded.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CustomerEvent.ParentEnded::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), CustomerEvent.ParentEnded::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerEvent.ParentEnded::customer);
            var parent = f.required("parent", GroundCodecs.CUSTOMER_ID, CustomerEvent.ParentEnded::parent);
            var until = f.required("until", Codecs.date(), CustomerEvent.ParentEnded::until);
            return v -> new CustomerEvent.ParentEnded(
                    v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(parent), v.get(until));
        });
        k.kind("custody-changed", CustomerEvent.CustodyChanged.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CustomerEvent.CustodyChanged::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), CustomerEvent.CustodyChanged::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerEvent.CustodyChanged::customer);
            var before = f.required("before", FILE_CUSTODY, CustomerEvent.CustodyChanged::before);
            var after = f.required("after", FILE_CUSTODY, CustomerEvent.CustodyChanged::after);
            return v -> new CustomerEvent.CustodyChanged(
                    v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(before), v.get(after));
        });
        k.kind("membership-changed", CustomerEvent.MembershipChanged.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CustomerEvent.MembershipChanged::occurredAt);
            var decidedUnder = f.required(
                    "decided-under", Codecs.rulebookVersion(), CustomerEvent.MembershipChanged::decidedUnder);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerEvent.MembershipChanged::customer);
            var member = f.required("member", GroundCodecs.CUSTOMER_ID, CustomerEvent.MembershipChanged::member);
            var day = f.required("day", Codecs.date(), CustomerEvent.MembershipChanged::day);
            var joined = f.required("joined", Codecs.flag(), CustomerEvent.MembershipChanged::joined);
            return v -> new CustomerEvent.MembershipChanged(
                    v.get(occurredAt), v.get(decidedUnder), v.get(customer), v.get(member), v.get(day), v.get(joined));
        });
        k.kind("customers-merged", CustomerEvent.CustomersMerged.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CustomerEvent.CustomersMerged::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), CustomerEvent.CustomersMerged::decidedUnder);
            var merge = f.required("merge", MERGE_ID, CustomerEvent.CustomersMerged::merge);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerEvent.CustomersMerged::customer);
            var from = f.required("from", GroundCodecs.CUSTOMER_ID, CustomerEvent.CustomersMerged::from);
            var rePointed = f.list("re-pointed", GroundCodecs.AGGREGATE_KEY, CustomerEvent.CustomersMerged::rePointed);
            return v -> new CustomerEvent.CustomersMerged(
                    v.get(occurredAt),
                    v.get(decidedUnder),
                    v.get(merge),
                    v.get(customer),
                    v.get(from),
                    v.get(rePointed));
        });
        k.kind("merge-undone", CustomerEvent.MergeUndone.class, f -> {
            var occurredAt = f.required("occurred-at", Codecs.instant(), CustomerEvent.MergeUndone::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), CustomerEvent.MergeUndone::decidedUnder);
            var merge = f.required("merge", MERGE_ID, CustomerEvent.MergeUndone::merge);
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CustomerEvent.MergeUndone::customer);
            var from = f.required("from", GroundCodecs.CUSTOMER_ID, CustomerEvent.MergeUndone::from);
            var leftAlone = f.list("left-alone", GroundCodecs.AGGREGATE_KEY, CustomerEvent.MergeUndone::leftAlone);
            return v -> new CustomerEvent.MergeUndone(
                    v.get(occurredAt),
                    v.get(decidedUnder),
                    v.get(merge),
                    v.get(customer),
                    v.get(from),
                    v.get(leftAlone));
        });
    });

    static final ObjectCodec<LifecycleMove> LIFECYCLE_MOVE = Codecs.kinds("lifecycle-move", k -> {
        k.kind("moved", LifecycleMove.Moved.class, f -> {
            var customer = f.required("customer", CUSTOMER, LifecycleMove.Moved::customer);
            return v -> new LifecycleMove.Moved(v.get(customer));
        });
        k.kind("refused", LifecycleMove.Refused.class, f -> {
            var reason = f.required("reason", GroundCodecs.REASON, LifecycleMove.Refused::reason);
            return v -> new LifecycleMove.Refused(v.get(reason));
        });
    });

    static final ObjectCodec<FilingResult> FILING_RESULT = Codecs.kinds("filing-result", k -> {
        k.kind("saved", FilingResult.Saved.class, f -> {
            var record = f.required("record", CUSTOMER_RECORD, FilingResult.Saved::record);
            return v -> new FilingResult.Saved(v.get(record));
        });
        k.kind("refused", FilingResult.Refused.class, f -> {
            var reason = f.required("reason", GroundCodecs.REASON, FilingResult.Refused::reason);
            return v -> new FilingResult.Refused(v.get(reason));
        });
        k.kind("unknown", FilingResult.Unknown.class, f -> {
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, FilingResult.Unknown::customer);
            return v -> new FilingResult.Unknown(v.get(customer));
        });
        k.kind("contended", FilingResult.Contended.class, f -> {
            var attempts = f.required("attempts", Codecs.integer(), FilingResult.Contended::attempts);
            return v -> new FilingResult.Contended(v.get(attempts));
        });
    });

    static final ObjectCodec<CustodyMove> CUSTODY_MOVE = Codecs.kinds("custody-move", k -> {
        k.kind("moved", CustodyMove.Moved.class, f -> {
            var custody = f.required("custody", FILE_CUSTODY, CustodyMove.Moved::custody);
            return v -> new CustodyMove.Moved(v.get(custody));
        });
        k.kind("refused", CustodyMove.Refused.class, f -> {
            var reason = f.required("reason", GroundCodecs.REASON, CustodyMove.Refused::reason);
            return v -> new CustodyMove.Refused(v.get(reason));
        });
    });

    static final ObjectCodec<ParentDecision> PARENT_DECISION = Codecs.kinds("parent-decision", k -> {
        k.kind("allowed", ParentDecision.Allowed.class, f -> {
            var child = f.required("child", GroundCodecs.CUSTOMER_ID, ParentDecision.Allowed::child);
            var link = f.required("link", PARENT_LINK, ParentDecision.Allowed::link);
            return v -> new ParentDecision.Allowed(v.get(child), v.get(link));
        });
        k.kind("taken", ParentDecision.Taken.class, f -> {
            var child = f.required("child", GroundCodecs.CUSTOMER_ID, ParentDecision.Taken::child);
            var parent = f.required("parent", GroundCodecs.CUSTOMER_ID, ParentDecision.Taken::parent);
            var on = f.required("on", Codecs.date(), ParentDecision.Taken::on);
            return v -> new ParentDecision.Taken(v.get(child), v.get(parent), v.get(on));
        });
        k.kind("cycle", ParentDecision.Cycle.class, f -> {
            var path = f.list("path", GroundCodecs.CUSTOMER_ID, ParentDecision.Cycle::path);
            var on = f.required("on", Codecs.date(), ParentDecision.Cycle::on);
            return v -> new ParentDecision.Cycle(v.get(path), v.get(on));
        });
    });

    static final ObjectCodec<ProspectDecision> PROSPECT_DECISION = Codecs.kinds("prospect-decision", k -> {
        k.kind("fit", ProspectDecision.Fit.class, f -> {
            return v -> new ProspectDecision.Fit();
        });
        k.kind("open", ProspectDecision.Open.class, f -> {
            var unknown = f.list("unknown", GroundCodecs.REASON, ProspectDecision.Open::unknown);
            return v -> new ProspectDecision.Open(v.get(unknown));
        });
        k.kind("unfit", ProspectDecision.Unfit.class, f -> {
            var absent = f.list("absent", GroundCodecs.REASON, ProspectDecision.Unfit::absent);
            var unknown = f.list("unknown", GroundCodecs.REASON, ProspectDecision.Unfit::unknown);
            return v -> new ProspectDecision.Unfit(v.get(absent), v.get(unknown));
        });
    });

    static final ObjectCodec<Funnel> FUNNEL = Codecs.record("funnel", f -> {
        var market = f.required("market", Codecs.integer(), Funnel::market);
        var potential = f.required("potential", Codecs.integer(), Funnel::potential);
        var target = f.required("target", Codecs.integer(), Funnel::target);
        return v -> new Funnel(v.get(market), v.get(potential), v.get(target));
    });

    static final Codec<FunnelStage> FUNNEL_STAGE = Codecs.choice(FunnelStage.values(), FunnelStage::code);

    static final ObjectCodec<FunnelPlace> FUNNEL_PLACE = Codecs.record("funnel-place", f -> {
        var stage = f.required("stage", FUNNEL_STAGE, FunnelPlace::stage);
        var held = f.list("held", GroundCodecs.REASON, FunnelPlace::held);
        return v -> new FunnelPlace(v.get(stage), v.get(held));
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
                        CustomerCodecs::informationField,
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

    /** A thing with where it came from. */
    private static <T> ObjectCodec<Filed<T>> filed(String what, Codec<T> codec) {
        return Codecs.record("filed-" + what, f -> {
            var thing = f.required("what", codec, Filed<T>::what);
            var channel = f.required("channel", PartyCodecs.SOURCE_CHANNEL, Filed<T>::channel);
            var on = f.required("on", Codecs.date(), Filed<T>::on);
            var basis = f.required("basis", PartyCodecs.LEGAL_BASIS, Filed<T>::basis);
            return v -> new Filed<>(v.get(thing), v.get(channel), v.get(on), v.get(basis));
        });
    }
}
