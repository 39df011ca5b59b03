package vn.tgpl.court.listing.domain;

import java.util.Arrays;
import java.util.List;

/** What may be asked of a hearing, as its path names it, and where that brings it. */
public enum HearingStep {
    POSTPONEMENT("postponement", HearingStatus.POSTPONED),
    SUSPENSION("suspension", HearingStatus.SUSPENDED),
    CANCELLATION("cancellation", HearingStatus.CANCELLED),
    DUPLICATION("duplicate-of", HearingStatus.DUPLICATE),
    OUTCOME("outcome", HearingStatus.HELD),
    /** The court puts it on its list again, by its own reference. */
    FIXING("fixing", HearingStatus.FIXED);

    private final String noun;
    private final HearingStatus next;

    HearingStep(String noun, HearingStatus next) {
        this.noun = noun;
        this.next = next;
    }

    /** The steps that are open to a hearing that stands here, each as its path names it. */
    static List<String> nounsFrom(HearingStatus now) {
        return Arrays.stream(values())
                .filter(step -> now.canBecome(step.next))
                .map(step -> step.noun)
                .toList();
    }

    public String noun() {
        return noun;
    }

    public HearingStatus next() {
        return next;
    }
}
