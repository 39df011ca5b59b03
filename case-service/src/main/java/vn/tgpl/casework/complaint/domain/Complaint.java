package vn.tgpl.casework.complaint.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.platform.id.Ids;
import vn.tgpl.statute.clock.Attribute;
import vn.tgpl.statute.clock.Fact;
import vn.tgpl.statute.clock.Trigger;

/** A complaint about one case, before the head of the organisation and then, maybe, the Director of Justice. */
@Entity
@Table(name = "complaint")
public class Complaint {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;
    private String act;

    @Enumerated(EnumType.STRING)
    private ComplaintEntry.Complainant complainant;

    @Enumerated(EnumType.STRING)
    private ComplaintState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Stage> stages;

    protected Complaint() {}

    public Complaint(UUID caseId, ComplaintEntry entry) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.act = entry.act();
        this.complainant = entry.complainant();
        this.state = ComplaintState.RECEIVED;
        this.stages =
                List.of(new Stage(ComplaintLevel.HEAD_OF_ORGANISATION, entry.receivedAt(), entry.detail(), null, null));
    }

    /** Who must answer does so. */
    public void answer(Answer given, Instant at) {
        become(state == ComplaintState.APPEALED ? ComplaintState.CLOSED : ComplaintState.DECIDED);
        this.stages = Stream.concat(
                        stages.subList(0, stages.size() - 1).stream(),
                        Stream.of(current().answered(given, at)))
                .toList();
    }

    /** @param isOverdue whether the head's time is over, so that the complainant need not wait for the answer */
    public void appeal(AppealEntry entry, boolean isOverdue) {
        if (state == ComplaintState.RECEIVED && !isOverdue) {
            throw new ComplaintStepNotAllowed(state, ComplaintState.APPEALED);
        }
        become(ComplaintState.APPEALED);
        var appealed = new Stage(ComplaintLevel.DIRECTOR_OF_JUSTICE, entry.receivedAt(), entry.detail(), null, null);
        this.stages = Stream.concat(stages.stream(), Stream.of(appealed)).toList();
    }

    private void become(ComplaintState next) {
        if (!state.canBecome(next)) {
            throw new ComplaintStepNotAllowed(state, next);
        }
        this.state = next;
    }

    /** That it came before who must answer it now. */
    public Fact received() {
        return Fact.of(Trigger.COMPLAINT_RECEIVED, current().receivedAt())
                .with(Attribute.COMPLAINT_LEVEL, current().level().name());
    }

    public Stage current() {
        return stages.getLast();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID caseId() {
        return caseId;
    }

    public String act() {
        return act;
    }

    public ComplaintEntry.Complainant complainant() {
        return complainant;
    }

    public ComplaintState state() {
        return state;
    }

    public List<Stage> stages() {
        return stages;
    }
}
