"""The glass: its size in millimetres and what layout that calls for."""
