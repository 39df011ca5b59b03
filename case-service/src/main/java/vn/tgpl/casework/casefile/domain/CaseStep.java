package vn.tgpl.casework.casefile.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What may be asked of a case and where it brings the case; {@code docs/case-steps.md} shows from where. */
public enum CaseStep {
    ACCEPTANCE("acceptance", CaseState.ACCEPTED),
    REFUSAL("refusal", CaseState.REFUSED),
    TRANSFER("transfer", CaseState.TRANSFERRED),
    ASSIGNMENT("assignments", CaseState.ASSIGNED),
    REGISTRATION("registrations", CaseState.REGISTERED),
    /** Only what is not registered yet can be refused. */
    REGISTRATION_REFUSAL("registrations", CaseState.REPLACEMENT_DUE, CaseState.ASSIGNED),
    /** Only what is registered can be cancelled. */
    REGISTRATION_CANCELLATION("registrations", CaseState.REPLACEMENT_DUE, CaseState.REGISTERED),
    /** Only a provider who is at work can refuse. */
    PROVIDER_REFUSAL("provider-refusal", CaseState.REPLACEMENT_DUE, CaseState.ASSIGNED, CaseState.REGISTERED),
    COMPLETION("completion", CaseState.COMPLETED),
    DISCONTINUANCE("discontinuance", CaseState.DISCONTINUED),
    SUSPENSION("suspension", CaseState.SUSPENDED);

    private final String noun;
    private final CaseState next;
    private final Set<CaseState> from;

    CaseStep(String noun, CaseState next) {
        this(noun, next, CaseState.values());
    }

    CaseStep(String noun, CaseState next, CaseState... from) {
        this.noun = noun;
        this.next = next;
        this.from = EnumSet.copyOf(List.of(from));
    }

    /** The steps that are open to a case that stands here. */
    public static List<CaseStep> openFrom(CaseState now) {
        return Arrays.stream(values()).filter(step -> step.isOpenFrom(now)).toList();
    }

    /** As {@link #openFrom}, each as its path names it. */
    static List<String> nounsFrom(CaseState now) {
        return openFrom(now).stream().map(CaseStep::noun).distinct().sorted().toList();
    }

    public boolean isOpenFrom(CaseState now) {
        return from.contains(now) && now.canBecome(next);
    }

    /** The last part of its path, {@code /v1/cases/{id}/…}. */
    public String noun() {
        return noun;
    }

    public CaseState next() {
        return next;
    }
}
