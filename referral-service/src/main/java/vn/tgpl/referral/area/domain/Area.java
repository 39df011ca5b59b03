package vn.tgpl.referral.area.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A commune as an area (địa bàn) of the Centre: who was, is and will be responsible, on no day more than one. */
@Entity
@Table(name = "area")
public class Area {

    @Id
    private String commune;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Responsibility> responsibilities = List.of();

    protected Area() {}

    /** The area of a commune for which nobody has been responsible yet. */
    public Area(String commune) {
        this.commune = commune;
    }

    /**
     * Makes somebody responsible, instead of whoever was from the same day on.
     *
     * @throws AreaAlreadyCovered if another one's days overlap
     */
    public void assign(Responsibility responsibility) {
        var all = new ArrayList<>(responsibilities);
        all.removeIf(earlier -> earlier.from().equals(responsibility.from()));
        all.stream().filter(responsibility::overlaps).findFirst().ifPresent(other -> {
            throw new AreaAlreadyCovered(other.from());
        });
        all.add(responsibility);
        all.sort(Comparator.comparing(Responsibility::from));
        this.responsibilities = all;
    }

    public Optional<Responsibility> responsible(LocalDate day) {
        return responsibilities.stream().filter(r -> r.holds(day)).findFirst();
    }

    public List<Responsibility> responsibilities() {
        return List.copyOf(responsibilities);
    }

    public String commune() {
        return commune;
    }

    public long version() {
        return version;
    }
}
