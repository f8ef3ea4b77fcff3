package org.crmkit.core.aftersales;

import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Share;

/**
 * What was wrong with what was brought to repair: the fault statistics of the after-sales forms.
 *
 * @param diagnosed of all cases, those whose fault is known
 * @param causes of those diagnosed, those of each cause
 * @param parts how often each part was at fault, the most frequent first, then by name
 * @param mainPart of those diagnosed, those with a fault of a main part
 * @param free of those diagnosed, those repaired free of charge
 */
public record FaultStatistics(
        Measured<Share> diagnosed,
        Map<FaultCause, Measured<Share>> causes,
        Map<String, Long> parts,
        Measured<Share> mainPart,
        Measured<Share> free) {

    private static final Reason NO_CASES = Reason.of("no-cases", "期间无维修。", "There were no cases.");
    private static final Reason NONE_DIAGNOSED = Reason.of("none-diagnosed", "尚无诊断。", "None is diagnosed.");

    public FaultStatistics {
        causes = Maps.immutableEnumMap(causes);
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** Counts cases, each once; one that was diagnosed again counts by its last diagnosis. */
    public static FaultStatistics of(Collection<ServiceCase> cases) {
        List<Repair.Diagnosis> found = cases.stream()
                .flatMap(each -> each.repair().diagnosis().stream())
                .toList();
        Map<FaultCause, Measured<Share>> causes = new EnumMap<>(FaultCause.class);
        for (FaultCause cause : FaultCause.values()) {
            causes.put(
                    cause,
                    Share.of(
                            found.stream()
                                    .filter(each -> each.fault().cause() == cause)
                                    .count(),
                            found.size(),
                            NONE_DIAGNOSED));
        }
        Map<String, Long> counts = new TreeMap<>();
        found.forEach(each -> counts.merge(each.fault().part(), 1L, Long::sum));
        Map<String, Long> parts = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .forEach(each -> parts.put(each.getKey(), each.getValue()));
        return new FaultStatistics(
                Share.of(found.size(), cases.size(), NO_CASES),
                causes,
                parts,
                Share.of(
                        found.stream().filter(each -> each.fault().isMainPart()).count(), found.size(), NONE_DIAGNOSED),
                Share.of(
                        found.stream()
                                .filter(each -> each.entitlement().isCovered())
                                .count(),
                        found.size(),
                        NONE_DIAGNOSED));
    }
}
