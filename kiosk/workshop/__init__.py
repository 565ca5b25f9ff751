"""What an editor works on: pages as fields and text, their versions, what is wrong, what a change makes stale."""
