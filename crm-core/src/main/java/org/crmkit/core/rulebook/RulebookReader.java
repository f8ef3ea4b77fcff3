package org.crmkit.core.rulebook;

import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Position;
import org.crmkit.core.input.Problem;
import org.crmkit.core.input.Problems;
import org.crmkit.core.json.LocatedInput;
import org.crmkit.core.text.Label;

/**
 * Reads rulebooks. What cannot be read and what violates a constraint is told together, each with file, line, column, path,
 * value, bound and fix. The validator is the host's own; any provider and any message interpolator will do, because the
 * wording is taken from the constraints. Safe under threads if the validator is, as Jakarta Validation asks of it.
 */
public final class RulebookReader {

    private final Validator validator;
    private final Rooms rooms;

    /** Creates a reader of rulebooks without further rooms. */
    public RulebookReader(Validator validator) {
        this(validator, Rooms.none());
    }

    /** Creates a reader of rulebooks that may have these further rooms; the section of any other is refused as unknown. */
    public RulebookReader(Validator validator, Rooms rooms) {
        this.validator = validator;
        this.rooms = rooms;
    }

    /**
     * Reads a JSON or YAML file.
     *
     * @throws InvalidInputException with everything that is wrong with it
     */
    public Rulebook read(java.nio.file.Path file) {
        return read(LocatedInput.read(file));
    }

    /**
     * Reads a document.
     *
     * @throws InvalidInputException with everything that is wrong with it
     */
    public Rulebook read(Node document) {
        Problems problems = new Problems();
        RulebookDraft draft = bind(document, rooms, problems);
        if (document instanceof Node.Fields) {
            addViolations(draft, document, problems);
        }
        problems.throwIfAny();
        return make(draft, document);
    }

    /**
     * Reads every edition in a folder, the files that end in {@code .yaml}, {@code .yml} or {@code .json} by their names, and puts
     * them on a shelf.
     *
     * @throws InvalidInputException with everything that is wrong with any of them; or with what keeps them from one shelf
     * @throws UncheckedIOException if the folder cannot be listed
     */
    public RulebookShelf readShelf(java.nio.file.Path folder) {
        Problems problems = new Problems();
        List<Rulebook> editions = new ArrayList<>();
        for (java.nio.file.Path file : editionsIn(folder)) {
            try {
                editions.add(read(file));
            } catch (InvalidInputException e) {
                problems.addAll(e.problems());
            }
        }
        problems.throwIfAny();
        try {
            return RulebookShelf.of(editions);
        } catch (IllegalArgumentException e) {
            String said = String.valueOf(e.getMessage());
            throw new InvalidInputException(List.of(Problem.ofDocument(
                    Position.ofWhole(folder.toString()),
                    Label.of(editions.size() + " 个版次的文件夹", "a folder of " + editions.size() + " editions"),
                    Label.of("同一规则手册先后生效的各版", "editions of one rulebook that follow on each other"),
                    Label.of("原因：" + said, said))));
        }
    }

    private static List<java.nio.file.Path> editionsIn(java.nio.file.Path folder) {
        try (Stream<java.nio.file.Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(".*\\.(ya?ml|json)"))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns everything that is wrong with a document, in the order of its lines; empty if it is a rulebook. */
    public List<Problem> check(Node document) {
        try {
            read(document);
            return List.of();
        } catch (InvalidInputException e) {
            return e.problems();
        }
    }

    /**
     * Reads a document whose rules are known to agree, such as one {@link RulebookWriter} wrote, without a validation provider.
     * What cannot be a rule is refused all the same; but of rules that do not agree only the first is told, and without its line.
     *
     * @throws InvalidInputException if it is no rulebook
     */
    public static Rulebook readTrusted(Node document, Rooms rooms) {
        Problems problems = new Problems();
        RulebookDraft draft = bind(document, rooms, problems);
        problems.throwIfAny();
        return make(draft, document);
    }

    private static RulebookDraft bind(Node document, Rooms rooms, Problems problems) {
        FieldReader fields = FieldReader.of(document, problems);
        RulebookDraft draft = RulebookDraft.read(fields, rooms);
        fields.finish();
        return draft;
    }

    private static Rulebook make(RulebookDraft draft, Node document) {
        try {
            return draft.toRulebook();
        } catch (IllegalArgumentException e) {
            String said = String.valueOf(e.getMessage());
            throw new InvalidInputException(List.of(Problem.of(
                    document,
                    Label.of("各条规则彼此相符的规则手册", "a rulebook whose rules agree"),
                    Label.of("原因：" + said, said))));
        }
    }

    private void addViolations(RulebookDraft draft, Node document, Problems problems) {
        Violations.add(validator.validate(draft), document, Rooms::place, problems);
        if (draft.rulebook() != null && draft.rulebook().currency() != null) {
            rooms.checkCurrencies(document, draft.rulebook().currency(), problems);
        }
        addOrphans(draft, Violations.byPath(document), problems);
    }

    /** Keys are paths: what a note is about stands in the document under the same path, unless it is missed there anyway. */
    private static void addOrphans(RulebookDraft draft, Map<String, Node> nodes, Problems problems) {
        for (String key :
                draft.origins() == null ? Set.<String>of() : draft.origins().keySet()) {
            Node note = nodes.get("origins." + key);
            if (note != null
                    && !isMissed(key, problems)
                    && (!nodes.containsKey(key) || key.startsWith("rulebook") || key.startsWith("origins"))) {
                problems.add(new Problem(
                        note.at(),
                        note.path(),
                        Label.of("没有对应规则的说明", "about no rule"),
                        Label.of("规则的路径，或若干规则的上级路径", "named by the path of a rule, or the path above several"),
                        Label.of("请改正路径，或删去此项。", "Correct the path, or remove the note.")));
            }
        }
    }

    private static boolean isMissed(String key, Problems problems) {
        return problems.concern(key) || problems.list().stream().anyMatch(p -> key.startsWith(p.path() + "."));
    }
}
