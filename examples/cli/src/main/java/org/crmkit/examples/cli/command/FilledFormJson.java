package org.crmkit.examples.cli.command;

import java.util.Map;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.templates.form.FilledForm;
import org.crmkit.templates.form.FormEntry;

/** Writes a filled form: groups and fields by their keys, options by theirs, so that the language it was filled in does not matter. */
final class FilledFormJson implements FormEntry.Visitor<JsonWriter> {

    private final JsonWriter json;

    private FilledFormJson(JsonWriter json) {
        this.json = json;
    }

    static void write(JsonWriter json, FilledForm form) {
        FilledFormJson writer = new FilledFormJson(json);
        json.beginObject()
                .field("form", form.stamp().form())
                .field("version", form.stamp().version())
                .field("number", form.stamp().number())
                .field("lang", form.stamp().lang().code());
        json.name("groups").beginObject();
        form.groups().forEach((key, group) -> {
            json.name(key);
            if (group.repeating()) {
                json.beginList();
                group.rows().forEach(writer::row);
                json.endList();
            } else {
                writer.row(group.rows().get(0));
            }
        });
        json.endObject();
        json.name("sign-off").beginList();
        for (FilledForm.Signature signature : form.signatures()) {
            json.beginObject().field("act", signature.act().in(form.stamp().lang()));
            signature.name().ifPresent(name -> json.field("name", name));
            signature.day().ifPresent(day -> json.field("day", day.toString()));
            json.endObject();
        }
        json.endList().endObject();
    }

    private void row(Map<String, FormEntry> entries) {
        json.beginObject();
        entries.forEach((key, entry) -> {
            json.name(key);
            entry.accept(this);
        });
        json.endObject();
    }

    @Override
    public JsonWriter text(FormEntry.Text text) {
        return json.value(text.text());
    }

    @Override
    public JsonWriter number(FormEntry.Numeral number) {
        return json.value(number.number());
    }

    @Override
    public JsonWriter day(FormEntry.Day day) {
        return json.value(day.day().toString());
    }

    @Override
    public JsonWriter period(FormEntry.Period period) {
        return json.beginObject()
                .field("from", period.from().toString())
                .field("to", period.to().toString())
                .endObject();
    }

    @Override
    public JsonWriter choice(FormEntry.Choice choice) {
        json.beginList();
        choice.options().forEach(json::value);
        return json.endList();
    }
}
