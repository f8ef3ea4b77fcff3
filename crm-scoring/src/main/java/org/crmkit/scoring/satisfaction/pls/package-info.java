/**
 * What drives satisfaction, loyalty and complaints: path models of constructs seen through questionnaire items, estimated by partial
 * least squares. Start with {@link org.crmkit.scoring.satisfaction.pls.PathModelFit}; the model is a
 * {@link org.crmkit.scoring.satisfaction.pls.PathModel}, of which {@link org.crmkit.scoring.satisfaction.pls.SatisfactionModel} holds
 * three in public use. A fit gives the weights of items, an index from 0 to 100, an importance-performance map,
 * reliability and estimates corrected for error; {@link org.crmkit.scoring.satisfaction.pls.Bootstrap} tells how sure they are,
 * {@link org.crmkit.scoring.satisfaction.pls.GroupComparison} whether two groups differ.
 */
@NullMarked
package org.crmkit.scoring.satisfaction.pls;

import org.jspecify.annotations.NullMarked;
