package vn.tgpl.referral.notice.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tgpl.platform.input.Folded;
import vn.tgpl.platform.json.StoredJson;
import vn.tgpl.platform.paging.Conditions;
import vn.tgpl.platform.secret.SealedColumn;

/** The referrals. */
@ApplicationScoped
public class Referrals implements PanacheRepositoryBase<Referral, UUID> {

    @Produces
    static SealedColumn notices(StoredJson json) {
        return json.column("referral", "notice", Notice.class);
    }

    public Optional<Referral> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first: ids are made in the order of time. */
    public List<Referral> list(ReferralFilter filter, int limit) {
        var where = new Conditions()
                .add("sender = :sender", "sender", filter.sender())
                .add("state = :state", "state", filter.state())
                .add("kind = :kind", "kind", filter.kind())
                .add("receivedAt >= :from", "from", filter.from())
                .add("receivedAt < :to", "to", filter.to())
                .add("marks.commune in :communes", "communes", filter.communes())
                .addIf(filter.awaiting(), "marks.awaiting = true")
                .add("id < :before", "before", filter.before())
                .add(
                        "id in (select c.subject from LegalClock c where c.metAt is null and c.dueAt <= :overdue)",
                        "overdue",
                        filter.overdueAt());
        return find(where + "order by id desc", where.values()).page(0, limit).list();
    }

    /** Newest first. */
    public List<Referral> search(PersonSearch sought, int limit) {
        var where = new Conditions()
                .add("string_to_array(folded_name, ' ') @> cast(:words as text[])", "words", sought.words())
                .add("identifier_hashes && cast(:hashes as text[])", "hashes", sought.hashes())
                .add("(born is null or starts_with(born, :born) or starts_with(:born, born))", "born", sought.birth())
                .add("sender = :sender", "sender", sought.sender())
                .add("id < :before", "before", sought.before());
        var query = getSession()
                .createNativeQuery(
                        "select * from referral where " + where + "order by id desc limit :most", Referral.class)
                .setParameter("most", limit);
        where.values().forEach(query::setParameter);
        return query.getResultList();
    }

    /** Some of those whose person is not yet found by hashes under this key alone. */
    public List<Referral> hashedOtherwise(long key, UUID after) {
        return getSession()
                .createNativeQuery("""
                        select * from referral
                         where id > :after and (identifier_hashes is null
                            or exists (select 1 from unnest(identifier_hashes) hash where hash not like :current))
                         order by id limit 100 for update skip locked""", Referral.class)
                .setParameter("after", after)
                .setParameter("current", key + ".%")
                .getResultList();
    }

    /** No new version: nothing that anybody sees has changed. */
    public void rehash(Referral referral, List<String> hashes) {
        getSession()
                .createNativeMutationQuery("""
                        update referral set folded_name = :name, identifier_hashes = cast(:hashes as text[])
                         where id = :id""")
                .setParameter("name", Folded.of(referral.notice().person().fullName()))
                .setParameter("hashes", hashes.toArray(String[]::new))
                .setParameter("id", referral.id())
                .executeUpdate();
    }
}
