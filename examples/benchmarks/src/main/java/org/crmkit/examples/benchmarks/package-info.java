/** JMH benchmarks: what the library does, against a named peer in the same run. */
@NullMarked
package org.crmkit.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
