"""What staff see behind the PIN: sheets, keys and tests of the glass."""
