package vn.tgpl.court.reference.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/** What a room must keep beyond the form of its fields. Every broken rule is named at once. */
public final class RoomRules {

    private RoomRules() {}

    /**
     * @param known the court's rooms before
     * @throws InvalidInput naming every field that breaks a rule
     */
    public static void check(RoomCode code, RoomEntry entry, List<Room> known) {
        var errors = new ArrayList<InputError>();
        if (!code.isSound()) {
            errors.add(InputError.in("room", "room-code"));
        }
        if (entry.validTo() != null && entry.validTo().isBefore(entry.validFrom())) {
            errors.add(InputError.at("/validTo", "before-valid-from"));
        }
        if (entry.succeededBy() != null) {
            checkSuccessor(code, new RoomCode(entry.succeededBy()), known).ifPresent(errors::add);
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static Optional<InputError> checkSuccessor(RoomCode code, RoomCode successor, List<Room> known) {
        if (leadsTo(code, successor, known)) {
            return Optional.of(InputError.at("/succeededBy", "room-circle"));
        }
        return known.stream().anyMatch(room -> room.is(successor))
                ? Optional.empty()
                : Optional.of(InputError.at("/succeededBy", "unknown-room"));
    }

    private static boolean leadsTo(RoomCode code, RoomCode successor, List<Room> known) {
        var passed = new HashSet<String>();
        var next = Optional.of(successor);
        while (next.isPresent() && !next.get().is(code) && passed.add(next.get().key())) {
            var room = next.get();
            next = known.stream()
                    .filter(own -> own.is(room))
                    .findFirst()
                    .map(own -> own.entry().succeededBy())
                    .map(RoomCode::new);
        }
        return next.filter(last -> last.is(code)).isPresent();
    }
}
