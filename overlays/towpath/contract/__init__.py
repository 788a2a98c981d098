"""What judges specs and the services that claim to follow them."""
