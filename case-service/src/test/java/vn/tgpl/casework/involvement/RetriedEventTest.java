package vn.tgpl.casework.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Channels;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.contracts.ProceedingNumbers;

@QuarkusTest
@Parts
class RetriedEventTest {

    @Inject
    Channels channels;

    @Inject
    Rows rows;

    @Test
    void anEventThatCouldNotBeAppliedIsTriedAgain() {
        var hearing = Events.fixed(new ProceedingNumbers(Events.number(), null, null));
        failOnce(hearing.hearingId());
        channels.hear(hearing);
        assertThat(rows.count("known_hearing where id = ?", hearing.hearingId()))
                .isOne();
    }

    /** A sequence counts the attempts, because a rollback does not take its numbers back. */
    private void failOnce(UUID hearing) {
        rows.change("create sequence attempt");
        rows.change("""
                create function fail_once() returns trigger language plpgsql as $$
                begin
                    if nextval('attempt') = 1 then raise exception 'not now'; end if;
                    return new;
                end $$""");
        rows.change("""
                create trigger fail_once before insert on known_hearing for each row
                    when (new.id = '%s') execute function fail_once()""".formatted(hearing));
    }

    @AfterEach
    void failNoMore() {
        rows.change("drop function fail_once cascade");
        rows.change("drop sequence attempt");
    }
}
