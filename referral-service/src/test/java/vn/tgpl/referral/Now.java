package vn.tgpl.referral;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time of day in tests: a Friday evening in Vietnam, until a test says otherwise. */
@Singleton
@Alternative
@Priority(1)
public class Now extends Clock {

    public static final Instant FRIDAY_EVENING = Instant.parse("2026-11-20T15:40:00Z");

    private volatile Instant instant = FRIDAY_EVENING;

    public void is(Instant now) {
        this.instant = now;
    }

    @Override
    public Instant instant() {
        return instant;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant, zone);
    }
}
