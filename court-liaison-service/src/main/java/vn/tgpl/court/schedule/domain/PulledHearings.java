package vn.tgpl.court.schedule.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.tgpl.court.listing.domain.HearingSchedule;
import vn.tgpl.court.listing.domain.HearingStatus;
import vn.tgpl.court.listing.domain.MatchedCase;
import vn.tgpl.court.reference.PlaceNames;
import vn.tgpl.platform.json.EventJson;

/** The hearings of a scope: as one short mark that changes with them, and as they are. */
@ApplicationScoped
public class PulledHearings {

    private static final String KEY = "id, version";

    private static final String MARK = """
            select md5(coalesce(string_agg(concat_ws(' ', h.id, h.version,
                       (select string_agg(concat_ws(' ', c.case_id, c.provider_id, c.provider_name, c.provider_kind), ' '
                                          order by c.case_id)
                          from hearing_case c where c.hearing_id = h.id)), ',' order by h.id), ''))
              from seen h""";

    private static final String LIST = """
            select h.id, h.version, h.court, h.reference, h.status, cast(h.schedule as text),
                   coalesce((select v.at from hearing_version v where v.hearing_id = h.id and v.version = h.version),
                            h.starts_at),
                   (select cast(json_agg(json_build_object(
                               'caseId', c.case_id,
                               'provider', case when c.provider_id is not null then json_build_object(
                                   'id', c.provider_id, 'name', c.provider_name, 'kind', c.provider_kind) end)
                               order by c.case_id) as text)
                      from hearing_case c where c.hearing_id = h.id)
              from seen h
             order by h.starts_at, h.reference, h.id limit :limit""";

    private final Session session;
    private final PlaceNames places;

    PulledHearings(Session session, PlaceNames places) {
        this.session = session;
        this.places = places;
    }

    /** Another one whenever a hearing of the scope, what it has found or who may see it is another. */
    public String mark(HearingScope scope) {
        return query(scope, KEY, MARK, String.class).getSingleResult();
    }

    public List<PulledHearing> list(HearingScope scope, int limit) {
        var names = new HashMap<List<String>, Optional<String>>(); // the same places come again and again
        return query(scope, "*", LIST, Object[].class).setParameter("limit", limit).getResultList().stream()
                .map(row -> hearing(row, names))
                .toList();
    }

    public long count(HearingScope scope) {
        return query(scope, KEY, "select count(*) from seen", Long.class).getSingleResult();
    }

    /** Their ids, in order, beginning after this one. */
    public List<UUID> ids(HearingScope scope, UUID after, int limit) {
        return query(scope, KEY, "select id from seen where id > :after order by id limit :limit", UUID.class)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList();
    }

    private <R> NativeQuery<R> query(HearingScope scope, String columns, String sql, Class<R> type) {
        var seen = new SeenHearings(scope);
        var query = session.createNativeQuery("with seen as (" + seen.sql(columns) + ")\n" + sql, type);
        seen.parameters().forEach(query::setParameter);
        return query;
    }

    private PulledHearing hearing(Object[] row, Map<List<String>, Optional<String>> names) {
        var cases = row[7] == null ? new MatchedCase[0] : EventJson.readOwn((String) row[7], MatchedCase[].class);
        var court = (String) row[2];
        var sent = EventJson.readOwn((String) row[5], HearingSchedule.class);
        var points = sent.points().stream()
                .map(point -> new NamedPoint(point.kind(), point.place(), name(point.place(), court, names)))
                .toList();
        return new PulledHearing(
                (UUID) row[0],
                (long) row[1],
                court,
                (String) row[3],
                HearingStatus.valueOf((String) row[4]),
                sent,
                (Instant) row[6],
                points,
                List.of(cases));
    }

    private String name(String place, String court, Map<List<String>, Optional<String>> names) {
        return names.computeIfAbsent(List.of(place, court), key -> places.find(place, court))
                .orElse(null);
    }
}
