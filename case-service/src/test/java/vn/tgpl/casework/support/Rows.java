package vn.tgpl.casework.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;

/** Looks at what was written, and sets up what no endpoint can. */
@ApplicationScoped
public class Rows {

    private final EntityManager entities;

    Rows(EntityManager entities) {
        this.entities = entities;
    }

    /** The first column of the rows, as text. */
    @Transactional
    public List<String> texts(String sql, Object... values) {
        List<?> found = query(sql, values).getResultList();
        return found.stream().map(String::valueOf).toList();
    }

    @Transactional
    public long count(String from, Object... values) {
        return ((Number) query("select count(*) from " + from, values).getSingleResult()).longValue();
    }

    @Transactional
    public void change(String sql, Object... values) {
        query(sql, values).executeUpdate();
    }

    private Query query(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
