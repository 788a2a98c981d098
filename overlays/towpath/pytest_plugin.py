"""Fixtures that join a stand-in and a client."""
