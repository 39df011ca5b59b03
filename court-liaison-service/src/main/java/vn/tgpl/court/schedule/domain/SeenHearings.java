package vn.tgpl.court.schedule.domain;

import java.util.HashMap;
import java.util.Map;

/**
 * Which hearings a scope has, as SQL. Each part is found by an index of its own; who may see a hearing is looked up one
 * by one, since the database knows too little of how few there are and would read whole tables.
 */
final class SeenHearings {

    /** No hearing is spread over more days than this. */
    private static final int LONGEST = 400;

    private static final String OF_DAYS = """
            (select %1$s from hearing where %2$s first_on between :from and :to
             union all
             select %1$s from hearing
              where %2$s last_on between :from and :latest and first_on < :from and last_on > first_on) h""";

    private static final String OF_PROVIDER = """
            (select %1$s from hearing
              where id in (select hearing_id from hearing_case where provider_id = :provider)
                and last_on >= :from and first_on <= :to) h""";

    private final HearingScope scope;
    private final Map<String, Object> parameters = new HashMap<>();

    SeenHearings(HearingScope scope) {
        this.scope = scope;
        parameters.put("from", scope.from());
        parameters.put("to", scope.to());
    }

    String sql(String columns) {
        var sql = "select h.* from " + source().formatted(columns, ofCourt()) + " where true";
        if (!scope.agency().equals(scope.court())) {
            parameters.put("agency", scope.agency());
            sql += " and (select true from hearing_participant p where p.hearing_id = h.id and p.agency = :agency)";
        }
        if (scope.court() != null && scope.provider() != null) {
            parameters.put("provider", scope.provider());
            sql += " and (select count(*) from hearing_case c"
                    + " where c.hearing_id = h.id and c.provider_id = :provider) > 0";
        }
        return sql;
    }

    private String source() {
        if (scope.court() == null && scope.provider() != null) {
            parameters.put("provider", scope.provider());
            return OF_PROVIDER;
        }
        parameters.put("latest", scope.from().plusDays(LONGEST));
        return OF_DAYS;
    }

    private String ofCourt() {
        if (scope.court() == null) {
            return "";
        }
        parameters.put("court", scope.court());
        return "court = :court and";
    }

    /** To be asked after {@link #sql}. */
    Map<String, Object> parameters() {
        return parameters;
    }
}
