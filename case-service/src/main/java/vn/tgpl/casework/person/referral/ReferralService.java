package vn.tgpl.casework.person.referral;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import vn.tgpl.casework.person.domain.AidedPerson;

/** referral-service, called with this service's own token; it audits the read. */
@Path("/v1/referrals")
@RegisterRestClient(configKey = "referral-service")
@OidcClientFilter
public interface ReferralService {

    @GET
    @Path("{id}")
    Referral referral(@PathParam("id") UUID id);

    /** Of the whole referral, only the person. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Referral(AidedPerson person) {}
}
