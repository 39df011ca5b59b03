package vn.tgpl.court.listing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vn.tgpl.contracts.HearingMode;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.TimePrecision;

/** Schedules that the rules' tests vary in one place at a time. */
final class Schedules {

    static final Instant NOW = at("2026-12-01T09:00");
    static final UUID REFERRAL = UUID.fromString("01a1f99d-8360-7a55-9b0e-2f6c1d7e8a10");
    static final HearingPoint CENTRAL = new HearingPoint(PointKind.CENTRAL, "TA.96.KV6");
    static final HearingPoint COMPONENT = new HearingPoint(PointKind.COMPONENT, "G01.96.TG1");
    private static final Proceeding PROCEEDING = new Proceeding("34/2026/HSST", null, null);

    private Schedules() {}

    static Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+07:00").toInstant();
    }

    static SittingDay day(String start, String end) {
        return new SittingDay(at(start), end == null ? null : at(end), "P.2", false);
    }

    static HearingSchedule of(SittingDay... days) {
        return schedule(PROCEEDING, TimePrecision.TIME, List.of(days), List.of(CENTRAL), "2026-11-25", "Phạm Văn Đức");
    }

    static HearingSchedule ordinary() {
        return of(day("2026-12-10T08:00", "2026-12-10T11:30"));
    }

    static HearingSchedule inTheWeekOf(String start) {
        return schedule(PROCEEDING, TimePrecision.WEEK, List.of(day(start, null)), List.of(), "2026-11-25", null);
    }

    static HearingSchedule with(Proceeding proceeding) {
        return schedule(proceeding, TimePrecision.TIME, ordinary().days(), List.of(), null, null);
    }

    static HearingSchedule with(HearingPoint... points) {
        return schedule(PROCEEDING, TimePrecision.TIME, ordinary().days(), List.of(points), null, "Phạm Văn Đức");
    }

    static HearingSchedule decidedOn(String date) {
        return schedule(PROCEEDING, TimePrecision.TIME, ordinary().days(), List.of(CENTRAL), date, null);
    }

    static HearingSchedule underJudge(String name) {
        return schedule(PROCEEDING, TimePrecision.TIME, ordinary().days(), List.of(CENTRAL), "2026-11-25", name);
    }

    private static HearingSchedule schedule(
            Proceeding proceeding,
            TimePrecision precision,
            List<SittingDay> days,
            List<HearingPoint> points,
            String decidedOn,
            String judge) {
        return new HearingSchedule(
                proceeding,
                "Trộm cắp tài sản",
                Procedure.CRIMINAL,
                Track.ORDINARY,
                Instance.FIRST,
                List.of(),
                ListStage.FINAL,
                HearingMode.ONLINE,
                precision,
                days,
                points,
                Publicity.PUBLIC,
                false,
                decidedOn == null ? null : LocalDate.parse(decidedOn),
                Hindrance.NONE,
                null,
                judge,
                null,
                List.of(
                        new HearingPerson(ProceduralRole.DEFENDANT, REFERRAL, List.of(), null, List.of()),
                        new HearingPerson(ProceduralRole.VICTIM, null, List.of(), null, List.of())),
                new Interpreter(false, null),
                List.of(),
                List.of());
    }
}
