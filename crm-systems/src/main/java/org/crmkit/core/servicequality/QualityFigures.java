package org.crmkit.core.servicequality;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Share;
import org.crmkit.core.time.DatePeriod;

/**
 * How good service was in a period. Where nothing was measured a figure is undefined, and not zero.
 *
 * @param period from which day to which
 * @param inspected inspections in it
 * @param conforming of these, those that met their standard
 * @param standards the same for each standard, in the order of the policy
 * @param dimensions the same for each dimension
 * @param found nonconformities opened in the period, by grade
 * @param containedInTime of those found that are contained, those contained in time
 * @param correctedInTime of the actions done in the period, those done by their due day
 * @param effective of the checks in the period, those that found the correction to have helped
 * @param recurring of those found, those that had come back
 * @param decidedUnder the edition of the rules
 */
public record QualityFigures(
        DatePeriod period,
        long inspected,
        Measured<Share> conforming,
        Map<String, Measured<Share>> standards,
        Map<ServiceStandard.Dimension, Measured<Share>> dimensions,
        Map<Grade, Long> found,
        Measured<Share> containedInTime,
        Measured<Share> correctedInTime,
        Measured<Share> effective,
        Measured<Share> recurring,
        RulebookVersion decidedUnder) {

    private static final Reason NOT_INSPECTED = Reason.of("not-inspected", "期间没有检查。", "Nothing was inspected.");
    private static final Reason NONE_CONTAINED =
            Reason.of("none-contained", "期间发现的不合格项均未处置。", "Nothing that was found has been contained.");
    private static final Reason NONE_CORRECTED = Reason.of("none-corrected", "期间没有完成的纠正措施。", "No action was done.");
    private static final Reason NONE_CHECKED = Reason.of("none-checked", "期间没有效果验证。", "No correction was checked.");
    private static final Reason NONE_FOUND = Reason.of("none-found", "期间没有发现不合格项。", "No nonconformity was found.");

    public QualityFigures {
        standards = Collections.unmodifiableMap(new LinkedHashMap<>(standards));
        dimensions =
                Collections.unmodifiableMap(new TreeMap<>(dimensions)); // may be empty, which an EnumMap does not copy
        found = Collections.unmodifiableMap(new TreeMap<>(found));
    }

    /**
     * Computes the figures of a period.
     *
     * @param inspections those that may fall into it; of standards the policy has
     * @param files of the standards and subjects inspected
     */
    public static QualityFigures of(
            Collection<Inspection> inspections,
            Collection<QualityFile> files,
            DatePeriod period,
            InForce<QualityPolicy> policy) {
        List<Inspection> in = inspections.stream()
                .filter(each -> period.contains(each.on())
                        && policy.policy().standard(each.standard()).isPresent())
                .toList();
        List<Nonconformity> all =
                files.stream().flatMap(file -> file.nonconformities().stream()).toList();
        List<Nonconformity> found =
                all.stream().filter(each -> period.contains(each.found().on())).toList();
        List<CorrectiveAction> done = all.stream()
                .flatMap(each -> each.actions().stream())
                .filter(action -> action.doneOn().filter(period::contains).isPresent())
                .toList();
        List<CorrectiveAction.Check> checks = all.stream()
                .flatMap(each -> each.actions().stream())
                .flatMap(action -> action.check().stream())
                .filter(check -> period.contains(check.on()))
                .toList();
        Map<String, Measured<Share>> standards = new LinkedHashMap<>();
        for (ServiceStandard standard : policy.policy().standards()) {
            standards.put(standard.slug(), conforming(in, policy, standard::equals));
        }
        Map<ServiceStandard.Dimension, Measured<Share>> dimensions = new EnumMap<>(ServiceStandard.Dimension.class);
        for (ServiceStandard.Dimension dimension : ServiceStandard.Dimension.values()) {
            dimensions.put(dimension, conforming(in, policy, standard -> standard.dimension() == dimension));
        }
        Map<Grade, Long> grades = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) {
            grades.put(
                    grade, found.stream().filter(each -> each.grade() == grade).count());
        }
        List<Nonconformity> contained =
                found.stream().filter(each -> each.containedOn().isPresent()).toList();
        return new QualityFigures(
                period,
                in.size(),
                conforming(in, policy, standard -> true),
                standards,
                dimensions,
                grades,
                share(
                        contained,
                        each -> !each.containedOn().orElseThrow().isAfter(QualityFlow.containBy(each, policy.policy())),
                        NONE_CONTAINED),
                share(done, action -> !action.doneOn().orElseThrow().isAfter(action.due()), NONE_CORRECTED),
                share(checks, CorrectiveAction.Check::isEffective, NONE_CHECKED),
                share(found, each -> each.recurrences() > 0, NONE_FOUND),
                policy.version());
    }

    private static Measured<Share> conforming(
            List<Inspection> inspections, InForce<QualityPolicy> policy, Predicate<ServiceStandard> of) {
        List<Inspection> some = inspections.stream()
                .filter(each -> of.test(standard(each, policy)))
                .toList();
        return share(some, each -> standard(each, policy).isMet(each.measured()), NOT_INSPECTED);
    }

    private static ServiceStandard standard(Inspection inspection, InForce<QualityPolicy> policy) {
        return policy.policy().standard(inspection.standard()).orElseThrow();
    }

    private static <T> Measured<Share> share(List<T> whole, Predicate<T> part, Reason missing) {
        return Share.of(whole.stream().filter(part).count(), whole.size(), missing);
    }
}
