"""Carries calls over httpx; loaded when a client sends its first request."""
