"""When the clinic is open: hours and holidays as staff write them, and what they mean for a moment."""
