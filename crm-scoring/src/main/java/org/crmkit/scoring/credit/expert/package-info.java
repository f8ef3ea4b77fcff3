/**
 * Credit cards filled by judgement where there are no outcomes to learn from: 5C and 6C, CAMPARI, LAPP, cards for distributors and for
 * new customers. Start with {@link org.crmkit.scoring.credit.expert.ExpertCard}; the cards that come with the library are data beside
 * {@code org.crmkit.scoring.json.ExpertCards}, their criteria the trade's and their weights and marks ours. Weights of your own come
 * from {@code org.crmkit.scoring.weight}; what a band means is the master scale next door, in {@code rating}.
 */
@NullMarked
package org.crmkit.scoring.credit.expert;

import org.jspecify.annotations.NullMarked;
