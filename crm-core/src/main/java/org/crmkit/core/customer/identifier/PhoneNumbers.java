package org.crmkit.core.customer.identifier;

/**
 * Reads telephone numbers as people type them. {@link ChinaPhoneNumbers} knows mainland China by rule; a host with customers
 * elsewhere puts its numbering-plan library behind this port.
 *
 * <p>Contract: the same number typed in two ways gives equal results; no flaw repeats the text. Safe under threads.
 */
public interface PhoneNumbers {

    /** Returns the number of a text, or what is wrong with it. */
    Parsed<PhoneNumber> parse(String text);
}
