package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import java.util.HashSet;
import java.util.Set;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.Form;

/** FORM-8: a closed question offers its answers. */
final class FormChoices extends KindRule<Form> {

    FormChoices() {
        super(
                Form.class,
                "FORM-8",
                ERROR,
                "封闭式栏目列出可勾选的答案，至少两个、互不相同；其他栏目没有选项。",
                "A closed question offers two answers or more to tick, all different; other fields offer none.");
    }

    @Override
    void check(Form form, Notes notes) {
        FormFields.each(form, (path, field) -> {
            int count = field.options().size();
            if (field.type().isChoice() ? count < 2 : count > 0) {
                notes.add(
                        path + ".options",
                        count + " options",
                        field.type().isChoice()
                                ? Label.of("两个以上选项", "two options or more")
                                : Label.of("没有选项的栏目", "a field without options"),
                        Label.of("请补充选项或修改栏目类型。", "Add options, or change the type."));
            }
            Set<String> seen = new HashSet<>();
            for (int o = 0; o < count; o++) {
                Form.Option option = field.options().get(o);
                boolean fresh = seen.add("key " + option.key());
                fresh &= seen.add("zh " + option.label().zh());
                fresh &= seen.add("en " + option.label().en());
                if (!fresh) {
                    notes.add(
                            path + ".options[" + o + "]",
                            Notes.quote(option.label().toString()),
                            Label.of("不重复的选项", "an option that is there once"),
                            Label.of("请删去或改名。", "Remove or rename it."));
                }
            }
        });
    }
}
