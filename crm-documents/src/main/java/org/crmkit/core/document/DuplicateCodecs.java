package org.crmkit.core.document;

import org.crmkit.core.customer.duplicate.DuplicateCandidate;
import org.crmkit.core.customer.duplicate.DuplicateReport;
import org.crmkit.core.customer.duplicate.MatchClass;
import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;

/** Customers that may be one and the same. */
final class DuplicateCodecs {

    private DuplicateCodecs() {}

    static final Codec<MatchClass> MATCH_CLASS = Codecs.choice(MatchClass.values(), MatchClass::code);

    static final ObjectCodec<DuplicateCandidate> DUPLICATE_CANDIDATE = Codecs.record("duplicate-candidate", f -> {
        var first = f.required("first", GroundCodecs.CUSTOMER_ID, DuplicateCandidate::first);
        var second = f.required("second", GroundCodecs.CUSTOMER_ID, DuplicateCandidate::second);
        var match = f.required("match", MATCH_CLASS, DuplicateCandidate::match);
        var score = f.required("score", GroundCodecs.SCORE, DuplicateCandidate::score);
        var rulings = f.list("rulings", GroundCodecs.REASON, DuplicateCandidate::rulings);
        return v -> new DuplicateCandidate(v.get(first), v.get(second), v.get(match), v.get(score), v.get(rulings));
    });

    static final ObjectCodec<DuplicateReport.Skipped> DUPLICATE_REPORT_SKIPPED =
            Codecs.record("duplicate-report-skipped", f -> {
                var trait = f.required("trait", Codecs.string(), DuplicateReport.Skipped::trait);
                var files = f.required("files", Codecs.integer(), DuplicateReport.Skipped::files);
                return v -> new DuplicateReport.Skipped(v.get(trait), v.get(files));
            });

    static final ObjectCodec<DuplicateReport> DUPLICATE_REPORT = Codecs.record("duplicate-report", f -> {
        var candidates = f.list("candidates", DUPLICATE_CANDIDATE, DuplicateReport::candidates);
        var compared = f.required("compared", Codecs.whole(), DuplicateReport::compared);
        var skipped = f.list("skipped", DUPLICATE_REPORT_SKIPPED, DuplicateReport::skipped);
        return v -> new DuplicateReport(v.get(candidates), v.get(compared), v.get(skipped));
    });
}
