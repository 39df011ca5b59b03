-- The clocks from before the watch: they cannot be counted again, but whoever waits for them is told when they end.
update legal_clock set watched = true, watch_at = due_at where met_at is null and length is null;
