"""A cause in steps, "just show me", with the picture moving along."""
