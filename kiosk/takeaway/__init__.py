"""What a patient takes home of a page: a printed sheet, and a code for the phone."""
