package vn.tgpl.court.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What the service has put into its outbox. */
@ApplicationScoped
public class Sent {

    private final Session session;

    Sent(Session session) {
        this.session = session;
    }

    /** The types of the hearing's events, oldest first. */
    @Transactional
    public List<String> types(UUID hearing) {
        return column("type", hearing);
    }

    @Transactional
    public List<String> payloads(UUID hearing) {
        return column("payload::text", hearing);
    }

    private List<String> column(String column, UUID hearing) {
        var sql = "select %s from outbox where aggregatetype = 'hearing' and aggregateid = :id order by sequence";
        return session.createNativeQuery(sql.formatted(column), String.class)
                .setParameter("id", hearing.toString())
                .getResultList();
    }
}
