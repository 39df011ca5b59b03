package vn.tgpl.casework.conflict.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.platform.secret.Secret;

/** When and why what was declared was withdrawn; the reason is for the Centre alone. */
@Embeddable
public record Withdrawal(
        Instant withdrawnAt,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "withdrawal_reason")
        Secret reason) {}
