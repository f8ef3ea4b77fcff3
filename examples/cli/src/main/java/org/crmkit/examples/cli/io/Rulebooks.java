package org.crmkit.examples.cli.io;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.crmkit.core.input.Node;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.RulebookMessages;
import org.crmkit.core.rulebook.RulebookReader;
import org.crmkit.core.rulebook.RulebookShelf;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.rulebook.room.StandardRooms;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.Shell;

/** Reads rulebooks with the validator of this program. */
public final class Rulebooks {

    /** Kept, for a logger nobody keeps forgets its level. */
    private static final Logger PROVIDER = Logger.getLogger("org.hibernate.validator");

    private Rulebooks() {}

    /** Returns the rulebook of a file, or the one that comes with the library. */
    public static Rulebook read(Shell shell, Optional<Path> file) {
        return file.map(path -> read(document(shell, path))).orElseGet(CompleteRulebook::load);
    }

    /** Returns the rulebook of a document. */
    public static Rulebook read(Node document) {
        return reading(reader -> reader.read(document));
    }

    /** Returns the editions in a folder on a shelf. */
    public static RulebookShelf shelf(Path folder) {
        return reading(reader -> reader.readShelf(folder));
    }

    private static <T> T reading(Function<RulebookReader, T> read) {
        PROVIDER.setLevel(Level.WARNING);
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new RulebookMessages(Lang.EN))
                .buildValidatorFactory()) {
            return read.apply(new RulebookReader(factory.getValidator(), StandardRooms.all()));
        }
    }

    /** Returns the document of a file. */
    public static Node document(Shell shell, Path file) {
        return Source.of(shell, file.toString(), Optional.of(Format.JSON)).document();
    }
}
