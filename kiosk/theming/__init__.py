"""Design tokens by role, and the contrast they promise."""
