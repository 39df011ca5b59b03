package vn.tgpl.court.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tgpl.court.upload.domain.ScheduleColumn;
import vn.tgpl.court.upload.domain.ScheduleFile;
import vn.tgpl.court.upload.domain.ScheduleUpload;
import vn.tgpl.court.upload.domain.ScheduleUploads;
import vn.tgpl.court.upload.domain.UploadResults;
import vn.tgpl.platform.Keeping;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.platform.table.SentFile;
import vn.tgpl.platform.table.Tables;
import vn.tgpl.statute.time.LegalTime;

/** Takes a court's list of hearings as a file. */
@ApplicationScoped
public class ScheduleUploading {

    private final Tables tables;
    private final HearingBatches hearings;
    private final ListWithdrawal withdrawal;
    private final ScheduleUploads uploads;
    private final Clock clock;
    private final Semaphore places;

    /** @param atOnce each holds a connection and needs a second one: far fewer than there are leave room for others */
    ScheduleUploading(
            Tables tables,
            HearingBatches hearings,
            ListWithdrawal withdrawal,
            ScheduleUploads uploads,
            Clock clock,
            @ConfigProperty(name = "tgpl.uploads.at-once") int atOnce) {
        this.tables = tables;
        this.hearings = hearings;
        this.withdrawal = withdrawal;
        this.uploads = uploads;
        this.clock = clock;
        this.places = new Semaphore(atOnce);
    }

    @Produces
    static Keeping results(@ConfigProperty(name = "tgpl.retention.schedule-uploads") Duration period) {
        return new Keeping("schedule_upload", "received_at", period);
    }

    /**
     * Puts the hearings of the file on the court's list. They are committed batch by batch; after an end in between,
     * the same file finds them as they are and goes on.
     */
    @Transactional
    public ScheduleUpload receive(String court, SentFile sent) {
        if (!places.tryAcquire()) {
            throw new TooManyUploads();
        }
        try {
            return take(court, sent);
        } finally {
            places.release();
        }
    }

    private ScheduleUpload take(String court, SentFile sent) {
        if (!uploads.begin(court)) {
            throw new UploadStillRunning();
        }
        var file = new ScheduleFile();
        tables.read(sent, ScheduleColumn.HEADINGS, file::add);
        var complete = file.completeDays(LegalTime.dayOf(clock.instant()));
        var put = hearings.put(court, file.drafts());
        var withdrawn = withdrawal.withdraw(court, complete, file.references());
        var results =
                Stream.of(file.nameless(), put, withdrawn).flatMap(rows -> rows).toList();
        var upload = new ScheduleUpload(court, clock.instant(), sent.hash(), new UploadResults(results));
        uploads.persist(upload);
        return upload;
    }

    @Transactional
    public ScheduleUpload find(String court, UUID id) {
        return uploads.find(court, id).orElseThrow(NotFound::new);
    }
}
