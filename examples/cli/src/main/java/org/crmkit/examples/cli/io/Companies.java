package org.crmkit.examples.cli.io;

import java.nio.file.Path;
import java.util.Optional;
import org.crmkit.examples.cli.Shell;
import org.crmkit.templates.profile.CompanyProfile;
import org.crmkit.templates.profile.CompanyProfileDraft;
import org.crmkit.templates.profile.SampleCompany;

/** Company profiles as {@code --profile} names them. */
public final class Companies {

    private Companies() {}

    /** Reads the profile of a file, or finds the made-up company of that name; the usual one if there is none. */
    public static CompanyProfile read(Shell shell, Optional<Path> profile) {
        return profile.map(file -> SampleCompany.find(file.toString())
                        .orElseGet(() -> CompanyProfileDraft.read(Rulebooks.document(shell, file))))
                .orElseGet(SampleCompany::profile);
    }
}
