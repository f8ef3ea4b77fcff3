package org.crmkit.scoring.matching;

import java.util.Set;
import org.crmkit.core.customer.duplicate.Plain;

/** How telephones and e-mail addresses are compared: by digits, and by what is before and behind the at sign. */
final class Contacts {

    private static final int MOST_DIGITS = 18;
    private static final Set<String> ANYBODYS = Set.of(
            "qq.com",
            "vip.qq.com",
            "foxmail.com",
            "163.com",
            "126.com",
            "yeah.net",
            "sina.com",
            "sina.cn",
            "sohu.com",
            "139.com",
            "189.cn",
            "wo.cn",
            "aliyun.com",
            "tom.com",
            "21cn.com",
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "live.com",
            "msn.com",
            "yahoo.com",
            "yahoo.com.cn",
            "yahoo.co.uk",
            "icloud.com",
            "me.com",
            "aol.com",
            "gmx.de",
            "gmx.net",
            "web.de",
            "proton.me",
            "protonmail.com",
            "mail.ru",
            "yandex.ru");

    private Contacts() {}

    /** Returns the digits of a telephone number as one number, the last 18 of them; 0 if there are none. */
    static long digits(String phone) {
        StringBuilder digits = new StringBuilder();
        Plain.of(phone).chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.length() == 0 ? 0 : Long.parseLong(digits.substring(Math.max(0, digits.length() - MOST_DIGITS)));
    }

    /** Tells whether two numbers of one length differ in one digit. */
    static boolean isOneDigitApart(long a, long b) {
        int apart = 0;
        long x = a;
        long y = b;
        while (x > 0 && y > 0) {
            apart += x % 10 == y % 10 ? 0 : 1;
            x /= 10;
            y /= 10;
        }
        return apart == 1 && x == y;
    }

    /** Returns the address in lower case, without what follows a plus sign before the at. */
    static String mailbox(String mail) {
        String plain = Plain.of(mail).replace(" ", "");
        int at = plain.lastIndexOf('@');
        int plus = plain.indexOf('+');
        return at > 0 && plus > 0 && plus < at ? plain.substring(0, plus) + plain.substring(at) : plain;
    }

    /** Returns the domain if it is a company's own; empty text if anybody may have a mailbox there. */
    static String ownDomain(String mailbox) {
        String domain = mailbox.substring(mailbox.lastIndexOf('@') + 1);
        return mailbox.indexOf('@') < 0 || ANYBODYS.contains(domain) ? "" : domain;
    }
}
