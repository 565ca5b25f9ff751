"""What a person runs beside the kiosk, composed from the same parts."""
