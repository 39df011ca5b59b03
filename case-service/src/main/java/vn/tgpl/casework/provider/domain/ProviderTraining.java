package vn.tgpl.casework.provider.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.tgpl.platform.id.Ids;

/** A training as the register keeps it. */
@Entity
@Table(name = "provider_training")
public class ProviderTraining {

    @Id
    private UUID id;

    private UUID providerId;
    private LocalDate heldOn;
    private int hours;
    private String subject;

    protected ProviderTraining() {}

    public ProviderTraining(UUID providerId, TrainingEntry entry) {
        this.id = Ids.next();
        this.providerId = providerId;
        this.heldOn = entry.on();
        this.hours = entry.hours();
        this.subject = entry.subject();
    }

    public UUID id() {
        return id;
    }

    public TrainingEntry entry() {
        return new TrainingEntry(heldOn, hours, subject);
    }
}
