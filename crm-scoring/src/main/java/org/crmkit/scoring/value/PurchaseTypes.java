package org.crmkit.scoring.value;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Formats;

/**
 * Tells the type of a buyer by eight signs. A sign counts by how far it exceeds what is usual, as a share of what it could exceed it by:
 * 0 at the usual share, 1 at all purchases. The strongest sign names the type, of equal ones the first in the order of the types.
 *
 * @param usual by type, the share up to which its sign says nothing; 0 to below 1
 */
public record PurchaseTypes(Map<PurchaseType, Double> usual) {

    public PurchaseTypes {
        Map<PurchaseType, Double> copy = new EnumMap<>(PurchaseType.class);
        for (PurchaseType type : PurchaseType.values()) {
            Double share = usual.get(type);
            checkArgument(
                    share != null && share >= 0 && share < 1,
                    "PurchaseTypes.usual of %s was %s; it must be 0 to below 1.",
                    type.code(),
                    share);
            copy.put(type, share);
        }
        usual = Collections.unmodifiableMap(copy);
    }

    /** Obtains our defaults. */
    public static PurchaseTypes standard() {
        Map<PurchaseType, Double> usual = new EnumMap<>(PurchaseType.class);
        Arrays.stream(PurchaseType.values()).forEach(type -> usual.put(type, type.usual()));
        return new PurchaseTypes(usual);
    }

    /**
     * Returns the strength of each sign that was seen, in the order of the types; below zero where it falls short of the usual.
     *
     * @param signs shares from 0 to 1
     */
    public Map<PurchaseType, Double> strengths(Map<PurchaseType, Double> signs) {
        Map<PurchaseType, Double> out = new EnumMap<>(PurchaseType.class);
        signs.forEach((type, share) -> {
            checkArgument(share >= 0 && share <= 1, "The sign of %s was %s; it must be 0 to 1.", type.code(), share);
            double from = usual.getOrDefault(type, 0.0);
            out.put(type, (share - from) / (1 - from));
        });
        return out;
    }

    /** Returns the type; empty if no sign exceeds what is usual. */
    public Optional<PurchaseType> type(Map<PurchaseType, Double> signs) {
        PurchaseType best = null;
        double most = 0;
        for (Map.Entry<PurchaseType, Double> entry : strengths(signs).entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return Optional.ofNullable(best);
    }

    /** Returns the strength of the type's sign, 0 to 1; zero and without a band where no type shows. */
    public Score score(Map<PurchaseType, Double> signs) {
        Map<PurchaseType, Double> strengths = strengths(signs);
        Optional<PurchaseType> type = type(signs);
        List<String> missing = new ArrayList<>();
        for (PurchaseType one : PurchaseType.values()) {
            if (!signs.containsKey(one)) {
                missing.add(one.code());
            }
        }
        double value = type.map(found -> strengths.getOrDefault(found, 0.0)).orElse(0.0);
        return new Score(
                ModelKey.PURCHASE_TYPE,
                value,
                type.map(found -> new ScoreBand(found.code(), found.label(), Double.NEGATIVE_INFINITY)),
                0,
                type.map(found -> List.of(new Contribution(reason(found, signs), value)))
                        .orElse(List.of()),
                missing,
                configuration());
    }

    private Reason reason(PurchaseType type, Map<PurchaseType, Double> signs) {
        String share = Formats.rounded(signs.getOrDefault(type, 0.0), 2);
        String from = Formats.rounded(usual.getOrDefault(type, 0.0), 2);
        return Reason.of(
                type.code(),
                type.sign().zh() + share + "，通常不超过" + from,
                type.sign().en() + " is " + share + ", usually at most " + from);
    }

    /** Returns the usual shares as a score names its configuration. */
    public String configuration() {
        StringBuilder out = new StringBuilder();
        usual.forEach((type, share) -> out.append(out.length() == 0 ? "" : ",")
                .append(type.code())
                .append('=')
                .append(Formats.stored(share)));
        return out.toString();
    }
}
