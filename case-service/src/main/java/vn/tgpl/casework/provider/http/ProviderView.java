package vn.tgpl.casework.provider.http;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.provider.domain.Provider;
import vn.tgpl.casework.provider.domain.ProviderCard;
import vn.tgpl.contracts.ProviderKind;
import vn.tgpl.platform.precondition.Versioned;

/** A provider as the Centre sees it. */
@Schema(name = "Provider")
public record ProviderView(
        UUID id,
        long version,
        String name,
        ProviderKind kind,
        @Schema(nullable = true) ProviderCard card,
        @Schema(nullable = true) LocalDate practisesSince,
        @Schema(nullable = true) LocalDate practisingFrom,
        @Schema(nullable = true) LocalDate practisingTo,
        List<String> areas,
        List<String> languages)
        implements Versioned {

    static ProviderView of(Provider provider) {
        var entry = provider.entry();
        return new ProviderView(
                provider.id(),
                provider.version(),
                entry.name(),
                entry.kind(),
                entry.card(),
                entry.practisesSince(),
                entry.practisingFrom(),
                entry.practisingTo(),
                entry.areas(),
                entry.languages());
    }
}
