package vn.tgpl.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import vn.tgpl.local.Ports;

/** Plays one case from the notice to a moved hearing, and prints what each agency is told. */
public final class Story {

    private static final List<String> PARTICIPANTS =
            List.of("police-investigator", "detention-camp", "procuracy", "centre", "court-clerk");
    private static final String OUTSIDER = "commune-police";

    private final Scene scene;
    private final PrintStream out;
    private final Instant begun = Instant.now();
    private String step = "start";

    /** The case number is that of the moment: every telling is another case. */
    public Story(Ports ports, Function<String, String> tokens, PrintStream out) {
        var number = LocalDateTime.now().format(DateTimeFormatter.ofPattern("MMddHHmmss/uuuu"));
        this.scene = new Scene(ports, tokens, number);
        this.out = out;
    }

    /** False if a step failed; what was asked and answered is then printed. */
    public boolean tell() {
        out.println("\nCâu chuyện · the story: từ thông báo đến phiên tòa · from a notice to a hearing");
        var stream = scene.listen("procuracy", this::print);
        try {
            play();
            out.println("  Hết câu chuyện · the end");
            return true;
        } catch (StoryFailure e) {
            out.printf("%nSTORY FAILED at step \"%s\"%n%s%n", step, e.getMessage());
            return false;
        } finally {
            stream.close();
        }
    }

    private void play() {
        var referralId = notice();
        var caseId = opened(referralId);
        acceptAndAssign(referralId, caseId);
        register(caseId);
        hearing(referralId);
        everyoneSees();
    }

    private String notice() {
        step("1. Cơ quan điều tra gửi thông báo Mẫu 03 · the investigator sends a notice");
        var referral = scene.sendNotice();
        out.printf("     %s, edXML %s%n", referral.text("/state"), referral.text("/edxmlStatus"));
        referral.json()
                .path("warnings")
                .forEach(w -> out.printf("     ! %s%n", w.path("detail").asText()));
        referral.json()
                .path("clocks")
                .forEach(c -> out.printf(
                        "     %s %s, hạn · due %s (%s)%n",
                        c.path("rule").asText(),
                        c.path("status").asText(),
                        c.path("dueAt").asText(),
                        c.path("basis").asText()));
        return referral.text("/id");
    }

    private String opened(String referralId) {
        step("2. Trung tâm nhận được, hồ sơ tự mở · the Centre hears of it and a case opens");
        var seen = scene.awaitInvolvement(
                "centre", "the case", i -> !i.path("caseId").asText("").isEmpty());
        if (!seen.path("referralId").asText().equals(referralId))
            throw new StoryFailure("the involvement names another referral: " + seen);
        return seen.path("caseId").asText();
    }

    private void acceptAndAssign(String referralId, String caseId) {
        step("3. Trung tâm thụ lý và cử người thực hiện · the Centre accepts and assigns a provider");
        out.printf(
                "     thụ lý · accepted: %s%n", scene.accept(caseId).expect(200).text("/fileCode"));
        var provider = scene.addProvider().text("/id");
        scene.assign(caseId, provider).expect(201);
        scene.awaitInvolvement(
                "police-investigator",
                "the provider",
                i -> provider.equals(i.at("/provider/id").asText()));
        var referral = scene.awaitReferral(referralId, "ASSIGNED");
        out.printf(
                "     cơ quan điều tra thấy · the sender sees: %s, %s%n",
                referral.text("/state"), referral.text("/provider/name"));
    }

    private void register(String caseId) {
        step("4. Cơ quan điều tra đăng ký người bào chữa · the investigator registers counsel");
        scene.register(caseId, Instant.now()).expect(201);
        scene.awaitInvolvement(
                "procuracy", "the registration", i -> i.path("status").asText().equals("REGISTERED"));
    }

    private void hearing(String referralId) {
        step("5. Tòa án lên lịch, gửi lặp, rồi dời · the court fixes a hearing, repeats it, moves it");
        var first = scene.putHearing(referralId, 20, "P.2").expect(201);
        var again = scene.putHearing(referralId, 20, "P.2").expect(200);
        out.printf("     gửi lặp: vẫn phiên bản · repeated: still version %s = %s%n", first.etag(), again.etag());
        awaitHearing(20);
        var moved = scene.putHearing(referralId, 27, "P.5").expect(200);
        out.printf("     dời lịch: phiên bản mới · moved: new version %s%n", moved.etag());
        awaitHearing(27);
    }

    private void awaitHearing(int inDays) {
        var day = Papers.day(inDays);
        scene.awaitInvolvement(
                "procuracy",
                "the hearing on " + day,
                i -> i.path("nextHearing").toString().contains(day));
    }

    private void everyoneSees() {
        step("6. Mỗi cơ quan thấy gì · what each agency sees");
        var id = scene.awaitInvolvement("procuracy", "the involvement", i -> true)
                .path("id")
                .asText();
        for (var agency : PARTICIPANTS) {
            var seen = scene.involvement(agency, id).expect(200);
            out.printf("     %-20s %s, %s%n", agency, seen.text("/status"), seen.text("/provider/name"));
        }
        scene.involvement(OUTSIDER, id).expect(404);
        out.printf("     %-20s 404: không tham gia · takes no part%n", OUTSIDER);
    }

    private void step(String name) {
        step = name;
        out.println("  " + name);
    }

    /** One line of what the procuracy is told as it happens. */
    private void print(JsonNode entry) {
        var at = Instant.parse(entry.path("at").asText());
        if (at.isBefore(begun)) return;
        out.printf(
                "       → #%s %s, %s, sau · after %d ms%n",
                entry.path("number").asText(),
                entry.path("fact").asText(),
                entry.path("by").asText(),
                Duration.between(at, Instant.now()).toMillis());
    }
}
