"""What runs on the project and is never shipped: regeneration, checks, measurements."""
