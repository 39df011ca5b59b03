package vn.tgpl.court;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The service with an access log, and with lists that hold very few hearings. */
public class LoggedAndLimited implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.http.access-log.enabled", "true", "tgpl.schedule.most-hearings", "2");
    }
}
