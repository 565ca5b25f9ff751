"""Pictures a page may name: those the kiosk draws, and those a pack brings."""
