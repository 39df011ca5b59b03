package vn.tgpl.referral.area.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.platform.precondition.Versioned;
import vn.tgpl.referral.area.domain.Area;
import vn.tgpl.referral.area.domain.Responsibility;

/** A commune as an area of the Centre, with its officers from the first to the last. */
@Schema(name = "Area")
public record AreaView(String commune, long version, List<Responsibility> responsibilities) implements Versioned {

    static AreaView of(Area area) {
        return new AreaView(area.commune(), area.version(), area.responsibilities());
    }
}
