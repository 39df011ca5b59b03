package vn.tgpl.court.calendar;

import java.util.Optional;
import java.util.UUID;

/**
 * Who keeps calendars.
 *
 * @param provider the provider that the caller speaks for, who keeps his own only
 */
public record CalendarOwner(String agency, Optional<UUID> provider) {

    /** Whether a calendar of this court, or of this provider, is the owner's to make; null asks for neither. */
    boolean mayMake(String court, UUID asked, String centre) {
        if (provider.isPresent()) {
            return court == null && (asked == null || asked.equals(provider.get()));
        }
        return (court == null || court.equals(agency)) && (asked == null || agency.equals(centre));
    }
}
