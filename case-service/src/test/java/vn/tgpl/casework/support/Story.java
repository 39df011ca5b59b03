package vn.tgpl.casework.support;

import static vn.tgpl.casework.support.Agencies.accept;
import static vn.tgpl.casework.support.Agencies.addLawyer;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.assign;
import static vn.tgpl.casework.support.Agencies.complete;
import static vn.tgpl.casework.support.Agencies.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tgpl.contracts.ReferralReceived;

/** Brings a case of its own to where a test begins. */
@ApplicationScoped
public class Story {

    private final Channels channels;

    Story(Channels channels) {
        this.channels = channels;
    }

    public UUID pending() {
        return open(Events.referral());
    }

    public UUID open(ReferralReceived referral) {
        channels.hear(referral);
        return caseOf(referral);
    }

    public UUID accepted() {
        var caseId = pending();
        accept(caseId).then().statusCode(200);
        return caseId;
    }

    public UUID assigned() {
        return assigned(Events.referral());
    }

    public UUID assigned(ReferralReceived referral) {
        var caseId = open(referral);
        accept(caseId).then().statusCode(200);
        assign(caseId, addLawyer("Lê Thị Luật")).then().statusCode(201);
        return caseId;
    }

    /** An accepted case that has no provider yet. */
    public UUID accepted(ReferralReceived referral) {
        var caseId = open(referral);
        accept(caseId).then().statusCode(200);
        return caseId;
    }

    public UUID registered() {
        var caseId = assigned();
        register("police-investigator", caseId).then().statusCode(201);
        return caseId;
    }

    public UUID completed() {
        var caseId = assigned();
        complete(caseId).then().statusCode(200);
        return caseId;
    }

    public static UUID caseOf(ReferralReceived referral) {
        return UUID.fromString(as("centre")
                .get("/v1/cases?referral={id}", referral.referralId())
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id"));
    }

    public static UUID involvementOf(UUID caseId) {
        var referral = as("centre").get("/v1/cases/{id}", caseId).path("referralId");
        return UUID.fromString(
                as("centre").get("/v1/involvements?person={id}", referral).path("items[0].id"));
    }
}
