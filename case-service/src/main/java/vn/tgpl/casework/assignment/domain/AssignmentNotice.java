package vn.tgpl.casework.assignment.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.casework.casefile.domain.Notice;
import vn.tgpl.platform.id.Ids;

/** That the person or the provider was told of an assignment (Law 11/2017 Art. 31(4)). */
@Entity
@Table(name = "assignment_notice")
public class AssignmentNotice {

    @Id
    private UUID id;

    private UUID decisionId;

    @Enumerated(EnumType.STRING)
    private Addressee addressee;

    @Embedded
    private Notice notice;

    private Instant recordedAt;

    protected AssignmentNotice() {}

    public AssignmentNotice(UUID decisionId, Addressee addressee, Notice notice, Instant recordedAt) {
        this.id = Ids.next();
        this.decisionId = decisionId;
        this.addressee = addressee;
        this.notice = notice;
        this.recordedAt = recordedAt;
    }

    public boolean isOf(UUID decision, Addressee who) {
        return decisionId.equals(decision) && addressee == who;
    }

    public Addressee addressee() {
        return addressee;
    }

    public Notice notice() {
        return notice;
    }
}
