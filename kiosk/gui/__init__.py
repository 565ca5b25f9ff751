"""Everything that is drawn and touched, in Qt."""
