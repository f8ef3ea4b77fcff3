package org.crmkit.templates.lint;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.crmkit.core.input.Problems;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedYaml;
import org.crmkit.templates.compose.Composer;
import org.crmkit.templates.compose.Directory;
import org.crmkit.templates.compose.Quotes;
import org.crmkit.templates.content.ContentLibrary;
import org.crmkit.templates.content.ContentReader;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.fixture.SampleRules;
import org.crmkit.templates.profile.CompanyProfile;

/**
 * A small document of one kind that breaks no rule, and what becomes of it when a piece of its file is replaced.
 *
 * @param file its name among the test resources
 * @param text what it holds
 */
record Sample(String file, String text) {

    private static final List<String> KINDS = List.of("role", "policy", "workflow", "tool", "form", "plan");

    private static final Composer COMPOSER = composer();

    static Sample of(String kind) {
        String file = kind + ".yaml";
        try (InputStream in = Sample.class.getResourceAsStream("/lint/" + file)) {
            return new Sample(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Composer composer() {
        ContentLibrary library = ContentLibrary.of(all().map(Sample::document).toList());
        CompanyProfile company = SampleRules.company();
        return new Composer(
                company, SampleRules.rules(), SampleRules.VERSION, Directory.of(library.catalogue(), company));
    }

    static Stream<Sample> all() {
        return KINDS.stream().map(Sample::of);
    }

    /** Returns the sample with every occurrence of {@code old} replaced; there must be one. */
    Sample with(String old, String replacement) {
        checkArgument(text.contains(old), "%s does not contain '%s'; the test must replace something.", file, old);
        return new Sample(file, text.replace(old, replacement));
    }

    Document document() {
        Problems problems = new Problems();
        try (InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
            Document document = ContentReader.read(LocatedYaml.read(file, in, Limits.standard()), problems)
                    .orElse(null);
            problems.throwIfAny();
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what one rule finds. */
    List<Finding> findings(String rule) {
        return LintRules.find(rule).orElseThrow().check(document(), context());
    }

    LintContext context() {
        return new LintContext(quotes(document()), LintProfile.shipped());
    }

    static Quotes quotes(Document document) {
        return COMPOSER.quotes(document);
    }
}
