"""Where things stand on a screen, in millimetres, and how text is dealt into parts."""
