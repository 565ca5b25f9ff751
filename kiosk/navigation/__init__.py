"""Where the reader is, was, and can go."""
