package org.crmkit.scoring.json;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.satisfaction.pls.Construct;
import org.crmkit.scoring.satisfaction.pls.ExpectedSign;
import org.crmkit.scoring.satisfaction.pls.Item;
import org.crmkit.scoring.satisfaction.pls.OuterMode;
import org.crmkit.scoring.satisfaction.pls.Path;
import org.crmkit.scoring.satisfaction.pls.PathModel;
import org.crmkit.scoring.satisfaction.pls.SatisfactionModel;

/**
 * Reads a path model: {@code "structure": "acsi"}, {@code "ecsi"} or {@code "ccsi"}, or one's own,
 * <pre>{@code
 * "structure": {
 *   "constructs": [{"name": "quality", "label": {"zh": "..", "en": ".."}, "mode": "a",
 *                   "items": [{"name": "q1", "wording": {"zh": "..", "en": ".."}, "low": 1, "high": 10, "reversed": false}]}],
 *   "paths": [{"from": "quality", "to": "satisfaction", "sign": "positive"}]}
 * }</pre>
 * where all but names, items, from and to may be left out; a scale is then from 1 to 10.
 */
final class PathModelForm {

    private static final Shape<PathModel> NAMED = Shapes.parsed(
            Label.of("acsi、ecsi、ccsi 之一，或自定义的结构", "one of acsi, ecsi, ccsi, or a structure of your own"),
            Label.of("请写其中一个，或写出 constructs 与 paths。", "Write one of them, or write out constructs and paths."),
            PathModelForm::named);

    private PathModelForm() {}

    static Optional<PathModel> read(FieldReader fields, String name) {
        boolean own = fields.node(name).filter(Node.Fields.class::isInstance).isPresent();
        return fields.required(name, own ? Inputs.shape(PathModelForm::own) : NAMED);
    }

    private static PathModel named(String code) {
        for (SatisfactionModel known : SatisfactionModel.values()) {
            if (known.code().equals(code)) {
                return known.model();
            }
        }
        throw new IllegalArgumentException(code);
    }

    private static Optional<PathModel> own(FieldReader fields) {
        Optional<List<Construct>> constructs = fields.list("constructs", Inputs.shape(PathModelForm::construct));
        Optional<List<Path>> paths = fields.list("paths", Inputs.shape(PathModelForm::path));
        return fields.build(() -> new PathModel(constructs.orElseThrow(), paths.orElseThrow()));
    }

    private static Optional<Construct> construct(FieldReader fields) {
        Optional<String> name = fields.string("name");
        Optional<Label> label = fields.optional("label", Shapes.label());
        Optional<OuterMode> mode = fields.optional("mode", Shapes.choice(Inputs.choices(OuterMode.values())));
        Optional<List<Item>> items = fields.list("items", Inputs.shape(PathModelForm::item));
        return fields.build(() -> new Construct(
                name.orElseThrow(),
                label.orElseGet(() -> Label.same(name.orElseThrow())),
                mode.orElse(OuterMode.A),
                items.orElseThrow()));
    }

    private static Optional<Item> item(FieldReader fields) {
        Optional<String> name = fields.string("name");
        Optional<Label> wording = fields.optional("wording", Shapes.label());
        double low = Inputs.number(fields, "low", "-" + Inputs.HUGE, Inputs.HUGE, 1);
        double high = Inputs.number(fields, "high", "-" + Inputs.HUGE, Inputs.HUGE, 10);
        Optional<Boolean> reversed = fields.optional("reversed", Shapes.flag());
        return fields.build(() -> new Item(
                name.orElseThrow(),
                wording.orElseGet(() -> Label.same(name.orElseThrow())),
                low,
                high,
                reversed.orElse(false)));
    }

    private static Optional<Path> path(FieldReader fields) {
        Optional<String> from = fields.string("from");
        Optional<String> to = fields.string("to");
        Optional<ExpectedSign> sign = fields.optional("sign", Shapes.choice(Inputs.choices(ExpectedSign.values())));
        return fields.build(() -> new Path(from.orElseThrow(), to.orElseThrow(), sign.orElse(ExpectedSign.POSITIVE)));
    }
}
