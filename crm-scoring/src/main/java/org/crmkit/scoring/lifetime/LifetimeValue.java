package org.crmkit.scoring.lifetime;

import org.joda.money.Money;

/**
 * What a customer's coming purchases are worth today.
 *
 * @param amount rounded as the terms say
 * @param unrounded in whole currency units; sums over customers are taken of these
 */
public record LifetimeValue(Money amount, double unrounded) {}
