package org.crmkit.core.customer.identifier;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crmkit.core.customer.identifier.IdentifierFlaw.Kind;

/**
 * Telephone numbers of mainland China, by rule and not by a list of assigned prefixes, so that a prefix given out tomorrow is
 * already understood. Mobile: 11 digits beginning 13 to 19. Landline: 0, area code (10, two digits beginning 2, or three
 * beginning 3 to 9), and a subscriber number of 8 digits, or 7 behind three-digit area codes. Service: 400 or 800 and seven
 * digits. Each with or without {@code +86} or {@code 0086}; an extension may follow.
 */
public final class ChinaPhoneNumbers implements PhoneNumbers {

    private static final int LONGEST = 64;
    private static final Pattern MOBILE = Pattern.compile("0?(1[3-9][0-9]{9})");
    private static final Pattern SERVICE = Pattern.compile("([48]00[0-9]{7})");
    private static final Pattern LANDLINE =
            Pattern.compile("0((?:10|2[0-9])[2-9][0-9]{7}|[3-9][0-9]{2}[2-9][0-9]{6,7})");
    private static final Pattern LANDLINE_ABROAD =
            Pattern.compile("0?((?:10|2[0-9])[2-9][0-9]{7}|[3-9][0-9]{2}[2-9][0-9]{6,7})");
    private static final Pattern WITH_WORD =
            Pattern.compile("(.*?)(?:转|分机号?|EXT\\.?|X|#)[:：]?([0-9]{1,6})", Pattern.DOTALL);
    private static final Pattern WITH_DASH = Pattern.compile("(.*)-([0-9]{1,6})", Pattern.DOTALL);
    private static final Pattern PUNCTUATION = Pattern.compile("[-().]");

    /** Creates the reader; it keeps nothing. */
    public ChinaPhoneNumbers() {}

    @Override
    public Parsed<PhoneNumber> parse(String text) {
        if (text.length() > LONGEST) {
            return refused(Kind.LENGTH, "超过 " + LONGEST + " 个字符", "has more than " + LONGEST + " characters");
        }
        String typed = narrow(text);
        Matcher word = WITH_WORD.matcher(typed);
        if (word.matches()) {
            return withExtension(word);
        }
        Parsed<PhoneNumber> plain = number(typed);
        Matcher dash = WITH_DASH.matcher(typed);
        if (plain.value().isEmpty() && dash.matches()) {
            Parsed<PhoneNumber> extended = withExtension(dash);
            return extended.value().isPresent() ? extended : plain;
        }
        return plain;
    }

    private static Parsed<PhoneNumber> withExtension(Matcher parts) {
        return number(parts.group(1))
                .fold(
                        valid -> new Parsed.Valid<>(valid.identifier().withExtension(parts.group(2))),
                        refused -> refused);
    }

    private static Parsed<PhoneNumber> number(String typed) {
        String digits = PUNCTUATION.matcher(typed).replaceAll("");
        boolean plus = digits.startsWith("+");
        digits = plus ? digits.substring(1) : digits;
        if (digits.isEmpty() || !digits.chars().allMatch(c -> Typed.isDigit((char) c))) {
            return refused(
                    Kind.CHARACTER,
                    "含有数字、空格、连字符、括号以外的字符，或没有数字",
                    "has no digits, or more than digits, spaces, dashes and brackets");
        }
        boolean abroad = plus || digits.startsWith("00");
        String significant = !plus && abroad ? digits.substring(2) : digits;
        if (abroad && !significant.startsWith("86")) {
            return new Parsed.Refused<>(
                    IdentifierFlaw.of(
                            Kind.COUNTRY,
                            "电话号码不属于中国大陆（+86）。请由支持该国家或地区的 PhoneNumbers 实现读取。",
                            "The telephone number is not of mainland China (+86). Read it with a PhoneNumbers that knows its country."));
        }
        // Inside the country a number with its area code starts with 0, 1, 4 or 8; so 86 before this many digits is the
        // country.
        boolean named = abroad || (significant.startsWith("86") && significant.length() >= 12);
        return national(named ? significant.substring(2) : significant, named);
    }

    private static Parsed<PhoneNumber> national(String digits, boolean abroad) {
        return match(MOBILE, digits, PhoneNumber.Kind.MOBILE)
                .or(() -> match(SERVICE, digits, PhoneNumber.Kind.SERVICE))
                .or(() -> match(abroad ? LANDLINE_ABROAD : LANDLINE, digits, PhoneNumber.Kind.LANDLINE))
                .<Parsed<PhoneNumber>>map(Parsed.Valid::new)
                .orElseGet(
                        () -> digits.length() == 7 || digits.length() == 8
                                ? refused(Kind.PART, "缺少区号", "has no area code")
                                : refused(
                                        Kind.LENGTH,
                                        "有 " + digits.length() + " 位，不是手机号、带区号的固定电话或 400、800 号码",
                                        "has " + digits.length()
                                                + " digits that are no mobile, no landline with its area code and no 400 or 800 number"));
    }

    private static Optional<PhoneNumber> match(Pattern pattern, String digits, PhoneNumber.Kind kind) {
        Matcher matcher = pattern.matcher(digits);
        return matcher.matches() ? Optional.of(PhoneNumber.of("+86" + matcher.group(1), kind)) : Optional.empty();
    }

    private static String narrow(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(Typed::narrow).filter(c -> !Typed.isSpace(c)).forEach(c -> {
            int plain = Typed.isDash(c) ? '-' : c;
            out.appendCodePoint(plain >= 'a' && plain <= 'z' ? plain - 'a' + 'A' : plain);
        });
        return out.toString();
    }

    private static Parsed<PhoneNumber> refused(Kind kind, String zh, String en) {
        return new Parsed.Refused<>(IdentifierFlaw.of(
                kind,
                "电话号码" + zh + "。请填写如 0592-2222222 或 11 位手机号的形式。",
                "The telephone number " + en + ". Write it like 0592-2222222, or the 11 digits of a mobile."));
    }
}
