package org.crmkit.scoring.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crmkit.core.customer.duplicate.Plain;
import org.crmkit.core.customer.duplicate.Regions;

/**
 * An address, taken apart: town, road, house and room. Districts between town and road, and words like building and floor, carry
 * no meaning. Numbers in Chinese numerals are not read.
 *
 * @param isChinese whether it is written in Chinese; two scripts cannot be compared
 * @param town the narrowest place it begins with, by its Chinese name, if it is known
 * @param road plain, what is left where there is no number; empty if there is nothing
 * @param house the number of the house; empty if there is none
 * @param room whatever numbers follow; empty if there is none
 */
record AddressParts(boolean isChinese, Optional<String> town, String road, String house, String room) {

    private static final Pattern DISTRICT = Pattern.compile("^\\p{IsHan}{1,5}?(?:区|县|旗)(?=\\p{IsHan})");
    private static final Pattern TOWN = Pattern.compile("^\\p{IsHan}{1,5}?(?:街道|镇|乡)(?=\\p{IsHan}{2})");
    private static final Pattern CITY = Pattern.compile("^\\p{IsHan}{2,5}?市(?=\\p{IsHan}{2})");
    private static final Pattern PUNCTUATION = Pattern.compile("[,，.。;；]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern NUMBERED = Pattern.compile("(\\D*?)([0-9]+(?:-[0-9]+)?)(?:号(?!楼))?(.*)");
    private static final Pattern UNIT = Pattern.compile("[a-z]?[0-9]+[a-z]?|[a-z](?=座|栋|幢|区)");
    private static final Map<String, String> ROADS = roads();
    private static final Set<String> UNITS =
            Set.of("room", "rm", "suite", "ste", "unit", "apt", "flat", "floor", "fl", "f");
    private static final int LEAST_WITHOUT_HOUSE = 4;

    private static Map<String, String> roads() {
        Map<String, String> roads = new HashMap<>();
        for (String line : List.of(
                "road rd",
                "street st str",
                "avenue ave av",
                "lane ln",
                "drive dr",
                "boulevard blvd",
                "highway hwy",
                "square sq",
                "way",
                "place pl")) {
            List<String> words = Arrays.asList(line.split(" ", -1));
            words.forEach(word -> roads.put(word, words.get(0)));
        }
        return roads;
    }

    static AddressParts parse(String address) {
        String plain = Plain.of(address);
        return Plain.isChinese(plain) ? chinese(plain.replace(" ", "")) : latin(plain);
    }

    private static AddressParts chinese(String plain) {
        Optional<String> town = Optional.empty();
        String rest = PUNCTUATION.matcher(plain).replaceAll("");
        Optional<Regions.Found> found = Regions.atHead(rest);
        while (found.isPresent() && rest.length() > found.get().length()) {
            town = Optional.of(found.get().region());
            rest = rest.substring(found.get().length());
            found = Regions.atHead(rest);
        }
        rest = without(CITY, rest, "市");
        rest = without(DISTRICT, rest, "区", "县", "旗");
        rest = without(TOWN, rest, "街道", "镇", "乡");
        Matcher parts = NUMBERED.matcher(rest);
        if (!parts.matches() || Plain.letters(parts.group(1)).isEmpty()) {
            return new AddressParts(true, town, Plain.letters(rest), "", "");
        }
        return new AddressParts(true, town, Plain.letters(parts.group(1)), parts.group(2), units(parts.group(3)));
    }

    /** Leaves out what stands between town and road, if one of its endings is there at all. */
    private static String without(Pattern between, String text, String... endings) {
        for (String ending : endings) {
            if (text.contains(ending)) {
                return between.matcher(text).replaceFirst("");
            }
        }
        return text;
    }

    private static String units(String rest) {
        List<String> units = new ArrayList<>();
        Matcher unit = UNIT.matcher(rest);
        while (unit.find()) {
            units.add(unit.group());
        }
        return String.join("-", units);
    }

    private static AddressParts latin(String plain) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(plain.replace("#", " room "), -1)) {
            if (!word.isEmpty() && !word.equals("no")) {
                words.add(ROADS.getOrDefault(word, word));
            }
        }
        Optional<String> town =
                words.stream().flatMap(word -> Regions.spelled(word).stream()).findFirst();
        int road = lastRoad(words);
        if (road < 1) {
            return new AddressParts(false, town, String.join(" ", words), "", "");
        }
        int from = road - 1;
        while (from > 0 && !isNumber(words.get(from - 1)) && !UNITS.contains(words.get(from - 1)) && road - from < 4) {
            from--;
        }
        String house = from > 0 && isNumber(words.get(from - 1)) ? words.get(from - 1) : "";
        List<String> rooms = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean isHouse = !house.isEmpty() && i == from - 1;
            boolean isTold = (i > 0 && UNITS.contains(words.get(i - 1)))
                    || (i + 1 < words.size() && UNITS.contains(words.get(i + 1)));
            if (isNumber(words.get(i)) && !isHouse && isTold) {
                rooms.add(words.get(i));
            }
        }
        return new AddressParts(
                false, town, String.join(" ", words.subList(from, road + 1)), house, String.join("-", rooms));
    }

    private static int lastRoad(List<String> words) {
        for (int i = words.size() - 1; i > 0; i--) {
            if (ROADS.containsKey(words.get(i)) && !isNumber(words.get(i - 1))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    /** Tells whether it says enough to be compared. */
    boolean isUsable() {
        return !road.isEmpty() && (!house.isEmpty() || road.length() >= LEAST_WITHOUT_HOUSE);
    }
}
