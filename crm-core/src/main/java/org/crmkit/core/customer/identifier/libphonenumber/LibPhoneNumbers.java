package org.crmkit.core.customer.identifier.libphonenumber;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crmkit.core.customer.identifier.ChinaPhoneNumbers;
import org.crmkit.core.customer.identifier.IdentifierFlaw;
import org.crmkit.core.customer.identifier.Parsed;
import org.crmkit.core.customer.identifier.PhoneNumber;
import org.crmkit.core.customer.identifier.PhoneNumbers;
import org.crmkit.core.score.Reason;

/**
 * Reads the telephone numbers of every country by libphonenumber. Numbers of mainland China are read by
 * {@link ChinaPhoneNumbers} first: it goes by rule, so a prefix that was given out yesterday and is not in the library's list yet
 * is understood all the same. Elsewhere a number passes if its length is possible in its country.
 */
public final class LibPhoneNumbers implements PhoneNumbers {

    private static final int LONGEST = 64;
    private static final Pattern EXTENSION = Pattern.compile("[0-9]{1,6}");

    private final PhoneNumberUtil library;
    private final ChinaPhoneNumbers china = new ChinaPhoneNumbers();
    private final String home;

    /**
     * Creates a reader.
     *
     * @param home the country of numbers typed without one, two capital letters of ISO 3166, such as {@code CN}
     */
    public LibPhoneNumbers(String home) {
        this.library = PhoneNumberUtil.getInstance();
        checkArgument(
                library.getSupportedRegions().contains(home),
                "LibPhoneNumbers.home was '%s'; it must be the two capital letters of a country, such as CN.",
                home);
        this.home = home;
    }

    @Override
    public Parsed<PhoneNumber> parse(String text) {
        if (text.length() > LONGEST) {
            return refused(
                    IdentifierFlaw.Kind.LENGTH,
                    "电话号码超过 " + LONGEST + " 个字符。",
                    "The telephone number has more than " + LONGEST + " characters.");
        }
        if (home.equals("CN")) {
            Parsed<PhoneNumber> domestic = china.parse(text);
            if (domestic.value().isPresent()) {
                return domestic;
            }
        }
        Phonenumber.PhoneNumber number;
        try {
            number = library.parse(text, home);
        } catch (NumberParseException e) {
            return refused(
                    kind(e.getErrorType()),
                    "不是电话号码。请连同国家代码填写，如 +44 20 7946 0000。",
                    "This is no telephone number. Write it with its country, like +44 20 7946 0000.");
        }
        if (!library.isPossibleNumber(number)) {
            return refused(
                    IdentifierFlaw.Kind.LENGTH,
                    "电话号码的位数在该国家或地区不可能。请核对位数与国家代码。",
                    "The telephone number has too few or too many digits for its country. Check the digits and the country.");
        }
        return new Parsed.Valid<>(new PhoneNumber(
                library.format(number, PhoneNumberFormat.E164),
                kind(library.getNumberType(number)),
                Optional.of(number.getExtension())
                        .filter(extension -> EXTENSION.matcher(extension).matches())));
    }

    private static IdentifierFlaw.Kind kind(NumberParseException.ErrorType error) {
        return switch (error) {
            case INVALID_COUNTRY_CODE -> IdentifierFlaw.Kind.COUNTRY;
            case NOT_A_NUMBER -> IdentifierFlaw.Kind.CHARACTER;
            case TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN, TOO_LONG -> IdentifierFlaw.Kind.LENGTH;
        };
    }

    private static PhoneNumber.Kind kind(PhoneNumberType type) {
        return switch (type) {
            case MOBILE -> PhoneNumber.Kind.MOBILE;
            case FIXED_LINE -> PhoneNumber.Kind.LANDLINE;
            case TOLL_FREE, SHARED_COST, UAN -> PhoneNumber.Kind.SERVICE;
            case FIXED_LINE_OR_MOBILE, PREMIUM_RATE, VOIP, PERSONAL_NUMBER, PAGER, VOICEMAIL, UNKNOWN ->
                PhoneNumber.Kind.UNKNOWN;
        };
    }

    private static Parsed<PhoneNumber> refused(IdentifierFlaw.Kind kind, String zh, String en) {
        String code = "identifier-" + kind.name().toLowerCase(Locale.ROOT);
        return new Parsed.Refused<>(new IdentifierFlaw(kind, Reason.of(code, zh, en)));
    }
}
