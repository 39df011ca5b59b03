package vn.tgpl.court.clash.domain;

import java.time.Instant;
import java.time.LocalDate;

/** When a sitting is, and which halves of the day it takes up. */
record TimeTaken(LocalDate day, Instant start, Instant end, boolean morning, boolean afternoon) {}
