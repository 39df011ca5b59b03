package vn.tgpl.casework.involvement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.support.Channels;
import vn.tgpl.casework.support.Events;
import vn.tgpl.contracts.ProceedingNumbers;

class InvolvementTest {

    private static final ProceedingNumbers NUMBERS = new ProceedingNumbers("118/2026", null, null);

    @Test
    void beginsWithWhomTheReferralNames() {
        var opened = involvement("G01.96.PC02", "G01.96.TG1", List.of("VKS.96"));
        assertThat(opened.status()).isEqualTo(Fact.REFERRED);
        assertThat(opened.participants())
                .extracting(Participant::agency, Participant::role)
                .containsExactlyInAnyOrder(
                        tuple("G01.96.PC02", ParticipantRole.SENDER),
                        tuple("H12.TP.TGPL", ParticipantRole.LEGAL_AID_CENTRE),
                        tuple("G01.96.TG1", ParticipantRole.DETENTION_FACILITY),
                        tuple("VKS.96", ParticipantRole.PROCEEDINGS_AGENCY));
        assertThat(opened.participants()).extracting(Participant::since).containsOnly(Channels.AT);
    }

    @Test
    void anAgencyTakesPartOnceAsWhatItWasFirst() {
        var opened = involvement("G01.96.TG1", "G01.96.TG1", List.of("VKS.96", "VKS.96", "G01.96.TG1"));
        assertThat(opened.participants())
                .extracting(Participant::agency, Participant::role)
                .containsExactlyInAnyOrder(
                        tuple("G01.96.TG1", ParticipantRole.SENDER),
                        tuple("H12.TP.TGPL", ParticipantRole.LEGAL_AID_CENTRE),
                        tuple("VKS.96", ParticipantRole.PROCEEDINGS_AGENCY));
    }

    @Test
    void aCourtJoinsWithItsFirstHearing() {
        var opened = involvement("G01.96.PC02", null, List.of());
        assertThat(opened.heardBy(hearing("34/2026/HSST"), Channels.AT)).isTrue();
        assertThat(opened.heardBy(hearing("34/2026/HSST"), Channels.AT)).isFalse();
        assertThat(opened.agencies()).containsExactlyInAnyOrder("G01.96.PC02", "H12.TP.TGPL", "TA.96.KV6");
    }

    @Test
    void keepsTheCourtsNumberWhenALaterHearingHasNone() {
        var opened = involvement("G01.96.PC02", null, List.of());
        opened.heardBy(hearing("34/2026/HSST"), Channels.AT);
        opened.heardBy(hearing(null), Channels.AT);
        assertThat(opened.proceeding()).isEqualTo(new ProceedingNumbers("118/2026", "34/2026/HSST", null));
    }

    private static Involvement involvement(String sender, String heldAt, List<String> participants) {
        return new Involvement(
                UUID.randomUUID(), Events.referral(sender, NUMBERS, heldAt, participants), "H12.TP.TGPL");
    }

    private static KnownHearing hearing(String courtsNumber) {
        var fixed = Events.fixed(new ProceedingNumbers("118/2026", courtsNumber, null));
        var hearing = new KnownHearing(fixed);
        hearing.tell(fixed);
        return hearing;
    }
}
