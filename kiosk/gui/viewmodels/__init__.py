"""What the screen shows, as QtCore objects without windows."""
