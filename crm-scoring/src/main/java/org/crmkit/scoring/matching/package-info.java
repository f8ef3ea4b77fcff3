/**
 * Whether two files are of one customer, by probability. Start with {@link org.crmkit.scoring.matching.Matcher}: it compares two
 * files, holds a new one against those there are, or goes through a million of them
 * ({@link org.crmkit.scoring.matching.MatchTable}) and answers pairs, clusters and what it did not compare. Each field that
 * agrees or differs weighs what {@link org.crmkit.scoring.matching.FellegiSunter} learned of it, from pairs without answers by
 * expectation and maximisation, or from pairs that people decided.
 *
 * <p>Names are taken apart by {@code core.customer.duplicate}, next door below, whose {@code DuplicateFinder} does the same by the
 * points of a rulebook; both answer with its {@code DuplicateCandidate}, and {@code core.customer.merge} merges what a person or
 * the automatic band confirms. Numbers of registers are checked by {@code core.customer.identifier}.
 *
 * <p>Not covered: given names across scripts (only a table of surnames is), house numbers in Chinese numerals, nicknames, and
 * romanisations other than pinyin.
 */
@NullMarked
package org.crmkit.scoring.matching;

import org.jspecify.annotations.NullMarked;
