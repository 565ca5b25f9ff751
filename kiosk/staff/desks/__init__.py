"""The desks of the staff console: one subject each, as sheets to read and lines to press, without a window."""
