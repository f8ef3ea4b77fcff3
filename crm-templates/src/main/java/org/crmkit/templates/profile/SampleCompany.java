package org.crmkit.templates.profile;

import static com.google.common.base.Preconditions.checkState;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedYaml;

/**
 * The made-up companies that come with the library, from two dozen people to some thousands, to show documents filled; each is named by
 * its line of business.
 */
public final class SampleCompany {

    private static final String FOLDER = "/org/crmkit/templates/profiles/";
    private static final List<String> NAMES = List.of("manufacturer", "telecom", "retailer", "property-manager");

    private SampleCompany() {}

    /** Obtains the profile of the manufacturer. */
    public static CompanyProfile profile() {
        return read(NAMES.get(0));
    }

    /** Returns the names of all companies. */
    public static List<String> names() {
        return NAMES;
    }

    /** Obtains the profile of a company; empty if there is none of that name. */
    public static Optional<CompanyProfile> find(String name) {
        return NAMES.contains(name) ? Optional.of(read(name)) : Optional.empty();
    }

    private static CompanyProfile read(String name) {
        String file = FOLDER + name + ".yaml";
        try (InputStream in = SampleCompany.class.getResourceAsStream(file)) {
            checkState(in != null, "profile %s is missing from the jar; build it again.", file);
            return CompanyProfileDraft.read(LocatedYaml.read(file, in, Limits.standard()));
        } catch (IOException e) {
            throw new UncheckedIOException("profile " + file + " could not be read", e);
        }
    }
}
