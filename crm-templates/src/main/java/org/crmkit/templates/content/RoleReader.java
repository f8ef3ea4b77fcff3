package org.crmkit.templates.content;

import static org.crmkit.templates.content.ContentReader.orNone;
import static org.crmkit.templates.content.ContentReader.slugs;
import static org.crmkit.templates.content.WordingShapes.WORDING;
import static org.crmkit.templates.content.WordingShapes.clause;
import static org.crmkit.templates.content.WordingShapes.oneOf;
import static org.crmkit.templates.content.WordingShapes.part;
import static org.crmkit.templates.content.WordingShapes.wordings;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.DocumentHead;
import org.crmkit.templates.document.Duty;
import org.crmkit.templates.document.RoleDescription;
import org.crmkit.templates.document.RoleDescription.Indicator;
import org.crmkit.templates.document.RoleDescription.Qualification;
import org.crmkit.templates.document.RoleDescription.Relations;
import org.crmkit.templates.document.RoleDescription.Source;
import org.crmkit.templates.document.RoleDescription.SourceKind;
import org.crmkit.templates.document.Wording;

/** Reads role descriptions. */
final class RoleReader {

    private static final Shape<Duty.Target> TARGET = part("衡量目标", "a target", f -> {
        Optional<Duty.Measure> measure = f.required("measure", oneOf(Duty.Measure.values()));
        Optional<Wording> target = f.required("target", WORDING);
        return f.build(() -> new Duty.Target(measure.orElseThrow(), target.orElseThrow()));
    });

    private static final Shape<Duty> DUTY = part("一项职责", "a duty", f -> {
        Optional<Label> keywords = f.label("keywords");
        Optional<Duty.Responsibility> level = f.required("level", oneOf(Duty.Responsibility.values()));
        Optional<Wording> action = f.required("action", WORDING);
        Optional<Wording> standard = clause(f, "standard");
        Optional<Wording> deadline = clause(f, "deadline");
        Optional<List<Duty.Target>> measures = f.list("measures", TARGET);
        Optional<Long> importance = f.integer("importance", 1, 10);
        Optional<Wording> input = f.optional("input", WORDING);
        Optional<Wording> output = f.optional("output", WORDING);
        return f.build(() -> new Duty(
                keywords.orElseThrow(),
                level.orElseThrow(),
                action.orElseThrow(),
                standard,
                deadline,
                measures.orElseThrow(),
                Math.toIntExact(importance.orElseThrow()),
                input,
                output));
    });

    private static final Shape<Indicator> INDICATOR = part("一项指标", "an indicator", f -> {
        Optional<Label> name = f.label("name");
        Optional<Wording> formula = f.required("formula", WORDING);
        Optional<Wording> target = f.required("target", WORDING);
        Optional<Wording> cycle = f.optional("cycle", WORDING);
        return f.build(() -> new Indicator(name.orElseThrow(), formula.orElseThrow(), target.orElseThrow(), cycle));
    });

    private static final Shape<Relations> RELATIONS = part("工作关系", "relations", f -> {
        Optional<String> reportsTo = f.slug("reports-to");
        Optional<List<String>> supervises = slugs(f, "supervises");
        Optional<List<Wording>> inside = f.list("inside", WORDING);
        Optional<List<Wording>> outside = f.list("outside", WORDING);
        return f.build(() -> new Relations(
                reportsTo.orElseThrow(), supervises.orElseThrow(), inside.orElseThrow(), outside.orElseThrow()));
    });

    private static final Shape<Qualification> QUALIFICATION = part("一项任职资格", "a qualification", f -> {
        Optional<Label> aspect = f.label("aspect");
        Optional<Wording> requirement = f.required("requirement", WORDING);
        return f.build(() -> new Qualification(aspect.orElseThrow(), requirement.orElseThrow()));
    });

    private static final Shape<Source> SOURCE = part("一项信息来源", "a source", f -> {
        Optional<SourceKind> kind = f.required("kind", oneOf(SourceKind.values()));
        Optional<Wording> note = f.required("note", WORDING);
        return f.build(() -> new Source(kind.orElseThrow(), note.orElseThrow()));
    });

    private RoleReader() {}

    static Optional<RoleDescription> read(FieldReader file, Optional<DocumentHead> head) {
        Optional<Wording> summary = file.required("summary", WORDING);
        Optional<List<Duty>> duties = file.list("duties", DUTY);
        Optional<List<Indicator>> indicators = file.list("indicators", INDICATOR);
        Optional<List<Wording>> authority = file.optional("authority", wordings());
        Optional<Relations> relations = file.required("relations", RELATIONS);
        Optional<List<Qualification>> qualifications = file.optional("qualifications", Shapes.list(QUALIFICATION));
        Optional<List<Source>> sources = file.list("sources", SOURCE);
        Optional<List<String>> contributors = slugs(file, "contributors");
        return file.build(() -> new RoleDescription(
                head.orElseThrow(),
                summary.orElseThrow(),
                duties.orElseThrow(),
                indicators.orElseThrow(),
                orNone(authority),
                relations.orElseThrow(),
                orNone(qualifications),
                sources.orElseThrow(),
                contributors.orElseThrow()));
    }
}
