package vn.tgpl.casework.casefile.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Why and when the Centre refused a case (từ chối thụ lý, Form 08). */
@Embeddable
record Rejection(String refusalGround, String refusalDetail, Instant refusedAt) {}
