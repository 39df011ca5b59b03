package vn.tgpl.statute.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tgpl.statute.table.Dated;
import vn.tgpl.statute.table.TableSource;

/** The places, those rows too that do not bind. */
public record Places(
        List<Province> provinces, List<Commune> communes, List<JudicialBody> courts, List<JudicialBody> procuracies) {

    public static Places read(TableSource tables) {
        List<Province> provinces = Province.read(tables);
        return new Places(
                provinces,
                Commune.read(tables, provinces),
                JudicialBody.read(tables, JudicialBody.COURTS, provinces),
                JudicialBody.read(tables, JudicialBody.PROCURACIES, provinces));
    }

    public Optional<Province> province(String code, LocalDate day) {
        return Dated.on(day, provinces).stream()
                .filter(province -> province.code().equals(code))
                .findFirst();
    }

    public Optional<Commune> commune(String code, LocalDate day) {
        return Dated.on(day, communes).stream()
                .filter(commune -> commune.code().equals(code))
                .findFirst();
    }

    public List<Commune> communes(LocalDate day) {
        return Dated.on(day, communes);
    }

    public List<JudicialBody> courts(LocalDate day) {
        return Dated.on(day, courts);
    }

    public List<JudicialBody> procuracies(LocalDate day) {
        return Dated.on(day, procuracies);
    }
}
