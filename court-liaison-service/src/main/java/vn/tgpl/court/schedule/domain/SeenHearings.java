package vn.tgpl.court.schedule.domain;

import java.util.HashMap;
import java.util.Map;

/** Which hearings a scope has, as SQL that gives their ids and versions, each way by an index of its own. */
final class SeenHearings {

    /** No hearing is spread over more days than this. */
    private static final int LONGEST = 400;

    private static final String OF_COURT = """
            (select id, version from hearing where court = :court and first_on between :from and :to
             union all
             select id, version from hearing
              where court = :court and last_on between :from and :latest and first_on < :from and last_on > first_on) h""";

    private static final String OF_PROVIDER = """
            (select distinct h.id, h.version from hearing_case mine join hearing h on h.id = mine.hearing_id
              where mine.provider_id = :provider and h.last_on >= :from and h.first_on <= :to) h""";

    private static final String OF_AGENCY = """
            (select h.id, h.version from hearing h where h.last_on >= :from and h.first_on <= :to) h""";

    private final HearingScope scope;
    private final Map<String, Object> parameters = new HashMap<>();

    SeenHearings(HearingScope scope) {
        this.scope = scope;
        parameters.put("from", scope.from());
        parameters.put("to", scope.to());
    }

    String sql() {
        var sql = "select h.id, h.version from " + source() + " where true";
        if (!scope.agency().equals(scope.court())) {
            parameters.put("agency", scope.agency());
            sql += " and exists (select 1 from hearing_participant p where p.hearing_id = h.id and p.agency = :agency)";
        }
        if (scope.court() != null && scope.provider() != null) {
            parameters.put("provider", scope.provider());
            sql += " and exists (select 1 from hearing_case c where c.hearing_id = h.id and c.provider_id = :provider)";
        }
        return sql;
    }

    private String source() {
        if (scope.court() != null) {
            parameters.put("court", scope.court());
            parameters.put("latest", scope.from().plusDays(LONGEST));
            return OF_COURT;
        }
        if (scope.provider() != null) {
            parameters.put("provider", scope.provider());
            return OF_PROVIDER;
        }
        return OF_AGENCY;
    }

    /** To be asked after {@link #sql}. */
    Map<String, Object> parameters() {
        return parameters;
    }
}
