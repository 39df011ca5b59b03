package vn.tgpl.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import vn.tgpl.statute.clock.Attribute;
import vn.tgpl.statute.clock.Fact;
import vn.tgpl.statute.clock.Trigger;
import vn.tgpl.statute.table.StatuteTableRejected;
import vn.tgpl.statute.table.StatuteTableRejected.Reason;
import vn.tgpl.statute.table.TableSource;

/** Facts and tables that the tests share. */
public final class Sample {

    private Sample() {}

    /** An instant as a clock on the wall in Vietnam shows it. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(7));
    }

    public static Fact request(String at, String role) {
        return Fact.of(Trigger.REQUEST_RECEIVED, at(at)).with(Attribute.ROLE, role);
    }

    public static Fact notice(String at, String kind, String role) {
        return Fact.of(Trigger.NOTICE_RECEIVED, at(at))
                .with(Attribute.KIND, kind)
                .with(Attribute.ROLE, role);
    }

    /** The shipped tables with these lines as the whole of one table, below its header. */
    public static TableSource replacing(String file, String... lines) {
        return TableSource.shipped().replacing(file, header(file) + "\n" + String.join("\n", lines));
    }

    private static String header(String file) {
        return TableSource.shipped()
                .text(file)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .findFirst()
                .orElseThrow();
    }

    /** The shipped tables with these lines as the only rules, and so none that is halved for juveniles. */
    public static TableSource replacingRules(String... lines) {
        var rules = replacing("clock-rules.csv", lines);
        return rules.replacing("juvenile-limits.csv", header("juvenile-limits.csv"));
    }

    /** The swap of 31/08/2026 for Saturday 22/08/2026, as if it were confirmed. */
    public static Statute withMakeUpSaturday() {
        return Statute.read(replacing(
                "calendar-overrides.csv",
                "2026-08-22,WORKING_DAY,Làm bù,test,CONFIRMED,true",
                "2026-08-31,DAY_OFF,Hoán đổi,test,CONFIRMED,true"));
    }

    /** The half of the time for juveniles, as if an office had confirmed it. */
    public static Statute withJuvenileHalf() {
        String shipped = TableSource.shipped().text("juvenile-limits.csv");
        return Statute.read(TableSource.shipped()
                .replacing(
                        "juvenile-limits.csv",
                        shipped.replace("UNSURE,2026-01-01,,false", "CONFIRMED,2026-01-01,,true")));
    }

    public static void assertRejected(TableSource tables, String file, int line, Reason reason, Object... arguments) {
        assertThatThrownBy(() -> Statute.read(tables))
                .asInstanceOf(type(StatuteTableRejected.class))
                .satisfies(rejected -> {
                    assertThat(rejected.file()).isEqualTo(file);
                    assertThat(rejected.line()).isEqualTo(line);
                    assertThat(rejected.reason()).isEqualTo(reason);
                    assertThat(rejected.arguments()).containsExactly(arguments);
                });
    }
}
