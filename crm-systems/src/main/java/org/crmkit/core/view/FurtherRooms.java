package org.crmkit.core.view;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.aftersales.ServiceCase;
import org.crmkit.core.churn.LossReview;
import org.crmkit.core.churn.RetentionCase;
import org.crmkit.core.churn.WinBackWorth;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.groupaccount.ConsumptionAnalysis;
import org.crmkit.core.information.PrivacyFile;
import org.crmkit.core.keyaccount.KeyAccount;
import org.crmkit.core.prospect.Prospect;
import org.crmkit.core.relationship.Contact;
import org.crmkit.core.relationship.PreferenceCard;
import org.crmkit.core.survey.SegmentResult;
import org.crmkit.core.tier.TierPeriod;

/**
 * What the further rooms know of one customer, for a card. A room that is left out is not on the card.
 *
 * @param prospect how far the customer has come
 * @param tier the level held on the day of the card
 * @param contacts visits, receptions, proposals, in any order
 * @param preferences the customer's service information card
 * @param satisfaction what a survey found in the customer's segment; no survey says what one customer answered
 * @param services cases in any order
 * @param account the key account
 * @param retentions cases in any order
 * @param loss why the customer left, and what he is worth
 * @param winBack whether winning back pays
 * @param consumption what the last months of a group say
 * @param privacy consents and holds
 * @param markings the lists the customer was put on
 */
public record FurtherRooms(
        Optional<Prospect> prospect,
        Optional<TierPeriod> tier,
        List<Contact> contacts,
        Optional<PreferenceCard> preferences,
        Optional<SegmentResult> satisfaction,
        List<ServiceCase> services,
        Optional<KeyAccount> account,
        List<RetentionCase> retentions,
        Optional<LossReview> loss,
        Optional<WinBackWorth> winBack,
        Optional<ConsumptionAnalysis> consumption,
        Optional<PrivacyFile> privacy,
        List<Marking> markings) {

    /** Nothing is known of any room. */
    public static final FurtherRooms NONE = new Builder().build();

    public FurtherRooms {
        contacts = List.copyOf(contacts);
        services = List.copyOf(services);
        retentions = List.copyOf(retentions);
        markings = List.copyOf(markings);
    }

    /** Returns a builder of rooms, each left out until it is given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Checks that everything is of one customer. */
    void checkOf(List<CustomerId> ids) {
        List<CustomerId> whose = new ArrayList<>();
        prospect.ifPresent(it -> whose.add(it.id()));
        contacts.forEach(it -> whose.add(it.customer()));
        preferences.ifPresent(it -> whose.add(it.customer()));
        services.forEach(it -> whose.add(it.request().customer()));
        account.ifPresent(it -> whose.add(it.customer()));
        retentions.forEach(it -> whose.add(it.customer()));
        loss.ifPresent(it -> whose.add(it.customer()));
        privacy.ifPresent(it -> whose.add(it.customer()));
        markings.forEach(it -> whose.add(it.customer()));
        for (CustomerId one : whose) {
            checkArgument(
                    ids.contains(one),
                    "CardSources.rooms has something of %s; it must be of %s, or of an id merged into it. Leave it out.",
                    one,
                    ids.get(0));
        }
    }

    /** Collects rooms. */
    public static final class Builder {

        private Optional<Prospect> prospect = Optional.empty();
        private Optional<TierPeriod> tier = Optional.empty();
        private List<Contact> contacts = List.of();
        private Optional<PreferenceCard> preferences = Optional.empty();
        private Optional<SegmentResult> satisfaction = Optional.empty();
        private List<ServiceCase> services = List.of();
        private Optional<KeyAccount> account = Optional.empty();
        private List<RetentionCase> retentions = List.of();
        private Optional<LossReview> loss = Optional.empty();
        private Optional<WinBackWorth> winBack = Optional.empty();
        private Optional<ConsumptionAnalysis> consumption = Optional.empty();
        private Optional<PrivacyFile> privacy = Optional.empty();
        private List<Marking> markings = List.of();

        private Builder() {}

        /** Gives how far the prospect has come. */
        public Builder prospect(Prospect it) {
            prospect = Optional.of(it);
            return this;
        }

        /** Gives the level held. */
        public Builder tier(TierPeriod it) {
            tier = Optional.of(it);
            return this;
        }

        /** Gives visits, receptions, proposals. */
        public Builder contacts(List<Contact> some) {
            contacts = some;
            return this;
        }

        /** Gives the service information card. */
        public Builder preferences(PreferenceCard it) {
            preferences = Optional.of(it);
            return this;
        }

        /** Gives what a survey found in the customer's segment. */
        public Builder satisfaction(SegmentResult it) {
            satisfaction = Optional.of(it);
            return this;
        }

        /** Gives service cases. */
        public Builder services(List<ServiceCase> some) {
            services = some;
            return this;
        }

        /** Gives the key account. */
        public Builder account(KeyAccount it) {
            account = Optional.of(it);
            return this;
        }

        /** Gives retention cases. */
        public Builder retentions(List<RetentionCase> some) {
            retentions = some;
            return this;
        }

        /** Gives why the customer left. */
        public Builder loss(LossReview it) {
            loss = Optional.of(it);
            return this;
        }

        /** Gives whether winning back pays. */
        public Builder winBack(WinBackWorth it) {
            winBack = Optional.of(it);
            return this;
        }

        /** Gives what the last months of a group say. */
        public Builder consumption(ConsumptionAnalysis it) {
            consumption = Optional.of(it);
            return this;
        }

        /** Gives consents and holds. */
        public Builder privacy(PrivacyFile it) {
            privacy = Optional.of(it);
            return this;
        }

        /** Gives the lists the customer was put on. */
        public Builder markings(List<Marking> some) {
            markings = some;
            return this;
        }

        /** Returns the rooms given. */
        public FurtherRooms build() {
            return new FurtherRooms(
                    prospect,
                    tier,
                    contacts,
                    preferences,
                    satisfaction,
                    services,
                    account,
                    retentions,
                    loss,
                    winBack,
                    consumption,
                    privacy,
                    markings);
        }
    }
}
