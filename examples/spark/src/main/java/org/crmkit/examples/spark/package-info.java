/**
 * Customers beyond one machine: {@link org.crmkit.examples.spark.SparkCustomers} runs the library's own functions on the parts of a
 * log that Apache Spark holds, and is held to the answer of one machine.
 */
@NullMarked
package org.crmkit.examples.spark;

import org.jspecify.annotations.NullMarked;
