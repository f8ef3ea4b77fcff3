package org.crmkit.core.document.shared;

import org.crmkit.core.customer.FileLoan;
import org.crmkit.core.customer.LegalBasis;
import org.crmkit.core.customer.ProspectSign;
import org.crmkit.core.customer.ProspectSigns;
import org.crmkit.core.customer.SignAnswer;
import org.crmkit.core.customer.SourceChannel;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;

/** What is said of customers and staff in the documents of several rooms. */
public final class PartyCodecs {

    private PartyCodecs() {}

    public static final Codec<StaffId> STAFF_ID = Codecs.id(StaffId::new, StaffId::value);

    public static final Codec<SourceChannel> SOURCE_CHANNEL =
            Codecs.choice(SourceChannel.values(), SourceChannel::code);

    public static final Codec<LegalBasis> LEGAL_BASIS = Codecs.choice(LegalBasis.values(), LegalBasis::code);

    public static final ObjectCodec<FileLoan> FILE_LOAN = Codecs.record("file-loan", f -> {
        var borrower = f.required("borrower", STAFF_ID, FileLoan::borrower);
        var lentOn = f.required("lent-on", Codecs.date(), FileLoan::lentOn);
        var dueOn = f.required("due-on", Codecs.date(), FileLoan::dueOn);
        var returnedOn = f.optional("returned-on", Codecs.date(), FileLoan::returnedOn);
        return v -> new FileLoan(v.get(borrower), v.get(lentOn), v.get(dueOn), v.get(returnedOn));
    });

    public static final Codec<SignAnswer> SIGN_ANSWER = Codecs.choice(SignAnswer.values(), SignAnswer::code);

    public static final Codec<ProspectSign> PROSPECT_SIGN = Codecs.choice(ProspectSign.values(), ProspectSign::code);

    public static final ObjectCodec<ProspectSigns> PROSPECT_SIGNS = Codecs.record("prospect-signs", f -> {
        var ableToPay = f.required("able-to-pay", SIGN_ANSWER, ProspectSigns::ableToPay);
        var latentNeed = f.required("latent-need", SIGN_ANSWER, ProspectSigns::latentNeed);
        var powerToDecide = f.required("power-to-decide", SIGN_ANSWER, ProspectSigns::powerToDecide);
        var acceptsApproach = f.required("accepts-approach", SIGN_ANSWER, ProspectSigns::acceptsApproach);
        return v ->
                new ProspectSigns(v.get(ableToPay), v.get(latentNeed), v.get(powerToDecide), v.get(acceptsApproach));
    });
}
