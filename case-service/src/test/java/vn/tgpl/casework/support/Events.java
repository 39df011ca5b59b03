package vn.tgpl.casework.support;

import static vn.tgpl.casework.support.Agencies.CAMP;
import static vn.tgpl.casework.support.Agencies.COURT;
import static vn.tgpl.casework.support.Agencies.POLICE;
import static vn.tgpl.casework.support.Agencies.PROCURACY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tgpl.contracts.CustodyStatus;
import vn.tgpl.contracts.HearingFixed;
import vn.tgpl.contracts.HearingLinked;
import vn.tgpl.contracts.HearingMode;
import vn.tgpl.contracts.HearingMoved;
import vn.tgpl.contracts.HearingStanding;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.ProceedingNumbers;
import vn.tgpl.contracts.ReferralChange;
import vn.tgpl.contracts.ReferralChanged;
import vn.tgpl.contracts.ReferralKind;
import vn.tgpl.contracts.ReferralRecalled;
import vn.tgpl.contracts.ReferralReceived;
import vn.tgpl.contracts.RequestStatus;
import vn.tgpl.contracts.ScheduledHearing;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.contracts.TimePrecision;

/** What other services tell, about proceedings that no other test knows. */
public final class Events {

    private static final Instant HEARD_AT = Instant.parse("2036-12-10T01:00:00Z");

    private Events() {}

    /** A number of its own, of whatever kind. */
    public static String number() {
        return UUID.randomUUID().toString().substring(0, 13) + "/2026";
    }

    public static ReferralReceived referral() {
        return referral(POLICE, new ProceedingNumbers(number(), null, null));
    }

    public static ReferralReceived referral(String sender, ProceedingNumbers proceeding) {
        return referral(sender, proceeding, CAMP, List.of(PROCURACY));
    }

    public static ReferralReceived referral(
            String sender, ProceedingNumbers proceeding, String heldAt, List<String> participants) {
        return referral(Procedure.CRIMINAL, ProceduralRole.IN_CUSTODY, sender, proceeding, heldAt, participants);
    }

    public static ReferralReceived civil() {
        var proceeding = new ProceedingNumbers(number(), null, null);
        return referral(Procedure.CIVIL, ProceduralRole.PARTY, POLICE, proceeding, null, List.of());
    }

    /** Another person of this role in a proceeding of these numbers. */
    public static ReferralReceived person(
            Procedure procedure, ProceduralRole role, String sender, ProceedingNumbers proceeding) {
        return referral(procedure, role, sender, proceeding, null, List.of());
    }

    private static ReferralReceived referral(
            Procedure procedure,
            ProceduralRole role,
            String sender,
            ProceedingNumbers proceeding,
            String heldAt,
            List<String> participants) {
        return new ReferralReceived(
                UUID.randomUUID(),
                sender,
                ReferralKind.NOTICE,
                procedure,
                role,
                heldAt == null ? CustodyStatus.AT_LIBERTY : CustodyStatus.CUSTODY,
                RequestStatus.REQUESTED,
                heldAt,
                participants,
                proceeding,
                Channels.AT,
                List.of(
                        clock("R02 notify-held-person", Channels.AT),
                        clock("R08 accept-agency-notice", null),
                        clock("R09 assign-provider", null)),
                null);
    }

    /** Another agency's referral of the same person, received this much later. */
    public static ReferralReceived again(
            ReferralReceived first, String sender, Duration later, String... participants) {
        return new ReferralReceived(
                UUID.randomUUID(),
                sender,
                first.kind(),
                first.procedure(),
                first.proceduralRole(),
                first.custody(),
                first.requestStatus(),
                null,
                List.of(participants),
                first.proceeding(),
                first.receivedAt().plus(later),
                List.of(clock("R08 accept-agency-notice", null), clock("R09 assign-later-request", null)),
                first.referralId());
    }

    /** The referral after a change: its numbers, and who else takes part. */
    public static ReferralChanged changed(
            ReferralReceived was,
            ReferralChange change,
            ProceedingNumbers proceeding,
            String heldAt,
            List<String> participants) {
        return changed(was, change, proceeding, heldAt, participants, List.of(), List.of());
    }

    /** The referral after a correction by which other clocks run. */
    public static ReferralChanged changed(
            ReferralReceived was, List<StartedClock> clocks, List<StartedClock> withdrawn) {
        return changed(
                was, ReferralChange.CORRECTED, was.proceeding(), was.heldAt(), was.participants(), clocks, withdrawn);
    }

    private static ReferralChanged changed(
            ReferralReceived was,
            ReferralChange change,
            ProceedingNumbers proceeding,
            String heldAt,
            List<String> participants,
            List<StartedClock> clocks,
            List<StartedClock> withdrawn) {
        return new ReferralChanged(
                was.referralId(),
                change,
                was.sender(),
                was.kind(),
                was.procedure(),
                was.proceduralRole(),
                was.custody(),
                was.requestStatus(),
                heldAt,
                participants,
                proceeding,
                was.receivedAt(),
                Channels.AT.plusSeconds(60),
                clocks,
                withdrawn);
    }

    public static ReferralRecalled recalled(ReferralReceived was, boolean consented) {
        return new ReferralRecalled(
                was.referralId(), was.sender(), "WRONG_PERSON", consented, Channels.AT.plusSeconds(60));
    }

    public static StartedClock clock(String rule, Instant metAt) {
        var due = Instant.parse("2036-11-21T03:10:00Z");
        return new StartedClock(rule, "Law 11/2017 Art. 31(3)", "3650d", null, Channels.AT, Channels.AT, due, metAt);
    }

    public static HearingFixed fixed(ProceedingNumbers proceeding, UUID... referrals) {
        return new HearingFixed(UUID.randomUUID(), 0, hearing(COURT, proceeding, HEARD_AT, "P.2", referrals));
    }

    /** The same hearing in a later version, in another room. */
    public static HearingMoved moved(HearingFixed fixed, long version, String room) {
        var was = fixed.hearing();
        return new HearingMoved(
                fixed.hearingId(),
                version,
                hearing(
                        was.court(),
                        was.proceeding(),
                        was.start(),
                        room,
                        was.referralIds().toArray(UUID[]::new)),
                List.of("room"));
    }

    /** The same hearing, of which was said by hand where it belongs. */
    public static HearingLinked linked(HearingFixed fixed, long links, List<UUID> linked, List<UUID> unlinked) {
        var was = fixed.hearing();
        var said = new ScheduledHearing(
                was.court(),
                was.proceeding(),
                was.procedure(),
                linked,
                unlinked,
                links,
                was.start(),
                was.end(),
                was.room(),
                was.timePrecision(),
                was.mode());
        return new HearingLinked(fixed.hearingId(), fixed.version(), said, HearingStanding.FIXED, COURT);
    }

    public static ScheduledHearing hearing(
            String court, ProceedingNumbers proceeding, Instant start, String room, UUID... referrals) {
        return new ScheduledHearing(
                court,
                proceeding,
                Procedure.CRIMINAL,
                List.of(referrals),
                List.of(),
                0,
                start,
                start.plusSeconds(3600),
                room,
                TimePrecision.TIME,
                HearingMode.IN_PERSON);
    }
}
