"""The one way to put words on the glass."""
