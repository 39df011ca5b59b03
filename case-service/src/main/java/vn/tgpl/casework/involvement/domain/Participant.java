package vn.tgpl.casework.involvement.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** An agency that takes part, and so may see the involvement. */
@Embeddable
public record Participant(
        String agency, @Enumerated(EnumType.STRING) ParticipantRole role, Instant since) {}
