package org.crmkit.core.document;

import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;
import org.crmkit.core.tier.care.CareTask;

/** What is to be done for customers, and when. */
final class CareCodecs {

    private CareCodecs() {}

    static final ObjectCodec<CareTask> CARE_TASK = Codecs.record("care-task", f -> {
        var customer = f.required("customer", GroundCodecs.CUSTOMER_ID, CareTask::customer);
        var item = f.required("item", Codecs.string(), CareTask::item);
        var careClass = f.required("care-class", Codecs.string(), CareTask::careClass);
        var name = f.required("name", Codecs.label(), CareTask::name);
        var planned = f.required("planned", Codecs.date(), CareTask::planned);
        var dueOn = f.required("due-on", Codecs.date(), CareTask::dueOn);
        var decidedUnder = f.required("decided-under", Codecs.rulebookVersion(), CareTask::decidedUnder);
        return v -> new CareTask(
                v.get(customer),
                v.get(item),
                v.get(careClass),
                v.get(name),
                v.get(planned),
                v.get(dueOn),
                v.get(decidedUnder));
    });
}
