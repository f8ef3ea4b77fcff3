package org.crmkit.templates.profile;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.text.Label;

/**
 * What a company calls itself, its units and its posts, and how it issues documents. Its facts are quoted like rules:
 * {@code {company.name}}, {@code {company.units.customer-service}}, {@code {company.documents.effective}}.
 *
 * @param id a slug
 * @param fictional whether the company is made up; whatever is printed for it says so
 * @param name the full name
 * @param shortName how it speaks of itself
 * @param industry its trade
 * @param staff how many people work for it, 1 to 10,000,000
 * @param units by slug; a document names units by these slugs
 * @param posts by slug, which is the key of the role's document; people are never named
 * @param documents how documents are numbered and issued
 */
public record CompanyProfile(
        String id,
        boolean fictional,
        Label name,
        Label shortName,
        Label industry,
        long staff,
        Map<String, Label> units,
        Map<String, Label> posts,
        DocumentIssue documents)
        implements RulePart {

    private static final RuleKey KEY = RuleKey.of("company");
    private static final Pattern FICTIONAL = Pattern.compile(".*[(（](fictional|虚构)[)）].*");

    public CompanyProfile {
        checkArgument(RuleKey.isSlug(id), "company.id was '%s'; it must be a slug of a-z, 0-9 and inner hyphens.", id);
        checkArgument(staff >= 1 && staff <= 10_000_000, "company.staff was %s; it must be 1 to 10,000,000.", staff);
        checkArgument(
                !fictional
                        || (FICTIONAL.matcher(name.zh()).matches()
                                && FICTIONAL.matcher(name.en()).matches()),
                "company.name was '%s'; the name of a fictional company must say so. Add （虚构） and (fictional).",
                name);
        units = inOrder("units", units);
        posts = inOrder("posts", posts);
        checkControl(documents.control(), posts);
    }

    private static void checkControl(ControlRules rules, Map<String, Label> posts) {
        rules.usual().ifPresent(control -> checkPosts(ControlRules.USUAL, control, posts));
        rules.byKind().forEach((kind, control) -> checkPosts(kind.slug(), control, posts));
    }

    private static void checkPosts(String name, DocumentControl control, Map<String, Label> posts) {
        for (String post : control.approval().posts()) {
            checkArgument(
                    posts.containsKey(post),
                    "company.documents.control.%s names the post '%s'; it must be one of company.posts: %s. Add the post, or"
                            + " name another.",
                    name,
                    post,
                    String.join(", ", posts.keySet()));
        }
    }

    private static Map<String, Label> inOrder(String field, Map<String, Label> named) {
        checkArgument(!named.isEmpty(), "company.%s is empty; documents name at least one. Add it.", field);
        named.keySet()
                .forEach(slug -> checkArgument(
                        RuleKey.isSlug(slug),
                        "company.%s has '%s'; it must be named by a slug of a-z, 0-9 and inner hyphens.",
                        field,
                        slug));
        return Collections.unmodifiableMap(new LinkedHashMap<>(named));
    }

    /** Returns what a unit is called. */
    public Optional<Label> unit(String slug) {
        return Optional.ofNullable(units.get(slug));
    }

    /** Returns what a post is called. */
    public Optional<Label> post(String slug) {
        return Optional.ofNullable(posts.get(slug));
    }

    /** Returns this company issuing its documents otherwise. */
    public CompanyProfile issuing(DocumentIssue other) {
        return new CompanyProfile(id, fictional, name, shortName, industry, staff, units, posts, other);
    }

    @Override
    public String section() {
        return "company";
    }

    @Override
    public List<RuleFact> facts() {
        List<RuleFact> facts = new ArrayList<>();
        facts.add(words(KEY.child("name"), name, "公司名称", "Company name"));
        facts.add(words(KEY.child("short-name"), shortName, "公司简称", "Short name"));
        facts.add(words(KEY.child("industry"), industry, "所属行业", "Industry"));
        facts.add(new RuleFact(
                KEY.child("staff"), new RuleValue.Count(staff, Label.of("人", "people")), Label.of("员工人数", "Staff")));
        units.forEach((slug, unit) -> facts.add(words(KEY.child("units").child(slug), unit, "部门", "Unit")));
        posts.forEach((slug, post) -> facts.add(words(KEY.child("posts").child(slug), post, "岗位", "Post")));
        facts.addAll(documents.facts(KEY.child("documents")));
        return List.copyOf(facts);
    }

    static RuleFact words(RuleKey key, Label value, String zh, String en) {
        return new RuleFact(key, new RuleValue.Words(value), Label.of(zh, en));
    }
}
