package org.crmkit.templates.lint;

import java.util.List;
import org.crmkit.templates.document.PolicyText;

/** POLICY-10: the three fits of a policy. */
final class PolicyFits extends ReviewRule<PolicyText> {

    PolicyFits() {
        super(
                PolicyText.class,
                "POLICY-10",
                "制度要做到三符合：符合管理者的意图，符合科学管理原理，符合事物发展的客观规律。",
                "A policy fits three things: what management intends, the principles of sound management, and the way things really develop.",
                List.of(
                        ask("intent", "制度是否体现了管理者最初的意图？", "Does the policy carry what management originally intended?"),
                        ask("science", "制度是否符合科学管理原理？", "Does it follow the principles of sound management?"),
                        ask(
                                "reality",
                                "制度是否符合业务发展的客观规律，执行得了？",
                                "Does it follow how the business really develops, so that it can be carried out?")));
    }
}
