"""What staff may see and do, thought through without a screen."""
