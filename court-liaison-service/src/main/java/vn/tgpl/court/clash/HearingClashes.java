package vn.tgpl.court.clash;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import vn.tgpl.court.clash.domain.Clash;
import vn.tgpl.court.clash.domain.Engagements;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.listing.domain.SittingDay;
import vn.tgpl.statute.time.LegalTime;

/** What of a hearing clashes, as it stands; where that is so with many others, one of them is named. */
@ApplicationScoped
class HearingClashes {

    /** Of a list where everything clashes with everything, so many are enough to say so. */
    private static final int MOST = 10;

    private final Engagements engagements;
    private final DaysOff daysOff;

    HearingClashes(Engagements engagements, DaysOff daysOff) {
        this.engagements = engagements;
        this.daysOff = daysOff;
    }

    List<Clash> of(Hearing hearing) {
        var days = hearing.schedule().days().stream().map(SittingDay::start).map(LegalTime::dayOf);
        var off =
                engagements.sittings(hearing.id(), daysOff.among(days)).stream().map(day -> new Clash(day, null));
        var causes = new HashSet<List<Object>>();
        return Stream.concat(off, engagements.othersOf(hearing.id(), MOST).stream())
                .filter(clash -> causes.add(clash.cause()))
                .toList();
    }
}
