package org.crmkit.core.document;

import org.crmkit.core.customer.CustodyMove;
import org.crmkit.core.customer.FilingResult;
import org.crmkit.core.customer.Funnel;
import org.crmkit.core.customer.FunnelPlace;
import org.crmkit.core.customer.FunnelStage;
import org.crmkit.core.customer.LifecycleMove;
import org.crmkit.core.customer.ParentDecision;
import org.crmkit.core.customer.ProspectDecision;
import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;

/** What became of wishes about customers, and how far prospects have come. */
final class CustomerDecisionCodecs {

    private CustomerDecisionCodecs() {}

    static final ObjectCodec<LifecycleMove> LIFECYCLE_MOVE = Codecs.kinds("lifecycle-move", k -> {
        k.kind("moved", LifecycleMove.Moved.class, f -> {
            var customer = f.required("customer", CustomerCodecs.CUSTOMER, LifecycleMove.Moved::customer);
            return v -> new LifecycleMove.Moved(v.get(customer));
        });
        k.kind("refused", LifecycleMove.Refused.class, f -> {
            var reason = f.required("reason", GroundCodecs.REASON, LifecycleMove.Refused::reason);
            return v -> new LifecycleMove.Refused(v.get(reason));
        });
    });

    static final ObjectCodec<FilingResult> FILING_RESULT = Codecs.kinds("filing-result", k -> {
        k.kind("saved", FilingResult.Saved.class, f -> {
            var record = f.required("record", CustomerRecordCodecs.CUSTOMER_RECORD, FilingResult.Saved::record);
            return v -> new FilingResult.Saved(v.get(record));
        });
        k.kind("refused", FilingResult.Refused.class, f -> {
            var reason = f.required("reason", GroundCodecs.REASON, FilingResult.Refused::reason);
            return v -> new FilingResult.Refused(v.get(reason));
        });
        k.kind("unknown", FilingResult.Unknown.class, f -> {
            var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, FilingResult.Unknown::customer);
            return v -> new FilingResult.Unknown(v.get(customer));
        });
        k.kind("contended", FilingResult.Contended.class, f -> {
            var attempts = f.required("attempts", Codecs.integer(), FilingResult.Contended::attempts);
            return v -> new FilingResult.Contended(v.get(attempts));
        });
    });

    static final ObjectCodec<CustodyMove> CUSTODY_MOVE = Codecs.kinds("custody-move", k -> {
        k.kind("moved", CustodyMove.Moved.class, f -> {
            var custody = f.required("custody", CustomerRecordCodecs.FILE_CUSTODY, CustodyMove.Moved::custody);
            return v -> new CustodyMove.Moved(v.get(custody));
        });
        k.kind("refused", CustodyMove.Refused.class, f -> {
            var reason = f.required("reason", GroundCodecs.REASON, CustodyMove.Refused::reason);
            return v -> new CustodyMove.Refused(v.get(reason));
        });
    });

    static final ObjectCodec<ParentDecision> PARENT_DECISION = Codecs.kinds("parent-decision", k -> {
        k.kind("allowed", ParentDecision.Allowed.class, f -> {
            var child = f.required("child", GroundCodecs.CUSTOMER_ID, ParentDecision.Allowed::child);
            var link = f.required("link", CustomerRecordCodecs.PARENT_LINK, ParentDecision.Allowed::link);
            return v -> new ParentDecision.Allowed(v.get(child), v.get(link));
        });
        k.kind("taken", ParentDecision.Taken.class, f -> {
            var child = f.required("child", GroundCodecs.CUSTOMER_ID, ParentDecision.Taken::child);
            var parent = f.required("parent", GroundCodecs.CUSTOMER_ID, ParentDecision.Taken::parent);
            var on = f.required("on", Codecs.date(), ParentDecision.Taken::on);
            return v -> new ParentDecision.Taken(v.get(child), v.get(parent), v.get(on));
        });
        k.kind("cycle", ParentDecision.Cycle.class, f -> {
            var path = f.list("path", GroundCodecs.CUSTOMER_ID, ParentDecision.Cycle::path);
            var on = f.required("on", Codecs.date(), ParentDecision.Cycle::on);
            return v -> new ParentDecision.Cycle(v.get(path), v.get(on));
        });
    });

    static final ObjectCodec<ProspectDecision> PROSPECT_DECISION = Codecs.kinds("prospect-decision", k -> {
        k.kind("fit", ProspectDecision.Fit.class, f -> {
            return v -> new ProspectDecision.Fit();
        });
        k.kind("open", ProspectDecision.Open.class, f -> {
            var unknown = f.list("unknown", GroundCodecs.REASON, ProspectDecision.Open::unknown);
            return v -> new ProspectDecision.Open(v.get(unknown));
        });
        k.kind("unfit", ProspectDecision.Unfit.class, f -> {
            var absent = f.list("absent", GroundCodecs.REASON, ProspectDecision.Unfit::absent);
            var unknown = f.list("unknown", GroundCodecs.REASON, ProspectDecision.Unfit::unknown);
            return v -> new ProspectDecision.Unfit(v.get(absent), v.get(unknown));
        });
    });

    static final ObjectCodec<Funnel> FUNNEL = Codecs.record("funnel", f -> {
        var market = f.required("market", Codecs.integer(), Funnel::market);
        var potential = f.required("potential", Codecs.integer(), Funnel::potential);
        var target = f.required("target", Codecs.integer(), Funnel::target);
        return v -> new Funnel(v.get(market), v.get(potential), v.get(target));
    });

    static final Codec<FunnelStage> FUNNEL_STAGE = Codecs.choice(FunnelStage.values(), FunnelStage::code);

    static final ObjectCodec<FunnelPlace> FUNNEL_PLACE = Codecs.record("funnel-place", f -> {
        var stage = f.required("stage", FUNNEL_STAGE, FunnelPlace::stage);
        var held = f.list("held", GroundCodecs.REASON, FunnelPlace::held);
        return v -> new FunnelPlace(v.get(stage), v.get(held));
    });
}
