package vn.tgpl.casework.provider.http;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.provider.domain.ProviderTraining;

/** A training that a provider took part in. */
@Schema(name = "Training")
public record TrainingView(UUID id, LocalDate on, int hours, String subject) {

    static TrainingView of(ProviderTraining training) {
        var entry = training.entry();
        return new TrainingView(training.id(), entry.on(), entry.hours(), entry.subject());
    }
}
