package org.crmkit.scoring.churn;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A customer whose outcome is known.
 *
 * @param features numbers by name; what is not known left out
 * @param left whether he left within the period the model is to predict
 */
public record ChurnCase(Map<String, Double> features, boolean left) {

    public ChurnCase {
        features = Collections.unmodifiableMap(new TreeMap<>(features));
    }

    /** Obtains a case from warning signals, each named by its code. */
    public static ChurnCase of(CustomerSigns signs, boolean left) {
        return new ChurnCase(features(signs), left);
    }

    /** Returns warning signals as features, each named by its code. */
    public static Map<String, Double> features(CustomerSigns signs) {
        Map<String, Double> features = new TreeMap<>();
        signs.signals().forEach((signal, value) -> features.put(signal.code(), value));
        return features;
    }
}
