"""What the kiosk teaches: pages, their blocks, and the checks they must pass."""
