package vn.tgpl.testkit.house;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Every rule finds its offender in a house that breaks them all. */
class HouseRulesTest {

    private static final String ROOT = "vn.tgpl.bad";
    private static final JavaClasses BAD_HOUSE = new ClassFileImporter().importPackages(ROOT);

    @Test
    void findsHttpInTheDomain() {
        assertFinds(Rooms.domainKnowsNoWayIn(), "NoticeHelper", "jakarta.ws.rs.NotFoundException");
    }

    @Test
    void findsAPathOnWhatIsNoResource() {
        assertFinds(Rooms.pathsStandInHttp(), "NoticeApi");
    }

    @Test
    void findsAnIncomingMethodOnWhatIsNoListener() {
        assertFinds(Rooms.listenersStandInMessaging(), "CaseEars");
    }

    @Test
    void findsACycleOfFeatures() {
        assertFinds(Rooms.featuresHaveNoCycles(ROOT), "Slice duty", "Slice notice");
    }

    @Test
    void findsWhoReachesIntoAnothersRoom() {
        assertFinds(Rooms.httpAndMessagingArePrivate(), "DutyRoster", "NoticeApi");
    }

    @Test
    void findsAnotherServicesClass() {
        assertFinds(Rooms.servicesAreStrangers(ROOT), "NoticeHelper", "vn.tgpl.neighbour.NeighbourCase");
    }

    @Test
    void findsAnEmptyWordInAName() {
        assertFinds(Habits.namesSayWhatAThingIs(), "NoticeHelper");
    }

    @Test
    void findsAnInjectedField() {
        assertFinds(Habits.injectionIsByConstructor(), "NoticeApi.written");
    }

    @Test
    void findsWhoAsksTheSystemForTheTime() {
        assertFinds(Habits.timeComesFromAnInjectedClock(), "NoticeHelper.today", "LocalDate.now()");
    }

    @Test
    void findsASetterOnAnEntity() {
        assertFinds(Habits.entitiesHaveNoSetters(), "NoticeHelper.setId");
    }

    @Test
    void findsAnEndpointThatIsNotPublic() {
        assertFinds(Habits.endpointsArePublic(), "NoticeApi.send");
    }

    @Test
    void findsAnEndpointThatNamesNoScope() {
        assertFinds(Habits.endpointsNameTheScopesThatTheyNeed(), "NoticeApi.send");
    }

    @Test
    void findsAPostWithoutIdempotency() {
        assertFinds(Habits.postsTakeAnIdempotencyKey(), "NoticeApi.send");
    }

    private static void assertFinds(ArchRule rule, String... offenders) {
        assertThatThrownBy(() -> rule.check(BAD_HOUSE)).hasMessageContainingAll(offenders);
    }
}
