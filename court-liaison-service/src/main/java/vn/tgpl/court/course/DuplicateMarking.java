package vn.tgpl.court.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import vn.tgpl.court.course.domain.Duplication;
import vn.tgpl.court.listing.HearingDisclosure;
import vn.tgpl.court.listing.HearingFiles;
import vn.tgpl.court.listing.ListedHearing;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.listing.domain.HearingStatus;
import vn.tgpl.court.listing.domain.Hearings;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/** Marks what a court listed twice as void, for the one that stands. */
@ApplicationScoped
public class DuplicateMarking {

    private final HearingFiles files;
    private final Hearings hearings;
    private final HearingDisclosure disclosure;
    private final Clock clock;

    DuplicateMarking(HearingFiles files, Hearings hearings, HearingDisclosure disclosure, Clock clock) {
        this.files = files;
        this.hearings = hearings;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    @Transactional
    public ListedHearing mark(String court, UUID id, IfMatch seen, Duplication said) {
        var hearing = files.forCourt(court, id, seen);
        var other = named(court, said.hearing())
                .filter(found -> !found.id().equals(id))
                .orElseThrow(() -> new InvalidInput(InputError.at("/hearing", "unknown-hearing")));
        if (other.status() == HearingStatus.DUPLICATE) {
            throw new InvalidInput(InputError.at("/hearing", "void-hearing"));
        }
        files.changed(hearing, hearing.voidFor(other.id()), clock.instant());
        return disclosure.toCourt(hearing, false);
    }

    /** A reference may look like an id. */
    private Optional<Hearing> named(String court, String name) {
        return id(name).flatMap(hearings::findByIdOptional)
                .filter(found -> found.court().equals(court))
                .or(() -> hearings.of(court, name));
    }

    private static Optional<UUID> id(String name) {
        try {
            return Optional.of(UUID.fromString(name));
        } catch (IllegalArgumentException noId) {
            return Optional.empty(); // then it is a reference
        }
    }
}
