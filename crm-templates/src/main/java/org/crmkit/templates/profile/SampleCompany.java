package org.crmkit.templates.profile;

import static com.google.common.base.Preconditions.checkState;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedYaml;

/** The made-up company that comes with the library, to show documents filled. */
public final class SampleCompany {

    private static final String FILE = "/org/crmkit/templates/profiles/chenxi-appliances.yaml";

    private SampleCompany() {}

    /** Obtains its profile. */
    public static CompanyProfile profile() {
        try (InputStream in = SampleCompany.class.getResourceAsStream(FILE)) {
            checkState(in != null, "profile %s is missing from the jar; build it again.", FILE);
            return CompanyProfileDraft.read(LocatedYaml.read(FILE, in, Limits.standard()));
        } catch (IOException e) {
            throw new UncheckedIOException("profile " + FILE + " could not be read", e);
        }
    }
}
