"""When a visit begins, pauses and ends, as a function of time."""
