package org.crmkit.scoring.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerIdentifier;
import org.crmkit.core.customer.duplicate.CompanyName;
import org.crmkit.core.customer.duplicate.DuplicateSubject;
import org.crmkit.core.text.Label;

/**
 * Many files, taken apart once and kept in columns: about 250 bytes a file with one name, one telephone and one address. The files
 * themselves can be let go. Names stay as text, because slips of the pen are looked for; telephones, mailboxes, addresses and
 * numbers of registers are kept as 64-bit hashes.
 */
public final class MatchTable {

    /** No place, no legal form. */
    static final int NONE = -1;

    private static final PersonName NO_PERSON = new PersonName(false, "", List.of());

    final CustomerId[] ids;
    final int[] rank;
    final boolean[] person;

    final int[] nameFrom;
    final String[] tradeName;
    final PersonName[] personName;
    final boolean[] chinese;
    final boolean[] common;
    final long[] nameHash;
    final int[] place;
    final int[] industries;
    final int[] form;
    final long[] branch;

    final int[] phoneFrom;
    final long[] phone;

    final int[] mailFrom;
    final long[] mail;
    final long[] domain;

    final int[] addressFrom;
    final boolean[] addressChinese;
    final int[] town;
    final long[] road;
    final long[] house;
    final long[] room;

    final int[] numberFrom;
    final int[] scheme;
    final long[] number;

    final List<String> places;
    final List<List<String>> industrySets;
    final List<String> schemes;
    final List<Label> schemeLabels;
    final boolean[] exclusive;

    private MatchTable(Builder from) {
        this.ids = from.ids.toArray(new CustomerId[0]);
        this.rank = ranks(ids);
        this.person = booleans(from.person);
        this.nameFrom = from.nameFrom.toArray();
        this.tradeName = from.tradeName.toArray(new String[0]);
        this.personName = from.personName.toArray(new PersonName[0]);
        this.chinese = booleans(from.chinese);
        this.common = booleans(from.common);
        this.nameHash = from.nameHash.toArray();
        this.place = from.place.toArray();
        this.industries = from.industries.toArray();
        this.form = from.form.toArray();
        this.branch = from.branch.toArray();
        this.phoneFrom = from.phoneFrom.toArray();
        this.phone = from.phone.toArray();
        this.mailFrom = from.mailFrom.toArray();
        this.mail = from.mail.toArray();
        this.domain = from.domain.toArray();
        this.addressFrom = from.addressFrom.toArray();
        this.addressChinese = booleans(from.addressChinese);
        this.town = from.town.toArray();
        this.road = from.road.toArray();
        this.house = from.house.toArray();
        this.room = from.room.toArray();
        this.numberFrom = from.numberFrom.toArray();
        this.scheme = from.scheme.toArray();
        this.number = from.number.toArray();
        this.places = List.copyOf(from.places.keySet());
        this.industrySets = List.copyOf(from.industrySets.keySet());
        this.schemes = List.copyOf(from.schemes.keySet());
        this.schemeLabels = List.copyOf(from.schemeLabels);
        this.exclusive = booleans(from.exclusive);
    }

    private static boolean[] booleans(Ints column) {
        int[] values = column.toArray();
        boolean[] flags = new boolean[values.length];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = values[i] != 0;
        }
        return flags;
    }

    /** The place of each file in the order of ids, so that nothing depends on the order of the files. */
    private static int[] ranks(CustomerId[] ids) {
        Integer[] order = new Integer[ids.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Arrays.sort(order, Comparator.comparing((Integer row) -> ids[row]));
        int[] rank = new int[ids.length];
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
            if (i > 0 && ids[order[i]].equals(ids[order[i - 1]])) {
                throw new IllegalArgumentException("MatchTable has " + ids[order[i]]
                        + " twice; each customer must come once. Give the file as it is now.");
            }
        }
        return rank;
    }

    /**
     * Obtains the table of files in any order.
     *
     * @throws IllegalArgumentException if a customer comes twice
     */
    public static MatchTable of(Collection<DuplicateSubject> files) {
        Builder builder = builder();
        files.forEach(builder::add);
        return builder.build();
    }

    /** Starts a table that is filled file by file. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns how many files there are. */
    public int size() {
        return ids.length;
    }

    /** Fills a table; what was added can be let go. Not safe under threads. */
    public static final class Builder {

        private final List<CustomerId> ids = new ArrayList<>();
        private final Ints person = new Ints();
        private final Ints nameFrom = new Ints();
        private final List<String> tradeName = new ArrayList<>();
        private final List<PersonName> personName = new ArrayList<>();
        private final Ints chinese = new Ints();
        private final Ints common = new Ints();
        private final Longs nameHash = new Longs();
        private final Ints place = new Ints();
        private final Ints industries = new Ints();
        private final Ints form = new Ints();
        private final Longs branch = new Longs();
        private final Ints phoneFrom = new Ints();
        private final Longs phone = new Longs();
        private final Ints mailFrom = new Ints();
        private final Longs mail = new Longs();
        private final Longs domain = new Longs();
        private final Ints addressFrom = new Ints();
        private final Ints addressChinese = new Ints();
        private final Ints town = new Ints();
        private final Longs road = new Longs();
        private final Longs house = new Longs();
        private final Longs room = new Longs();
        private final Ints numberFrom = new Ints();
        private final Ints scheme = new Ints();
        private final Longs number = new Longs();
        private final Map<String, Integer> places = new LinkedHashMap<>();
        private final Map<List<String>, Integer> industrySets = new LinkedHashMap<>();
        private final Map<String, Integer> schemes = new LinkedHashMap<>();
        private final List<Label> schemeLabels = new ArrayList<>();
        private final Ints exclusive = new Ints();

        private Builder() {
            startNext();
        }

        private void startNext() {
            nameFrom.add(nameHash.size());
            phoneFrom.add(phone.size());
            mailFrom.add(mail.size());
            addressFrom.add(road.size());
            numberFrom.add(number.size());
        }

        /** Adds a file. */
        public Builder add(DuplicateSubject file) {
            return add(TakenApart.of(file));
        }

        /**
         * Adds files, taken apart on the common pool of threads. The table is the one that adding them one after the other gives; to
         * hold little at a time, hand them over some ten thousand at once.
         */
        public Builder addInParallel(Collection<DuplicateSubject> files) {
            files.parallelStream().map(TakenApart::of).toList().forEach(this::add);
            return this;
        }

        private Builder add(TakenApart file) {
            ids.add(file.customer());
            person.add(file.isPerson() ? 1 : 0);
            file.persons().forEach(this::addPerson);
            file.companies().forEach(this::addCompany);
            file.phones().forEach(phone::add);
            for (TakenApart.Mailbox mailbox : file.mailboxes()) {
                mail.add(mailbox.whole());
                domain.add(mailbox.ownDomain());
            }
            file.addresses().forEach(this::addAddress);
            file.numbers().forEach(this::addNumber);
            startNext();
            return this;
        }

        private void addPerson(TakenApart.Person found) {
            PersonName name = found.name();
            tradeName.add("");
            personName.add(name);
            chinese.add(name.isChinese() ? 1 : 0);
            common.add(name.isOrdinary() ? 1 : 0);
            nameHash.add(found.hash());
            place.add(NONE);
            industries.add(NONE);
            form.add(NONE);
            branch.add(0);
        }

        @SuppressWarnings("EnumOrdinal") // only compared within this table
        private void addCompany(TakenApart.Company found) {
            CompanyName name = found.name();
            tradeName.add(found.squeezed());
            personName.add(NO_PERSON);
            chinese.add(name.isChinese() ? 1 : 0);
            common.add(name.isCommon() ? 1 : 0);
            nameHash.add(found.hash());
            place.add(found.place().map(this::placeOf).orElse(NONE));
            industries.add(
                    name.industries().isEmpty()
                            ? NONE
                            : industrySets.computeIfAbsent(name.industries(), set -> industrySets.size()));
            form.add(name.form()
                    .map(said -> said.ordinal() * 2 + (name.isGroup() ? 1 : 0))
                    .orElse(NONE));
            branch.add(found.branch());
        }

        private int placeOf(String name) {
            return places.computeIfAbsent(name, found -> places.size());
        }

        private void addAddress(TakenApart.Address found) {
            addressChinese.add(found.isChinese() ? 1 : 0);
            town.add(found.town().map(this::placeOf).orElse(NONE));
            road.add(found.road());
            house.add(found.house());
            room.add(found.room());
        }

        private void addNumber(TakenApart.GivenNumber given) {
            CustomerIdentifier identifier = given.identifier();
            Integer known = schemes.get(identifier.scheme());
            if (known == null) {
                known = schemes.size();
                schemes.put(identifier.scheme(), known);
                schemeLabels.add(identifier.label());
                exclusive.add(identifier.isExclusive() ? 1 : 0);
            }
            scheme.add(known);
            number.add(given.hash());
        }

        /**
         * Returns the table of what was added so far.
         *
         * @throws IllegalArgumentException if a customer came twice
         */
        public MatchTable build() {
            return new MatchTable(this);
        }
    }
}
