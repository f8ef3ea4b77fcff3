package org.crmkit.core.rulebook;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Label;

/** Takes down the violated rules of a draft, each at the field to blame. */
public final class Findings {

    private final ConstraintValidatorContext context;
    private boolean isEmpty = true;

    Findings(ConstraintValidatorContext context) {
        this.context = context;
    }

    boolean isEmpty() {
        return isEmpty;
    }

    /** Blames the field at {@code path}, whose value shows what is wrong. */
    public void add(Label bound, Label fix, String... path) {
        add(Optional.empty(), bound, fix, List.of(path));
    }

    /** Blames the field at {@code path}, where the value alone does not show what is wrong. */
    public void add(Label found, Label bound, Label fix, String... path) {
        add(Optional.of(found), bound, fix, List.of(path));
    }

    /** A path is field names and at most one key of a map, written {@code [key]}, with at most one field after it. */
    private void add(Optional<Label> found, Label bound, Label fix, List<String> path) {
        isEmpty = false;
        NodeBuilderCustomizableContext node = context.buildConstraintViolationWithTemplate(
                        Says.message(bound, fix, found))
                .addPropertyNode(path.get(0));
        for (int i = 1; i < path.size(); i++) {
            if (path.get(i).startsWith("[")) {
                String key = path.get(i).substring(1, path.get(i).length() - 1);
                if (i + 1 == path.size()) {
                    node.addBeanNode().inIterable().atKey(key).addConstraintViolation();
                } else {
                    node.addPropertyNode(path.get(i + 1))
                            .inIterable()
                            .atKey(key)
                            .addConstraintViolation();
                }
                return;
            }
            node = node.addPropertyNode(path.get(i));
        }
        node.addConstraintViolation();
    }
}
