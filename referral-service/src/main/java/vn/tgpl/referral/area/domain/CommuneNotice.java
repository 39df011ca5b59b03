package vn.tgpl.referral.area.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** When a commune last sent a notice, or last was where the person of a notice lives. */
@Entity
@Table(name = "commune_notice")
class CommuneNotice {

    @Id
    String commune;

    Instant lastNoticeAt;

    protected CommuneNotice() {}
}
