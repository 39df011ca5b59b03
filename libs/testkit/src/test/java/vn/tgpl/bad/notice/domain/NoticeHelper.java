package vn.tgpl.bad.notice.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import vn.tgpl.bad.duty.DutyRoster;
import vn.tgpl.neighbour.NeighbourCase;

/** Breaks: an empty word in its name, HTTP in the domain, the system's time, a setter, a neighbour's class, a cycle. */
@Entity
public class NoticeHelper {

    @Id
    private long id;

    public void setId(long id) {
        this.id = id;
    }

    LocalDate today(DutyRoster roster, NeighbourCase other) {
        if (id < 0) {
            throw new NotFoundException(roster + " " + other);
        }
        return LocalDate.now();
    }
}
