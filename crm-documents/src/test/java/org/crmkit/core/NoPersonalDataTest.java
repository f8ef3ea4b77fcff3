package org.crmkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crmkit.core.audit.AuditContent;
import org.crmkit.core.audit.AuditHoldings;
import org.crmkit.core.audit.AuditedWork;
import org.crmkit.core.audit.HmacKeys;
import org.crmkit.core.audit.InMemoryAuditTrails;
import org.crmkit.core.complaint.Complaint;
import org.crmkit.core.complaint.ComplaintFlow;
import org.crmkit.core.complaint.ComplaintId;
import org.crmkit.core.complaint.ComplaintMove;
import org.crmkit.core.complaint.ComplaintPolicy;
import org.crmkit.core.complaint.ComplaintReport;
import org.crmkit.core.complaint.Discovery;
import org.crmkit.core.complaint.DiscoverySource;
import org.crmkit.core.complaint.FilterRatings;
import org.crmkit.core.complaint.HoldReason;
import org.crmkit.core.complaint.Matter;
import org.crmkit.core.complaint.MonitorFinding;
import org.crmkit.core.complaint.MonitorMeans;
import org.crmkit.core.complaint.MoveResult;
import org.crmkit.core.complaint.Observation;
import org.crmkit.core.complaint.PrivateText;
import org.crmkit.core.complaint.Resolution;
import org.crmkit.core.customer.ContactPerson;
import org.crmkit.core.customer.ContactPoint;
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
import org.crmkit.core.customer.CustomerRecordDesk;
import org.crmkit.core.customer.Filed;
import org.crmkit.core.customer.InMemoryCustomerRecords;
import org.crmkit.core.customer.InMemoryCustomers;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.customer.InformationField;
import org.crmkit.core.customer.LegalBasis;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.customer.MergeId;
import org.crmkit.core.customer.SourceChannel;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.customer.identifier.ChinaPhoneNumbers;
import org.crmkit.core.customer.identifier.PhoneNumber;
import org.crmkit.core.customer.identifier.ResidentNumber;
import org.crmkit.core.customer.identifier.UnifiedSocialCreditCode;
import org.crmkit.core.customer.merge.InMemoryMerges;
import org.crmkit.core.customer.merge.MergeDesk;
import org.crmkit.core.customer.merge.References;
import org.crmkit.core.draft.ComplaintReportDraft;
import org.crmkit.core.draft.CustomerFactDraft;
import org.crmkit.core.draft.NewCustomerDraft;
import org.crmkit.core.information.CustomerHoldings;
import org.crmkit.core.information.InMemoryInformation;
import org.crmkit.core.information.InformationPolicy;
import org.crmkit.core.information.PrivacyDesk;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Problems;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedJson;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.PersonalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Personal values are planted wherever a room keeps some; then everything the room gives back is printed: states, events, results with
 * their reasons, drafts, problems, exceptions, each record in them. None may show a planted value.
 *
 * <p>To add a room: a method that plants {@link #NAME}, {@link #TEXT}, {@link #PHONE}, {@link #RESIDENT} and {@link #MAILBOX} in all its
 * types and shows what comes of it, and its line in {@link #rooms}.
 */
public class NoPersonalDataTest {

    static final String NAME = "Qixzwölf Plantedname";
    public static final String TEXT = "met Qixzwölf at the harbour, call 13987651234";
    public static final String PHONE = "13987651234";
    /** The example of GB 11643-1999. */
    public static final String RESIDENT = "11010519491231002X";

    static final String MAILBOX = "qixzwoelf@planted.invalid";
    /** What must not be printed: enough of each value to know whose it is. */
    public static final List<String> PLANTED =
            List.of("Qixzw", "Plantedname", "harbour", "398765", "1949123", "9491231", "qixzwoelf");

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final CustomerId CUSTOMER = CustomerId.of("C-1");
    private static final CustomerId TWIN = CustomerId.of("C-2");
    private static final StaffId CLERK = StaffId.of("E-1");
    private static final Rulebook RULES = CompleteRulebook.load();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T04:00:00Z"), ZoneOffset.UTC);

    /** A room, and what it does with planted values. */
    record Room(String name, Consumer<Shown> scenario) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Room> rooms() {
        Stream<Room> first = Stream.of(
                new Room("identifiers", NoPersonalDataTest::identifiers),
                new Room("customer", NoPersonalDataTest::customer),
                new Room("drafts", NoPersonalDataTest::drafts),
                new Room("complaint", NoPersonalDataTest::complaint),
                new Room("information and audit", NoPersonalDataTest::information));
        return Stream.concat(first, PlantedRooms.all());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void nothing_a_room_prints_shows_a_planted_value(Room room) {
        Shown shown = new Shown();
        room.scenario().accept(shown);
        assertThat(shown.printed).as("what was looked at").hasSizeGreaterThan(5);
        for (String line : shown.printed) {
            assertThat(line).doesNotContain(PLANTED);
        }
    }

    /** Prints what it holds, deep inside. */
    private record Leaking(Optional<List<CustomerIdentity>> inside, String name) {}

    @Test
    void a_record_that_prints_a_planted_value_would_be_found() {
        Shown shown = new Shown().show(Optional.of(new Leaking(Optional.empty(), NAME)));
        assertThat(shown.printed).anyMatch(line -> PLANTED.stream().anyMatch(line::contains));
        Shown failing = new Shown().fails(() -> {
            throw new IllegalArgumentException("wrong: " + PHONE);
        });
        assertThat(failing.printed).anyMatch(line -> PLANTED.stream().anyMatch(line::contains));
    }

    /** Collects how things print, with all the records in them. */
    public static final class Shown {
        public final List<String> printed = new ArrayList<>();
        private final Set<Object> seen = Sets.newIdentityHashSet();

        /** Shows a thing; what is a bare text in a record is that record's own matter, its printing is not. */
        public Shown show(Object thing) {
            if (thing instanceof String || !seen.add(thing)) {
                return this;
            }
            if (thing instanceof Optional<?> some) {
                some.ifPresent(this::show);
            } else if (thing instanceof Collection<?> many) {
                many.forEach(this::show);
            } else if (thing instanceof Map<?, ?> map) {
                map.forEach((key, value) -> show(key).show(value));
            } else {
                printed.add(thing.getClass().getSimpleName() + ": " + thing);
                if (thing instanceof Record) {
                    parts(thing);
                }
            }
            return this;
        }

        /** Runs what must fail and shows the exception. */
        public Shown fails(Runnable wrong) {
            try {
                wrong.run();
            } catch (RuntimeException e) {
                for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                    printed.add(cause.toString());
                }
                return this;
            }
            throw new AssertionError("nothing was refused");
        }

        private void parts(Object thing) {
            for (RecordComponent part : thing.getClass().getRecordComponents()) {
                try {
                    part.getAccessor().setAccessible(true);
                    Object value = part.getAccessor().invoke(thing);
                    if (value != null) {
                        show(value);
                    }
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(part.toString(), e);
                }
            }
        }
    }

    private static PersonalText text() {
        return PersonalText.of(TEXT);
    }

    private static PhoneNumber phone() {
        return new ChinaPhoneNumbers().parse(PHONE).value().orElseThrow();
    }

    private static ResidentNumber resident() {
        return ResidentNumber.parse(RESIDENT, DAY).value().orElseThrow();
    }

    private static void identifiers(Shown shown) {
        shown.show(phone())
                .show(resident())
                .show(new CustomerIdentifier.Resident(resident()))
                .show(new ChinaPhoneNumbers().parse("x" + PHONE))
                .show(new ChinaPhoneNumbers().parse("+1" + PHONE))
                .show(ResidentNumber.parse("11010519491231002" + "1", DAY))
                .show(ResidentNumber.parse(RESIDENT + "0", DAY))
                .show(ResidentNumber.parse("19491231" + RESIDENT, DAY))
                .show(UnifiedSocialCreditCode.parse(RESIDENT))
                .fails(() -> new ResidentNumber(RESIDENT + "1"))
                .fails(() -> PhoneNumber.of("+86" + PHONE + PHONE, PhoneNumber.Kind.MOBILE))
                .fails(() -> PersonalText.of(TEXT.repeat(1_000)))
                .fails(() -> PrivateText.of(TEXT.repeat(1_000)));
    }

    private static ContactPerson person() {
        return ContactPerson.of(ContactRole.CONTACT, PersonalText.of(NAME))
                .aged(41)
                .educated(text())
                .ofCharacter(text())
                .atPost(text(), text())
                .reachedAt(phone());
    }

    private static <T> Filed<T> filed(T what) {
        return Filed.of(what, SourceChannel.SERVICE, DAY, LegalBasis.CONSENT);
    }

    private static CustomerFact fact() {
        return new CustomerFact(
                InformationField.of(InformationClass.RELATIONS_AND_BACKGROUND, "family"),
                text(),
                SourceChannel.SERVICE,
                DAY,
                LegalBasis.CONSENT);
    }

    private static CustomerHeader header(CustomerId id) {
        return CustomerHeader.of(id, NAME, LocalDate.of(2025, 1, 1), Lifecycle.ACTIVE);
    }

    /** Registers two individuals and files everything there is about them. */
    private static void file(Shown shown, CustomerDesk desk, CustomerRecordDesk filing) {
        for (CustomerId id : List.of(CUSTOMER, TWIN)) {
            shown.show(desk.register(new Customer.Individual(header(id))))
                    .show(filing.fileIdentifier(id, filed(new CustomerIdentifier.Resident(resident()))))
                    .show(filing.fileContactPoint(id, filed(new ContactPoint.Telephone(phone()))))
                    .show(filing.fileContactPoint(id, filed(new ContactPoint.Address(text()))))
                    .show(filing.fileContactPoint(id, filed(new ContactPoint.Mailbox(PersonalText.of(MAILBOX)))))
                    .show(filing.fileContact(id, filed(person())))
                    .show(filing.fileFact(id, fact()))
                    .show(filing.fileForm(CustomerInformation.of(
                                    id,
                                    DAY,
                                    CustomerIdentity.of(PersonalText.of(NAME))
                                            .at(text())
                                            .reachedAt(phone())
                                            .faxedAt(phone()))
                            .with(person())));
        }
    }

    private static void customer(Shown shown) {
        InMemoryStore store = new InMemoryStore();
        InMemoryCustomers customers = new InMemoryCustomers(store);
        InMemoryCustomerRecords records = new InMemoryCustomerRecords(store);
        PolicySource<CustomerPolicy> policies = PolicySource.always(RULES.inForce(Rulebook::customer));
        CustomerDesk desk = new CustomerDesk(store, policies, CLOCK);
        file(shown, desk, new CustomerRecordDesk(customers, records, store, policies, CLOCK));
        MergeDesk merging = new MergeDesk(customers, records, new InMemoryMerges(store), store, policies, CLOCK);
        shown.show(desk.register(new Customer.Individual(header(CUSTOMER))))
                .show(merging.merge(MergeId.of("M-1"), CUSTOMER, TWIN, CLERK, References.NONE))
                .show(records.find(CUSTOMER))
                .show(customers.find(CUSTOMER))
                .show(store.events())
                .fails(() -> CustomerHeader.of(CUSTOMER, NAME.repeat(40), DAY, Lifecycle.ACTIVE))
                .fails(() -> person().aged(131));
    }

    private static void drafts(Shown shown) {
        for (String json : List.of(
                "{\"kind\":\"person\",\"id\":\"C-1\",\"name\":\"" + NAME + "\",\"since\":\"today\"}",
                "{\"kind\":\"individual\",\"id\":\"C-1\",\"name\":{\"text\":\"" + NAME + "\"}}",
                "{\"kind\":\"individual\",\"id\":\"C-1\",\"name\":[\"" + NAME + "\"],\"since\":\"2026-01-01\"}")) {
            read(shown, json, NewCustomerDraft::read);
        }
        read(shown, "{\"id\":\"T-1\",\"description\":\"" + TEXT + "\"}", ComplaintReportDraft::read);
        read(shown, "{\"customer\":\"C-1\",\"value\":\"" + TEXT + "\"}", CustomerFactDraft::read);
    }

    private static void read(Shown shown, String json, Function<FieldReader, ?> bind) {
        Problems problems = new Problems();
        FieldReader reader = FieldReader.of(
                LocatedJson.read("in.json", json.getBytes(StandardCharsets.UTF_8), Limits.standard()), problems);
        Object draft = bind.apply(reader);
        reader.finish();
        shown.printed.add(draft.toString());
        problems.list().forEach(problem -> shown.printed.add(problem.toString()));
    }

    private static void complaint(Shown shown) {
        InForce<ComplaintPolicy> policy = RULES.inForce(Rulebook::complaint);
        Complaint at = Complaint.open(
                new ComplaintReport(
                        ComplaintId.of("W-1"),
                        CUSTOMER,
                        "gold",
                        Matter.of("late-delivery", "O-1"),
                        Discovery.of(DiscoverySource.HOTLINE),
                        CLOCK.instant(),
                        PrivateText.of(TEXT),
                        Optional.empty()),
                policy.version());
        shown.show(at)
                .show(new Observation(CLOCK.instant(), Discovery.of(DiscoverySource.HOTLINE), PrivateText.of(TEXT)));
        for (ComplaintMove move : List.of(
                new ComplaintMove.Reopen(PrivateText.of(TEXT)),
                new ComplaintMove.Filter(FilterRatings.of(50, 50, 50, 50, 50), Optional.empty()),
                new ComplaintMove.Start(),
                new ComplaintMove.PutOnHold(HoldReason.CUSTOMER),
                new ComplaintMove.Release(HoldReason.CUSTOMER),
                new ComplaintMove.Check(
                        MonitorMeans.DATA_CHECK,
                        Optional.empty(),
                        MonitorFinding.WANTING,
                        Optional.of(PrivateText.of(TEXT))),
                new ComplaintMove.Resolve(new Resolution(PrivateText.of(TEXT))))) {
            MoveResult result = ComplaintFlow.apply(at, move, CLOCK.instant(), policy);
            shown.show(move).show(result);
            Complaint before = at;
            at = result.fold(MoveResult.Moved::complaint, refused -> before);
        }
    }

    private static void information(Shown shown) {
        InMemoryStore store = new InMemoryStore();
        InMemoryCustomers customers = new InMemoryCustomers(store);
        InMemoryCustomerRecords records = new InMemoryCustomerRecords(store);
        InMemoryAuditTrails trails = new InMemoryAuditTrails(store);
        HmacKeys keys = HmacKeys.of(TEXT.getBytes(StandardCharsets.UTF_8));
        AuditedWork audited = AuditedWork.of("main", store, trails, keys, () -> new byte[32], CLOCK)
                .writing(changes -> List.of(AuditContent.about(CUSTOMER, "said", TEXT)));
        PolicySource<CustomerPolicy> policies = PolicySource.always(RULES.inForce(Rulebook::customer));
        file(
                shown,
                new CustomerDesk(audited.by(CLERK), policies, CLOCK),
                new CustomerRecordDesk(customers, records, audited.by(CLERK), policies, CLOCK));
        PrivacyDesk privacy = new PrivacyDesk(
                new InMemoryInformation(store),
                List.of(
                        new CustomerHoldings(customers, records, id -> Optional.empty()),
                        new AuditHoldings(trails, "main", ZoneId.of("Asia/Shanghai"))),
                audited.by(CLERK),
                PolicySource.always(RULES.inForceIfAny(InformationPolicy.class).orElseThrow()),
                CLOCK,
                ZoneId.of("Asia/Shanghai"));
        shown.show(keys)
                .show(privacy.giveConsent(CUSTOMER, "direct-marketing", false, SourceChannel.SERVICE))
                .show(privacy.placeHold(CUSTOMER, "case-1", text(), CLERK))
                .show(privacy.erase(CUSTOMER, CLERK))
                .show(privacy.liftHold(CUSTOMER, "case-1"))
                .show(privacy.planErasure(CUSTOMER))
                .show(privacy.erase(CUSTOMER, CLERK))
                .show(trails.read("main"))
                .show(records.find(CUSTOMER))
                .show(customers.find(CUSTOMER))
                .show(store.events());
    }
}
