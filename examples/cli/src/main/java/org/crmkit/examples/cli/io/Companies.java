package org.crmkit.examples.cli.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Problem;
import org.crmkit.core.input.Problems;
import org.crmkit.examples.cli.Shell;
import org.crmkit.templates.assembly.DocumentHistory;
import org.crmkit.templates.profile.CompanyProfile;
import org.crmkit.templates.profile.CompanyProfileDraft;
import org.crmkit.templates.profile.SampleCompany;

/** Company profiles as {@code --profile} names them, and the editions of their documents. */
public final class Companies {

    private Companies() {}

    /** Reads the profile of a file, or finds the made-up company of that name; the usual one if there is none. */
    public static CompanyProfile read(Shell shell, Optional<Path> profile) {
        return profile.map(file -> SampleCompany.find(file.toString())
                        .orElseGet(() -> CompanyProfileDraft.read(Rulebooks.document(shell, file))))
                .orElseGet(SampleCompany::profile);
    }

    /**
     * Reads the profile of a file that may be incomplete, or finds the made-up company of that name.
     *
     * @throws InvalidInputException if something in the file is wrong rather than missing
     */
    public static CompanyProfileDraft draft(Shell shell, Optional<Path> profile) {
        Optional<CompanyProfile> sample = profile.isEmpty()
                ? Optional.of(SampleCompany.profile())
                : SampleCompany.find(profile.get().toString());
        return sample.map(CompanyProfileDraft::of).orElseGet(() -> {
            Problems problems = new Problems();
            CompanyProfileDraft draft =
                    CompanyProfileDraft.read(Rulebooks.document(shell, profile.orElseThrow()), problems);
            List<Problem> wrong = problems.list().stream()
                    .filter(problem -> !problem.value().equals(FieldReader.MISSING))
                    .toList();
            if (!wrong.isEmpty()) {
                throw new InvalidInputException(wrong);
            }
            return draft;
        });
    }

    /** Reads the editions of the documents: the file named, else the one that lies beside the profile, else none. */
    public static DocumentHistory history(Shell shell, Optional<Path> profile, Optional<Path> history) {
        return history.or(() -> profile.flatMap(file -> beside(shell, file)))
                .map(file -> DocumentHistory.read(Rulebooks.document(shell, file)))
                .orElseGet(DocumentHistory::none);
    }

    private static Optional<Path> beside(Shell shell, Path profile) {
        Path name = profile.getFileName();
        if (name == null || SampleCompany.find(profile.toString()).isPresent()) {
            return Optional.empty();
        }
        String stem = name.toString().replaceFirst("\\.(yaml|yml|json)$", "");
        return Stream.of(".history.yaml", ".history.yml", ".history.json")
                .map(ending -> profile.resolveSibling(stem + ending))
                .filter(file -> Files.isRegularFile(shell.resolve(file)))
                .findFirst();
    }
}
