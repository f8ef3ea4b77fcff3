package org.crmkit.core.document.room;

import java.util.List;
import org.crmkit.core.json.codec.DocumentType;
import org.crmkit.core.keyaccount.KeyAccount;
import org.crmkit.core.keyaccount.KeyAccountEvent;
import org.crmkit.core.keyaccount.KeyCheck;
import org.crmkit.core.keyaccount.MethodTask;
import org.crmkit.core.keyaccount.StockTaking;
import org.crmkit.core.keyaccount.Swot;

/** What key account management keeps and sends: accounts, checks and tasks. */
public final class KeyAccountDocuments {

    /** A key customer and how far his programme has come. */
    public static final DocumentType<KeyAccount> KEY_ACCOUNT =
            DocumentType.of("systems/key-account", KeyAccount.class, KeyAccountCodecs.KEY_ACCOUNT);

    /** Whether a customer is a key customer. */
    public static final DocumentType<KeyCheck> KEY_CHECK =
            DocumentType.of("systems/key-check", KeyCheck.class, KeyAccountCodecs.KEY_CHECK);

    /** Strengths, weaknesses, opportunities and threats of a key customer. */
    public static final DocumentType<Swot> SWOT = DocumentType.of("systems/swot", Swot.class, KeyAccountCodecs.SWOT);

    /** Something to do for a key customer. */
    public static final DocumentType<MethodTask> METHOD_TASK =
            DocumentType.of("systems/method-task", MethodTask.class, KeyAccountCodecs.METHOD_TASK);

    /** One stock-taking beside the one before. */
    public static final DocumentType<StockTaking.Comparison> STOCK_TAKING_COMPARISON = DocumentType.of(
            "systems/stock-taking-comparison", StockTaking.Comparison.class, KeyAccountCodecs.STOCK_TAKING_COMPARISON);

    /** What happened to a key account. */
    public static final DocumentType<KeyAccountEvent> KEY_ACCOUNT_EVENT =
            DocumentType.of("systems/key-account-event", KeyAccountEvent.class, KeyAccountCodecs.KEY_ACCOUNT_EVENT);

    private KeyAccountDocuments() {}

    /** Returns every type. */
    public static List<DocumentType<?>> all() {
        return List.of(KEY_ACCOUNT, KEY_CHECK, SWOT, METHOD_TASK, STOCK_TAKING_COMPARISON, KEY_ACCOUNT_EVENT);
    }

    /** Returns the types of the events. */
    public static List<DocumentType<?>> events() {
        return List.of(KEY_ACCOUNT_EVENT);
    }
}
