"""Languages, their directions, and pseudo-locales for tests."""
