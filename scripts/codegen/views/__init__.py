"""What templates see of a platform."""
