"""Wrong ways to make a client: every line marked so must be refused by every checker, and no other line."""

import httpx

from towpath import AsyncOuro, Ouro


def misused(blocking: httpx.HTTPTransport, awaiting: httpx.AsyncHTTPTransport) -> None:
    Ouro("key", timeuot=3)  # wrong
    Ouro("key", timeout="3")  # wrong
    Ouro("key", "https://x.test")  # wrong
    Ouro("key", retries=0.5)  # wrong
    Ouro("key", transport=awaiting)  # wrong
    AsyncOuro("key", transport=blocking)  # wrong
    AsyncOuro("key", headers=["X-App"])  # wrong
    AsyncOuro("key", on_event=print, hint="x")  # wrong
    Ouro("key").extract(b"", "a", decimals="yes")  # wrong
    Ouro("key", transport=blocking).aclose()  # wrong
