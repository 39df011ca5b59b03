package vn.tgpl.testkit.house;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;

/** How classes are named and written. */
final class Habits {

    private static final String EMPTY_WORDS = ".*(Impl|Helper|Utils?|Manager|Processor|Data|Info|Common|Base)";

    private static final Set<String> SYSTEM_TIME = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system");

    private static final DescribedPredicate<JavaMethod> ENDPOINTS = DescribedPredicate.describe(
            "endpoint methods",
            method -> !method.getOwner().isAnnotatedWith(Rooms.WHAT_WE_ASK)
                    && Stream.of("GET", "POST", "PUT", "PATCH", "DELETE")
                            .anyMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb)));

    private Habits() {}

    static ArchRule namesSayWhatAThingIs() {
        return noClasses().should().haveNameMatching(EMPTY_WORDS);
    }

    static ArchRule injectionIsByConstructor() {
        return noFields()
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
                .allowEmptyShould(true);
    }

    static ArchRule timeComesFromAnInjectedClock() {
        return noClasses()
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe("the system's time is asked", Habits::asksTheSystem))
                .because("a test must be able to say what time it is");
    }

    static ArchRule entitiesHaveNoSetters() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat(are(annotatedWith("jakarta.persistence.Entity")))
                .should()
                .haveNameMatching("set[A-Z].*")
                .allowEmptyShould(true);
    }

    /** One that is not public is dropped by the framework, with a warning that nobody reads. */
    static ArchRule endpointsArePublic() {
        return methods().that(ENDPOINTS).should().bePublic().allowEmptyShould(true);
    }

    /** Or say that they are for everybody. */
    static ArchRule endpointsNameTheScopesThatTheyNeed() {
        return methods()
                .that(ENDPOINTS)
                .should()
                .beAnnotatedWith("io.quarkus.security.PermissionsAllowed")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.security.PermitAll")
                .allowEmptyShould(true);
    }

    static ArchRule postsTakeAnIdempotencyKey() {
        return methods()
                .that(annotatedWith("jakarta.ws.rs.POST"))
                .should()
                .beAnnotatedWith("vn.tgpl.platform.idempotency.Idempotent")
                .allowEmptyShould(true);
    }

    private static boolean asksTheSystem(JavaCall<?> call) {
        var target = call.getTarget();
        var isNow = target.getName().equals("now")
                && target.getOwner().getPackageName().startsWith("java.time")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
        return isNow || SYSTEM_TIME.contains(target.getOwner().getName() + "." + target.getName());
    }
}
