package vn.tgpl.casework.assignment.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import vn.tgpl.casework.provider.domain.Provider;
import vn.tgpl.statute.time.LegalTime;

/** Every provider with what they have in hand, in one query however many they are. */
@ApplicationScoped
public class Availability {

    /** One provider, their open cases, and whether a hearing of theirs is on the day. */
    public record Available(Provider provider, long openCases, boolean hasHearing) {}

    private final Session session;

    Availability(Session session) {
        this.session = session;
    }

    /** @param day the day that must be free of hearings; null asks for none */
    public List<Available> on(LocalDate day) {
        return session.createQuery("""
                        select p,
                               (select count(d) from AssignmentDecision d join LegalAidCase c on c.id = d.caseId
                                 where d.providerId = p.id and d.endedAt is null and c.state in (ASSIGNED, REGISTERED)),
                               exists (select 1 from KnownHearing h join h.involvements heard
                                         join Involvement i on i.id = heard
                                         join LegalAidCase c on c.id = i.caseId
                                        where c.providerId = p.id and c.state in (ASSIGNED, REGISTERED)
                                          and h.startsAt < :end and h.endsAt >= :start)
                          from Provider p""", Available.class)
                .setParameter("start", LegalTime.startOf(day == null ? LocalDate.EPOCH : day))
                .setParameter("end", LegalTime.endOf(day == null ? LocalDate.EPOCH : day))
                .getResultList();
    }
}
