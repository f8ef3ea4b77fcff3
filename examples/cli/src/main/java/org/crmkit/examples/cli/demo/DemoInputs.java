package org.crmkit.examples.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.crmkit.core.input.Node;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedYaml;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.Rulebooks;
import org.crmkit.examples.cli.purchases.PurchaseLog;
import org.crmkit.templates.profile.CompanyProfile;
import org.crmkit.templates.profile.CompanyProfileDraft;

/**
 * What the main job reads.
 *
 * @param source the purchases
 * @param rules of the made-up company, or the user's own
 * @param company made up
 */
public record DemoInputs(PurchaseLog source, Rulebook rules, CompanyProfile company) {

    /** Reads everything; a log that is not given is drawn. */
    public static DemoInputs read(Shell shell, Optional<Path> transactions, Optional<Path> rulebook) {
        Rulebook rules = rulebook.map(file -> Rulebooks.read(Rulebooks.document(shell, file)))
                .orElseGet(() -> Rulebooks.read(resource("rulebook-demo.yaml")));
        CompanyProfile company = CompanyProfileDraft.read(resource("company-demo.yaml"));
        shell.progress("正在读取购买记录…", "Reading purchases ...");
        PurchaseLog source = transactions
                .map(file -> PurchaseLog.read(shell, file, rules.currency()))
                .orElseGet(PurchaseLog::drawn);
        return new DemoInputs(source, rules, company);
    }

    private static Node resource(String name) {
        try (InputStream in = DemoInputs.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + name + " is missing from the jar; build it again.");
            }
            return LocatedYaml.read(name, in, Limits.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
