package vn.tgpl.testkit.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

/** Implemented, without a line of its own, by a test class that stands in a service's root package. */
public interface HouseRules {

    private String root() {
        return getClass().getPackageName();
    }

    private JavaClasses classes() {
        return ServiceClasses.under(root());
    }

    @Test
    default void domainKnowsNoWayIn() {
        Rooms.domainKnowsNoWayIn().check(classes());
    }

    @Test
    default void pathsStandInHttp() {
        Rooms.pathsStandInHttp().check(classes());
    }

    @Test
    default void listenersStandInMessaging() {
        Rooms.listenersStandInMessaging().check(classes());
    }

    @Test
    default void featuresHaveNoCycles() {
        Rooms.featuresHaveNoCycles(root()).check(classes());
    }

    @Test
    default void httpAndMessagingArePrivate() {
        Rooms.httpAndMessagingArePrivate().check(classes());
    }

    @Test
    default void servicesAreStrangers() {
        Rooms.servicesAreStrangers(root()).check(classes());
    }

    @Test
    default void namesSayWhatAThingIs() {
        Habits.namesSayWhatAThingIs().check(classes());
    }

    @Test
    default void injectionIsByConstructor() {
        Habits.injectionIsByConstructor().check(classes());
    }

    @Test
    default void timeComesFromAnInjectedClock() {
        Habits.timeComesFromAnInjectedClock().check(classes());
    }

    @Test
    default void entitiesHaveNoSetters() {
        Habits.entitiesHaveNoSetters().check(classes());
    }

    @Test
    default void endpointsArePublic() {
        Habits.endpointsArePublic().check(classes());
    }

    @Test
    default void endpointsNameTheScopesThatTheyNeed() {
        Habits.endpointsNameTheScopesThatTheyNeed().check(classes());
    }

    @Test
    default void postsTakeAnIdempotencyKey() {
        Habits.postsTakeAnIdempotencyKey().check(classes());
    }
}
