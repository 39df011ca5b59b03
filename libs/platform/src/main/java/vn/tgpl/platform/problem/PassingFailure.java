package vn.tgpl.platform.problem;

import java.sql.SQLException;

/** Whether the database failed in a way that passes by itself, so that the same request may succeed in a while. */
final class PassingFailure {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private PassingFailure() {}

    static boolean is(SQLException failure) {
        var state = failure.getSQLState();
        if (state == null) {
            return failure.getClass() == SQLException.class; // the pool's own: no connection came free in time
        }
        return switch (state.substring(0, 2)) {
            case "08", "40", "53", "57" -> true; // connection, rollback, resources, cancelled or shut down
            default -> state.equals(LOCK_NOT_AVAILABLE);
        };
    }
}
