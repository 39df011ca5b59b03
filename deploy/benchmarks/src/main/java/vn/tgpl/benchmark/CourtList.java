package vn.tgpl.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Many rows like the one of the template, each of a hearing of its own; the bad ones are spread among them. */
record CourtList(Path template, String prefix, int rows, int bad) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final LocalDate FIRST = LocalDate.of(2041, 1, 7);
    private static final int DAYS = 200;

    Path asCsv(Path file) throws IOException {
        return Files.write(
                file, lines().stream().map(cells -> String.join(",", cells)).toList());
    }

    Path asWorkbook(Path file) throws IOException {
        try (var workbook = new Workbook(Files.newOutputStream(file), "benchmark", null)) {
            var sheet = workbook.newWorksheet("1");
            var lines = lines();
            for (int row = 0; row < lines.size(); row++) {
                for (int column = 0; column < lines.get(row).length; column++) {
                    sheet.value(row, column, lines.get(row)[column]);
                }
            }
        }
        return file;
    }

    /** The template's cells hold no comma. */
    private List<String[]> lines() throws IOException {
        var sample = Files.readAllLines(template, StandardCharsets.UTF_8);
        var headings = sample.get(0).replace("\uFEFF", "").split(",", -1);
        var named = List.of(headings);
        var lines = new ArrayList<String[]>();
        lines.add(headings);
        for (int i = 0; i < rows; i++) {
            var cells = sample.get(1).split(",", -1);
            cells[named.indexOf("Số tham chiếu")] = prefix + i;
            cells[named.indexOf("Ngày xét xử")] = DAY.format(FIRST.plusDays(i % DAYS));
            cells[named.indexOf("Phòng xử án")] = "P." + i / DAYS;
            if (bad > 0 && i % (rows / bad) == 0 && i / (rows / bad) < bad) {
                cells[named.indexOf("Giờ bắt đầu")] = "sáng";
            }
            lines.add(cells);
        }
        return lines;
    }
}
