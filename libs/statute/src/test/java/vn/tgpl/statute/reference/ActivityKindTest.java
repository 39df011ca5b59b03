package vn.tgpl.statute.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.statute.Sample.assertRejected;
import static vn.tgpl.statute.Sample.replacing;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.clock.Party;
import vn.tgpl.statute.table.StatuteTableRejected.Reason;

class ActivityKindTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aHearingIsConfirmedByTheCourtAlone() {
        assertThat(kind("HEARING").confirmedBy()).isEqualTo(Set.of(Party.COURT));
    }

    @Test
    void aMeetingIsConfirmedByThePersonOrTheAgencyOrTheCustodian() {
        assertThat(kind("MEETING").confirmedBy())
                .containsExactlyInAnyOrder(Party.AIDED_PERSON, Party.PROCEEDINGS_AGENCY, Party.DETENTION_FACILITY);
    }

    @Test
    void anInterrogationIsAnnouncedAndAStudyIsNot() {
        assertThat(kind("INTERROGATION").announced()).isTrue();
        assertThat(kind("STUDY").announced()).isFalse();
    }

    @Test
    void thereIsNoKindBeforeTheLaw() {
        assertThat(Statute.load().activityKinds(LocalDate.of(2017, 12, 31))).isEmpty();
    }

    @Test
    void refusesAKindThatNobodyConfirms() {
        assertRejected(
                replacing(ActivityKind.FILE, "STUDY,,false,Nghiên cứu,Study,Art. 12,CONFIRMED,2018-01-01,,true"),
                ActivityKind.FILE,
                2,
                Reason.MISSING,
                "confirmedBy");
    }

    @Test
    void refusesAKindTwice() {
        var row = "STUDY,COURT,false,Nghiên cứu,Study,Art. 12,CONFIRMED,2018-01-01,,true";
        assertRejected(replacing(ActivityKind.FILE, row, row), ActivityKind.FILE, 3, Reason.OVERLAPS, 2);
    }

    private static ActivityKind kind(String code) {
        return Statute.load().activityKinds(TODAY).stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
