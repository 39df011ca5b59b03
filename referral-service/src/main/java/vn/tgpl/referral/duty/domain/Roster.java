package vn.tgpl.referral.duty.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.platform.id.Ids;

/** The roster (lịch trực) of a period, as it was sent to the agencies. */
@Entity
@Table(name = "duty_roster")
public class Roster {

    /** What is made for the caller alone comes before what is made for its commune, and that before the rest. */
    private static final Comparator<Shift> NEAREST_FIRST =
            Comparator.comparing(Shift::servesEveryAgency).thenComparing(Shift::servesTheProvince);

    @Id
    private UUID id;

    @Version
    private long version;

    private LocalDate firstDay;
    private LocalDate lastDay;
    private Instant publishedAt;
    private Instant changedAt;
    private String centrePhone;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Shift> shifts;

    protected Roster() {}

    public Roster(Period period, RosterPlan plan, Instant now) {
        this.id = Ids.next();
        this.firstDay = period.from();
        this.lastDay = period.to();
        this.publishedAt = now;
        this.changedAt = now;
        this.centrePhone = plan.centrePhone();
        this.shifts = List.copyOf(plan.shifts());
    }

    /** Takes over the plan; one that says nothing new changes nothing. */
    public void change(RosterPlan plan, Instant now) {
        if (!plan.equals(plan())) {
            this.centrePhone = plan.centrePhone();
            this.shifts = List.copyOf(plan.shifts());
            this.changedAt = now;
        }
    }

    /** Who is on duty at this moment for this agency in this commune; null for an agency of the province. */
    public Optional<Shift> onDuty(Instant at, String agency, String commune) {
        return shifts.stream()
                .filter(shift -> shift.holds(at) && shift.serves(agency, commune))
                .min(NEAREST_FIRST);
    }

    /** What is lacking, given every commune of the province. */
    public List<Gap> gaps(Collection<String> province) {
        var withoutBackup = shifts.stream()
                .filter(shift -> shift.form() == DutyForm.TELEPHONE && shift.backup() == null)
                .map(shift -> new Gap(Gap.Kind.NO_BACKUP, shift.start(), shift.end(), shift.communes()));
        return Stream.concat(new Coverage(shifts, province).gaps(period()).stream(), withoutBackup)
                .toList();
    }

    public RosterSummary summary() {
        return new RosterSummary(firstDay, lastDay, version, publishedAt, changedAt, centrePhone);
    }

    public Period period() {
        return new Period(firstDay, lastDay);
    }

    public RosterPlan plan() {
        return new RosterPlan(centrePhone, shifts);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
