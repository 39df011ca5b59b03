package vn.tgpl.statute.place;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.statute.Sample.assertRejected;
import static vn.tgpl.statute.Sample.replacing;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.place.JudicialBody.Level;
import vn.tgpl.statute.table.StatuteTableRejected.Reason;

class PlacesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String REST = "Resolution,CONFIRMED,2025-07-01,,true";

    private final Places places = Statute.load().places();

    @Test
    void caMauHas55CommunesAnd9Wards() {
        assertThat(places.communes()).filteredOn("kind", Commune.Kind.COMMUNE).hasSize(55);
        assertThat(places.communes()).filteredOn("kind", Commune.Kind.WARD).hasSize(9);
        assertThat(places.communes()).extracting(Commune::province).containsOnly("96");
    }

    @Test
    void theCountryHas34ProvincesSixOfThemCities() {
        assertThat(places.provinces()).hasSize(34);
        assertThat(places.provinces()).filteredOn("kind", Province.Kind.CITY).hasSize(6);
    }

    @Test
    void aPlaceIsFoundByItsCode() {
        assertThat(places.commune("32098", TODAY)).map(Commune::name).hasValue("Sông Đốc");
        assertThat(places.commune("31825", TODAY)).map(Commune::kind).hasValue(Commune.Kind.WARD);
        assertThat(places.commune("99999", TODAY)).isEmpty();
        assertThat(places.province("96", TODAY)).map(Province::name).hasValue("Cà Mau");
    }

    @Test
    void theNewPlacesDoNotHoldBeforeJuly2025() {
        assertThat(places.commune("32098", LocalDate.of(2025, 6, 30))).isEmpty();
        assertThat(places.province("96", LocalDate.of(2025, 6, 30))).isEmpty();
    }

    @Test
    void onlyTheConfirmedCourtsAndProcuraciesBind() {
        assertThat(places.courts(TODAY)).extracting(JudicialBody::code).containsExactly("TA.96", "TA.96.KV6");
        assertThat(places.procuracies(TODAY)).extracting(JudicialBody::code).containsExactly("VKS.96");
    }

    @Test
    void refusesACommuneOfNoProvince() {
        assertRejected(
                replacing(Commune.FILE, "1,WARD,Một,00," + REST),
                Commune.FILE,
                2,
                Reason.UNKNOWN_CODE,
                "province",
                "00");
    }

    @Test
    void refusesACodeTwice() {
        assertRejected(
                replacing(Commune.FILE, "1,WARD,Một,96," + REST, "1,WARD,Hai,96," + REST),
                Commune.FILE,
                3,
                Reason.OVERLAPS,
                2);
    }

    @Test
    void refusesACourtOfAnAbolishedLevel() {
        assertRejected(
                replacing(JudicialBody.COURTS, "TA.96.1,Tòa án huyện,DISTRICT,96,,," + REST),
                JudicialBody.COURTS,
                2,
                Reason.UNREADABLE,
                "level",
                Level.DISTRICT);
    }

    @Test
    void aCourtOfThePastNamesItsSuccessor() {
        var courts = Statute.read(replacing(
                        JudicialBody.COURTS,
                        "TA.96.1,Tòa án huyện,DISTRICT,96,,TA.96.2,Law,CONFIRMED,2005-01-01,2025-06-30,true",
                        "TA.96.2,Tòa án khu vực,REGIONAL,96,,," + REST))
                .places()
                .courts();
        assertThat(courts.getFirst().succeededBy()).hasValue("TA.96.2");
        assertThat(courts.getLast().succeededBy()).isEmpty();
    }

    @Test
    void refusesASuccessorThatTheTableDoesNotHave() {
        assertRejected(
                replacing(JudicialBody.COURTS, "TA.96.1,Tòa án khu vực,REGIONAL,96,,TA.96.9," + REST),
                JudicialBody.COURTS,
                2,
                Reason.UNKNOWN_CODE,
                "succeededBy",
                "TA.96.9");
    }
}
