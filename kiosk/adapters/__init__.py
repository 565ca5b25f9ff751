"""The operating system behind protocols."""
