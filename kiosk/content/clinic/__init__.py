"""A clinic's own pages, laid over a pack."""
