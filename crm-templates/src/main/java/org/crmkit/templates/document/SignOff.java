package org.crmkit.templates.document;

/**
 * Who made, checked and approved a document, by post, and when. That the three differ, and that the days follow each other, is
 * a matter of lint.
 *
 * @param compiledBy post
 * @param checkedBy post
 * @param approvedBy post
 * @param compiled day, as a rule a slot of the company profile
 * @param checked day
 * @param approved day
 */
public record SignOff(
        String compiledBy, String checkedBy, String approvedBy, Wording compiled, Wording checked, Wording approved) {

    void collect(String path, Contents.Collector into) {
        into.post(path + ".compiled-by", compiledBy)
                .post(path + ".checked-by", checkedBy)
                .post(path + ".approved-by", approvedBy)
                .wording(path + ".compiled", compiled)
                .wording(path + ".checked", checked)
                .wording(path + ".approved", approved);
    }
}
