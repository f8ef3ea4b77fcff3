package org.crmkit.core.customer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.crmkit.core.text.Label;

/** One word of a closed list on a form: what it is called, and its spelling in files, which never changes. */
public interface Term {

    /** Returns the name of the constant. */
    String name();

    /** Returns what it is called. */
    Label label();

    /** Returns its spelling in files, a slug: {@code cut-price}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the term of a code among {@code terms}, such as {@code ConductStyle.values()}; empty if there is none. */
    static <T extends Term> Optional<T> find(T[] terms, String code) {
        return Arrays.stream(terms).filter(term -> term.code().equals(code)).findFirst();
    }
}
