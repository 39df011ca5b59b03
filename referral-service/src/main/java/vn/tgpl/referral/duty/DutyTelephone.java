package vn.tgpl.referral.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.referral.area.domain.Communes;
import vn.tgpl.referral.directory.Directory;
import vn.tgpl.referral.duty.domain.NobodyOnDuty;
import vn.tgpl.referral.duty.domain.Roster;
import vn.tgpl.referral.duty.domain.Rosters;
import vn.tgpl.statute.time.LegalTime;

/** Tells an agency whom to call. */
@ApplicationScoped
public class DutyTelephone {

    private static final String UNKNOWN = "—";

    private final Rosters rosters;
    private final Communes communes;
    private final Directory directory;
    private final String centre;

    DutyTelephone(
            Rosters rosters,
            Communes communes,
            Directory directory,
            @ConfigProperty(name = "tgpl.centre") String centre) {
        this.rosters = rosters;
        this.communes = communes;
        this.directory = directory;
        this.centre = centre;
    }

    /**
     * Who is on duty for the agency.
     *
     * @param asked the commune that it asks for; null for the one that it serves
     * @throws NobodyOnDuty if nobody is, with the Centre's own number where it is known
     */
    @Transactional
    public CurrentDuty whom(String agency, String asked, Instant at) {
        if (asked != null && !communes.has(asked)) {
            throw new InvalidInput(InputError.in("commune", "commune-unknown"));
        }
        var commune = asked == null ? communeOf(agency, at) : asked;
        var roster = rosters.on(LegalTime.dayOf(at));
        return roster.flatMap(of -> of.onDuty(at, agency, commune))
                .map(shift -> new CurrentDuty(at, commune, shift, phone(roster)))
                .orElseThrow(() -> new NobodyOnDuty(phone(roster)));
    }

    private String communeOf(String agency, Instant at) {
        return directory
                .resolve(agency, LegalTime.dayOf(at))
                .map(acting -> acting.entry().commune())
                .orElse(null);
    }

    private String phone(Optional<Roster> roster) {
        return roster.or(rosters::latest)
                .map(of -> of.plan().centrePhone())
                .or(() -> directory.find(centre).map(found -> found.entry().phone()))
                .orElse(UNKNOWN);
    }
}
