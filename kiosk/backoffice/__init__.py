"""Puts the staff screens together with the machine: what they read, what they write, what they set going."""
