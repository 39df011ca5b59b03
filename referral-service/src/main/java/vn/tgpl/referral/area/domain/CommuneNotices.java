package vn.tgpl.referral.area.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** When something was last heard from each commune. */
@ApplicationScoped
public class CommuneNotices implements PanacheRepositoryBase<CommuneNotice, String> {

    /** Notes a notice; one that is told of late never hides a newer one. */
    public void note(String commune, Instant at) {
        getEntityManager()
                .createNativeQuery("""
                        insert into commune_notice (commune, last_notice_at) values (:commune, :at)
                            on conflict (commune) do update
                           set last_notice_at = greatest(commune_notice.last_notice_at, excluded.last_notice_at)""")
                .setParameter("commune", commune)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** The last notice of each commune that has had one. */
    public Map<String, Instant> last() {
        return listAll().stream().collect(Collectors.toMap(notice -> notice.commune, notice -> notice.lastNoticeAt));
    }
}
