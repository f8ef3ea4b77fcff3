/**
 * What commands read and write: a versioned {@link org.crmkit.examples.cli.io.Envelope} in JSON, tables of any length row by
 * row ({@link org.crmkit.examples.cli.io.TableReader}, {@link org.crmkit.examples.cli.io.TableWriter}), and files that appear
 * whole or not at all ({@link org.crmkit.examples.cli.io.WholeFile}).
 */
@NullMarked
package org.crmkit.examples.cli.io;

import org.jspecify.annotations.NullMarked;
