package org.crmkit.examples.spark;

import java.io.Serializable;

/** A row of the log, as a bean because Spark's encoders read beans. */
public final class Purchase implements Serializable {

    private static final long serialVersionUID = 1;

    private String customer = "";
    private int day;
    private long minorAmount;

    /** Obtains a row. */
    public static Purchase of(String customer, int day, long minorAmount) {
        Purchase purchase = new Purchase();
        purchase.setCustomer(customer);
        purchase.setDay(day);
        purchase.setMinorAmount(minorAmount);
        return purchase;
    }

    /** Returns the customer's key. */
    public String getCustomer() {
        return customer;
    }

    /** Sets the customer's key. */
    public void setCustomer(String customer) {
        this.customer = customer;
    }

    /** Returns the day, counted from 1970-01-01. */
    public int getDay() {
        return day;
    }

    /** Sets the day, counted from 1970-01-01. */
    public void setDay(int day) {
        this.day = day;
    }

    /** Returns the amount in minor units. */
    public long getMinorAmount() {
        return minorAmount;
    }

    /** Sets the amount in minor units. */
    public void setMinorAmount(long minorAmount) {
        this.minorAmount = minorAmount;
    }
}
