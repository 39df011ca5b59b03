package vn.tgpl.casework.assignment.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tgpl.casework.assignment.ProviderSuggestions;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.paging.Page;

/** Whom the Centre may assign. */
@Path("/v1/cases/{id}/suggestions")
@Tag(name = "Cases")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SuggestionResource {

    private final ProviderSuggestions suggestions;
    private final Caller caller;

    SuggestionResource(ProviderSuggestions suggestions, Caller caller) {
        this.suggestions = suggestions;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("case:manage")
    @Operation(
            summary = "Gợi ý người thực hiện",
            description = "Who may be assigned today and is in no conflict of interest: those first who are free on the"
                    + " day of the next hearing, then who speaks the person's language, serves the person's commune,"
                    + " and has least in hand.")
    public Page<SuggestionView> suggest(UUID id, @BeanParam @Valid SuggestionQuery query) {
        var views = suggestions.of(caller.agency(), id, query.limit).stream()
                .map(SuggestionView::of)
                .toList();
        return new Page<>(views, null);
    }
}
