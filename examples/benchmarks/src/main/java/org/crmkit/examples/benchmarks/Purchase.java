package org.crmkit.examples.benchmarks;

/** A purchase as a program without the library would hold it. */
record Purchase(String customer, int epochDay, long minorAmount) {}
