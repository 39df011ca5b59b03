package vn.tgpl.court.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.problem.NotFound;

/** What of notices the caller sees: a court and the Centre those of their hearings, a provider his own. */
@ApplicationScoped
class NoticeAccess {

    private final Caller caller;
    private final String centre;

    NoticeAccess(Caller caller, @ConfigProperty(name = "tgpl.centre") String centre) {
        this.caller = caller;
        this.centre = centre;
    }

    /** As which party the caller may be told of hearings: a provider's token does not speak for the organisation. */
    String party() {
        return provider().orElseGet(caller::agency);
    }

    /** The caller as a provider, if it is one. */
    Optional<String> provider() {
        return caller.provider().map(Object::toString);
    }

    boolean isCentre() {
        return caller.agency().equals(centre);
    }

    String agency() {
        return caller.agency();
    }

    /**
     * @return whose notices of the hearing the caller may see, or empty for all of them
     * @throws NotFound if none
     */
    Optional<String> seenOf(Hearing hearing) {
        var sees = isCentre() ? hearing.isSeenBy(centre) : hearing.court().equals(caller.agency());
        if (!sees) {
            throw new NotFound();
        }
        return provider();
    }
}
