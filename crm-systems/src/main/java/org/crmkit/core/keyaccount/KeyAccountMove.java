package org.crmkit.core.keyaccount;

import java.time.Instant;
import java.util.Map;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.store.Outcome;

/** What may be done with a key account. */
public sealed interface KeyAccountMove {

    /** Returns what becomes of an account, or why not. Pure. */
    Outcome<KeyAccount> make(KeyAccount account, Instant at, InForce<KeyAccountPolicy> policy);

    private static Outcome<KeyAccount> made(
            KeyAccount after, KeyAccountEvent.Kind kind, String subject, InForce<KeyAccountPolicy> policy) {
        return Outcome.done(
                after, new KeyAccountEvent(after.customer(), kind, subject, after.changedAt(), policy.version()));
    }

    /** Fills posts of the team. */
    record AssignTeam(Map<TeamPost, StaffId> posts) implements KeyAccountMove {
        public AssignTeam {
            posts = Map.copyOf(posts);
        }

        @Override
        public Outcome<KeyAccount> make(KeyAccount account, Instant at, InForce<KeyAccountPolicy> policy) {
            KeyAccount after = account.with(posts, at);
            return after.team().equals(account.team())
                    ? Outcome.unchanged(account)
                    : made(after, KeyAccountEvent.Kind.TEAM_ASSIGNED, "all", policy);
        }
    }

    /** Lets a further level serve the account; the leading level is there from the beginning. */
    record JoinLevel(KeyAccountLevel level) implements KeyAccountMove {
        @Override
        public Outcome<KeyAccount> make(KeyAccount account, Instant at, InForce<KeyAccountPolicy> policy) {
            return account.levels().contains(level)
                    ? Outcome.unchanged(account)
                    : made(account.joinedBy(level, at), KeyAccountEvent.Kind.LEVEL_JOINED, level.slug(), policy);
        }
    }

    /**
     * Says that a step of the programme was done. Refused with {@code step-out-of-order}, {@code evidence-missing}, {@code team-missing}
     * before the account plan, or {@code plan-missing}.
     *
     * @param evidence the host's reference of a document that shows it
     */
    record FinishStep(ProgrammeStep step, String evidence) implements KeyAccountMove {
        @Override
        public Outcome<KeyAccount> make(KeyAccount account, Instant at, InForce<KeyAccountPolicy> policy) {
            if (evidence.equals(account.evidence().get(step))) {
                return Outcome.unchanged(account);
            }
            if (step != account.next()) {
                return Outcome.refused(
                        "step-out-of-order",
                        "不能完成“" + step.label().zh() + "”，当前应完成“"
                                + account.next().label().zh() + "”。",
                        "The step was " + step.slug() + "; it must be "
                                + account.next().slug() + ", the next of the programme.");
            }
            if (evidence.isBlank()) {
                return Outcome.refused(
                        "evidence-missing",
                        "“" + step.label().zh() + "”缺少证据，请填写文件编号。",
                        "The step " + step.slug() + " has no evidence; give the number of a document.");
            }
            if (step == ProgrammeStep.PLAN && !account.team().containsKey(TeamPost.ACCOUNT_MANAGER)) {
                return Outcome.refused(
                        "team-missing", "客户计划须由客户经理负责，请先指定。", "The plan needs an account manager. Assign one first.");
            }
            if (step == ProgrammeStep.PLAN && account.plan().isEmpty()) {
                return Outcome.refused("plan-missing", "尚无客户计划，请先制定。", "There is no account plan. Make one first.");
            }
            if (step == ProgrammeStep.STOCK_TAKING && account.stockTakings().isEmpty()) {
                return Outcome.refused("stock-not-taken", "尚未盘点，请先盘点。", "Stock has not been taken. Take it first.");
            }
            return made(account.with(step, evidence, at), KeyAccountEvent.Kind.STEP_DONE, step.slug(), policy);
        }
    }

    /** Makes the account plan, or makes it anew. */
    record MakePlan(AccountPlan plan) implements KeyAccountMove {
        @Override
        public Outcome<KeyAccount> make(KeyAccount account, Instant at, InForce<KeyAccountPolicy> policy) {
            return account.plan().filter(plan::equals).isPresent()
                    ? Outcome.unchanged(account)
                    : made(account.with(plan, at), KeyAccountEvent.Kind.PLAN_MADE, "all", policy);
        }
    }

    /** Takes stock; refused with {@code stock-taken-later} if a later look is there. */
    record TakeStock(StockTaking look) implements KeyAccountMove {
        @Override
        public Outcome<KeyAccount> make(KeyAccount account, Instant at, InForce<KeyAccountPolicy> policy) {
            if (account.stockTakings().contains(look)) {
                return Outcome.unchanged(account);
            }
            boolean later = account.stockTakings().stream()
                    .allMatch(before -> before.day().isBefore(look.day()));
            return later
                    ? made(account.with(look, at), KeyAccountEvent.Kind.STOCK_TAKEN, "all", policy)
                    : Outcome.refused(
                            "stock-taken-later",
                            look.day() + "当日或以后已经盘点，请核对日期。",
                            "Stock was taken on " + look.day() + " or later already. Check the day.");
        }
    }

    /** Takes the customer into the core customer organisation, or out of it. */
    record Club(boolean member) implements KeyAccountMove {
        @Override
        public Outcome<KeyAccount> make(KeyAccount account, Instant at, InForce<KeyAccountPolicy> policy) {
            return account.club() == member
                    ? Outcome.unchanged(account)
                    : made(
                            account.club(member, at),
                            member ? KeyAccountEvent.Kind.CLUB_JOINED : KeyAccountEvent.Kind.CLUB_LEFT,
                            "all",
                            policy);
        }
    }

    /**
     * Decides what becomes of returned goods; only the account manager does. Refused with {@code not-account-manager}.
     *
     * @param reference the host's number of the return, a slug
     */
    record DisposeReturn(String reference, StaffId by) implements KeyAccountMove {
        @Override
        public Outcome<KeyAccount> make(KeyAccount account, Instant at, InForce<KeyAccountPolicy> policy) {
            return by.equals(account.team().get(TeamPost.ACCOUNT_MANAGER))
                    ? made(account.with(Map.of(), at), KeyAccountEvent.Kind.RETURN_DISPOSED, reference, policy)
                    : Outcome.refused(
                            "not-account-manager",
                            "退货的最终处置由该客户的客户经理决定，" + by + "不是其客户经理。",
                            "The account manager decides what becomes of returned goods; " + by
                                    + " is not the one of this account.");
        }
    }
}
