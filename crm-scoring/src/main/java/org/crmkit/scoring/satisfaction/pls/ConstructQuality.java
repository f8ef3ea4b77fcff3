package org.crmkit.scoring.satisfaction.pls;

import java.util.OptionalDouble;

/**
 * How well the items of a construct measure the same thing. Asked only of reflective constructs of two items or more: a single item is
 * taken to be exact, and items that form a construct need not agree. Reversed items count with the other sign.
 *
 * @param construct its name
 * @param alpha Cronbach's alpha of the standardised items, {@code k r / (1 + (k - 1) r)} with {@code r} their mean correlation;
 *     Cronbach (1951), <a href="https://doi.org/10.1007/BF02310555">doi:10.1007/BF02310555</a>
 * @param rhoA reliability of the score itself; Dijkstra and Henseler (2015),
 *     <a href="https://doi.org/10.25300/MISQ/2015/39.2.02">doi:10.25300/MISQ/2015/39.2.02</a>. It may lie outside 0 to 1 and is then
 *     inadmissible
 * @param rhoC composite reliability from the loadings; Werts, Linn and Jöreskog (1974),
 *     <a href="https://doi.org/10.1177/001316447403400104">doi:10.1177/001316447403400104</a>. Packages that take the loadings of the
 *     first principal component instead print a somewhat different number
 * @param averageVariance average variance extracted (AVE), the mean of the squared loadings; one half is the usual demand; Fornell
 *     and Larcker (1981), <a href="https://doi.org/10.2307/3151312">doi:10.2307/3151312</a>
 */
public record ConstructQuality(
        String construct,
        OptionalDouble alpha,
        OptionalDouble rhoA,
        OptionalDouble rhoC,
        OptionalDouble averageVariance) {}
