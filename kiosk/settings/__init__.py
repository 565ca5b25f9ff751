"""Every setting once, and the files it may come from."""
