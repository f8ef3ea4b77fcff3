package org.crmkit.scoring.callcenter;

import org.crmkit.core.callcenter.ServiceLevelKind;

/** How callers fare with a load and a number of agents, in the long run. Shares are 0 to 1, times are seconds. */
public sealed interface QueueFigures permits ErlangC, ErlangA {

    /** Returns the load. */
    CallLoad load();

    /** Returns how many agents there are. */
    int agents();

    /** Returns the share of calls that no agent is free for. */
    double waitProbability();

    /** Returns how long a call waits on average, until it is answered or given up; those that do not wait count with zero. */
    double meanWait();

    /** Returns how long those who are answered wait on average (ASA); those answered at once count with zero. */
    double answerSpeed();

    /** Returns the share of calls that are given up. */
    double abandonment();

    /** Returns how much of their time agents are busy. */
    double occupancy();

    /** Returns how many callers wait on average. */
    double meanQueue();

    /** Returns the share that still waits after {@code seconds}, zero or more. */
    double waitsLonger(double seconds);

    /** Returns the share of all calls that is answered within {@code seconds}, zero or more; zero for those answered at once. */
    double answeredWithin(double seconds);

    /** Returns the share of all calls that is given up within {@code seconds}, zero or more. */
    double gaveUpWithin(double seconds);

    /** Returns the service level. The four kinds differ by points for the same queue unless nobody gives up. */
    default double serviceLevel(ServiceLevelKind kind, double seconds) {
        return answeredOf(kind, seconds) / countedOf(kind, seconds);
    }

    /** Returns what stands above the line of a service level, for each call offered; so that levels of intervals add up. */
    default double answeredOf(ServiceLevelKind kind, double seconds) {
        return switch (kind) {
            case OF_OFFERED, OF_ANSWERED, WITHOUT_SHORT_ABANDONS -> answeredWithin(seconds);
            case ABANDONS_AS_ANSWERED -> 1 - waitsLonger(seconds);
        };
    }

    /** Returns what stands below the line of a service level, for each call offered. */
    default double countedOf(ServiceLevelKind kind, double seconds) {
        return switch (kind) {
            case OF_OFFERED, ABANDONS_AS_ANSWERED -> 1;
            case OF_ANSWERED -> 1 - abandonment();
            case WITHOUT_SHORT_ABANDONS -> 1 - gaveUpWithin(seconds);
        };
    }
}
