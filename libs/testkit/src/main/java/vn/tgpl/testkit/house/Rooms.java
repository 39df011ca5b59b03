package vn.tgpl.testkit.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;

/** What may stand in which room of a service, and who may enter it. */
final class Rooms {

    /** On an interface: not an endpoint of ours but one of another service, which we call. */
    static final String WHAT_WE_ASK = "org.eclipse.microprofile.rest.client.inject.RegisterRestClient";

    private static final Pattern OWN_ROOM = Pattern.compile("(.*)\\.(http|messaging)");

    private Rooms() {}

    static ArchRule domainKnowsNoWayIn() {
        return noClasses()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..http..", "..messaging..", "jakarta.ws.rs..", "org.eclipse.microprofile..")
                .because("the rules must not know how they are asked")
                .allowEmptyShould(true);
    }

    static ArchRule pathsStandInHttp() {
        return classes()
                .that(annotatedWith("jakarta.ws.rs.Path"))
                .and(not(annotatedWith(WHAT_WE_ASK)))
                .should()
                .resideInAPackage("..http")
                .andShould()
                .haveSimpleNameEndingWith("Resource")
                .allowEmptyShould(true);
    }

    static ArchRule listenersStandInMessaging() {
        return methods()
                .that(annotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming"))
                .should()
                .beDeclaredInClassesThat()
                .resideInAPackage("..messaging")
                .andShould()
                .beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Listener")
                .allowEmptyShould(true);
    }

    static ArchRule featuresHaveNoCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    /** Only the feature's door is open to others: nobody outside of it uses its http and messaging rooms. */
    static ArchRule httpAndMessagingArePrivate() {
        return noClasses().should(new UseOthersRooms(OWN_ROOM)).allowEmptyShould(true);
    }

    static ArchRule servicesAreStrangers(String root) {
        return noClasses()
                .should()
                .dependOnClassesThat(aStrangerTo(root))
                .because("services speak through events and HTTP")
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> aStrangerTo(String root) {
        var known = Pattern.compile("vn\\.tgpl\\.(platform|contracts|statute)(\\..*)?");
        return DescribedPredicate.describe(
                "belong to another service",
                type -> type.getPackageName().startsWith("vn.tgpl.")
                        && !(type.getPackageName() + ".").startsWith(root + ".")
                        && !known.matcher(type.getPackageName()).matches());
    }
}
