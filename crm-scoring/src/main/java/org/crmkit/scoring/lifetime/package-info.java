/**
 * How much a customer will still buy, for how much, and what that is worth today. {@link org.crmkit.scoring.lifetime.BgNbd}
 * counts purchases, {@link org.crmkit.scoring.lifetime.GammaGamma} values them,
 * {@link org.crmkit.scoring.lifetime.CustomerLifetimeValue} puts both together;
 * {@link org.crmkit.scoring.lifetime.BgNbdSimulator} draws logs from the same assumptions.
 */
@NullMarked
package org.crmkit.scoring.lifetime;

import org.jspecify.annotations.NullMarked;
