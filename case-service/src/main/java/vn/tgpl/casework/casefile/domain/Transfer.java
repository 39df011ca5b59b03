package vn.tgpl.casework.casefile.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * To whom the Centre passed a request on (chuyển yêu cầu, Law 11/2017 Art. 35, Form 09).
 *
 * @param toProvince the official code of a province, or null
 * @param toAgency another organisation, or null
 */
@Embeddable
public record Transfer(
        String toProvince,
        String toAgency,

        @Column(name = "transfer_reason") String reason,
        Instant transferredAt) {}
