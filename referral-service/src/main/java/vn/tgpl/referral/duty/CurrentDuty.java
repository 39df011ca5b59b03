package vn.tgpl.referral.duty;

import java.time.Instant;
import vn.tgpl.referral.duty.domain.Shift;

/** Who is on duty at a moment in a commune; null stands for the province. */
public record CurrentDuty(Instant at, String commune, Shift shift, String centrePhone) {}
