package org.crmkit.scoring.data;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.AbstractList;
import java.util.RandomAccess;

/** The keys of customers who are numbers: written out when asked for, never kept. */
final class DenseKeys extends AbstractList<String> implements RandomAccess {

    private final int size;

    DenseKeys(int size) {
        this.size = size;
    }

    @Override
    public String get(int customer) {
        if (customer < 0 || customer >= size) {
            checkArgument(false, "The customer was %s; it must be from 0 to %s.", customer, size - 1);
        }
        return Integer.toString(customer);
    }

    @Override
    public int size() {
        return size;
    }
}
