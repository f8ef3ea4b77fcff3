package org.crmkit.scoring.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crmkit.core.callcenter.ServiceLevelKind;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.callcenter.Patience;
import org.crmkit.scoring.callcenter.ServiceGoals;
import org.crmkit.scoring.callcenter.Shrinkage;

/** What the inputs of the call centre's models have in common. */
final class CallInputs {

    private CallInputs() {}

    /** The length of an interval in seconds. */
    static Optional<Double> interval(FieldReader fields) {
        return Inputs.number(fields, "interval", "1", "31536000");
    }

    /** Seconds after which callers give up on average; without them they never do. */
    static Patience patience(FieldReader fields) {
        OptionalDouble seconds = Inputs.maybe(fields, "patience", "0.001", "1000000000");
        return new Patience(seconds);
    }

    static Optional<ServiceLevelKind> kind(FieldReader fields) {
        Map<String, ServiceLevelKind> kinds = new LinkedHashMap<>();
        for (ServiceLevelKind kind : ServiceLevelKind.values()) {
            kinds.put(kind.slug(), kind);
        }
        return fields.optional("kind", Shapes.choice(kinds));
    }

    /** {@code {"service-level": {"kind", "share", "seconds"}, "answer-speed", "abandonment", "occupancy"}}, at least one of them. */
    static Optional<ServiceGoals> goals(FieldReader fields) {
        Optional<ServiceGoals.Level> level = fields.optional("service-level", Inputs.shape(CallInputs::level));
        OptionalDouble speed = Inputs.maybe(fields, "answer-speed", "0.001", "1000000");
        OptionalDouble abandonment = Inputs.maybe(fields, "abandonment", "0.000001", "1");
        OptionalDouble occupancy = Inputs.maybe(fields, "occupancy", "0.01", "1");
        return fields.build(() -> new ServiceGoals(level, speed, abandonment, occupancy));
    }

    private static Optional<ServiceGoals.Level> level(FieldReader fields) {
        Optional<ServiceLevelKind> kind = kind(fields);
        Optional<Double> share = Inputs.number(fields, "share", "0", "0.9999");
        Optional<Double> seconds = Inputs.number(fields, "seconds", "0", "1000000");
        return fields.build(() -> new ServiceGoals.Level(
                kind.orElse(ServiceLevelKind.OF_OFFERED), share.orElseThrow(), seconds.orElseThrow()));
    }

    /** {@code [{"zh", "en", "share"}]}; without it nothing is lost. */
    static Shrinkage shrinkage(FieldReader fields) {
        Optional<List<Shrinkage.Component>> components =
                fields.optional("shrinkage", Shapes.list(Inputs.shape(CallInputs::component)));
        return components.map(Shrinkage::new).orElse(Shrinkage.NONE);
    }

    private static Optional<Shrinkage.Component> component(FieldReader fields) {
        Optional<String> zh = fields.string("zh");
        Optional<String> en = fields.string("en");
        Optional<BigDecimal> share = fields.decimal("share", "0", "0.99");
        return fields.build(
                () -> new Shrinkage.Component(Label.of(zh.orElseThrow(), en.orElseThrow()), share.orElseThrow()));
    }
}
