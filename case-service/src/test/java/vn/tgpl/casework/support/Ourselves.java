package vn.tgpl.casework.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The provider that the client "provider" speaks for, in the sample directory. */
@ApplicationScoped
public class Ourselves {

    public static final UUID ID = UUID.fromString("01990000-0000-7000-8000-000000000001");

    private final Rows rows;

    Ourselves(Rows rows) {
        this.rows = rows;
    }

    /** Has them in the register, as no endpoint can. */
    public UUID registered() {
        rows.change("""
                insert into provider (id, version, name, kind, card, areas, languages)
                values (?, 0, 'Trần Thị Bích Hạnh', 'LAWYER',
                        '{"number": "7/LS", "issuedOn": "2020-01-02", "expiresOn": null, "withdrawnOn": null}', '[]', '["vi"]') on conflict do nothing""", ID);
        return ID;
    }
}
