package vn.tgpl.casework.support;

import java.util.List;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.ProceedingNumbers;
import vn.tgpl.contracts.ReferralChanged;
import vn.tgpl.contracts.ReferralKind;
import vn.tgpl.contracts.ReferralReceived;
import vn.tgpl.contracts.RequestStatus;

/** Referrals of every kind. */
public final class Kinds {

    private Kinds() {}

    public static ReferralReceived of(ReferralKind kind, ProceduralRole role) {
        return of(kind, Procedure.CRIMINAL, role, Events.referral());
    }

    /** The same referral, of another kind. */
    public static ReferralReceived of(ReferralKind kind, ReferralReceived was) {
        return of(kind, was.procedure(), was.proceduralRole(), was);
    }

    /** What a commune reports, outside of any proceeding. */
    public static ReferralReceived communeReport() {
        var outside = Events.referral("H12.32098", new ProceedingNumbers(null, null, null), null, List.of());
        return of(ReferralKind.COMMUNE_REPORT, Procedure.OUT_OF_COURT, ProceduralRole.PERSON_IN_NEED, outside);
    }

    /** The same referral, of a person who asked for aid or did not. */
    public static ReferralReceived of(RequestStatus status, ReferralReceived was) {
        return of(was.kind(), was.procedure(), was.proceduralRole(), status, was);
    }

    private static ReferralReceived of(
            ReferralKind kind, Procedure procedure, ProceduralRole role, ReferralReceived was) {
        return of(kind, procedure, role, was.requestStatus(), was);
    }

    private static ReferralReceived of(
            ReferralKind kind, Procedure procedure, ProceduralRole role, RequestStatus status, ReferralReceived was) {
        return new ReferralReceived(
                was.referralId(),
                was.sender(),
                kind,
                procedure,
                role,
                was.custody(),
                status,
                was.heldAt(),
                was.participants(),
                was.proceeding(),
                was.receivedAt(),
                was.clocks(),
                was.sameAs());
    }

    /** The same change, to another kind. */
    public static ReferralChanged of(ReferralKind kind, ReferralChanged was) {
        return new ReferralChanged(
                was.referralId(),
                was.change(),
                was.sender(),
                kind,
                was.procedure(),
                was.proceduralRole(),
                was.custody(),
                was.requestStatus(),
                was.heldAt(),
                was.participants(),
                was.proceeding(),
                was.receivedAt(),
                was.changedAt(),
                was.clocks(),
                was.withdrawn());
    }
}
