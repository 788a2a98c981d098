"""Why a document cannot be used."""

from __future__ import annotations


class Unreadable(Exception):
    """A document cannot be used as it is: `place` says where (`openapi.yaml:12:3`, `openapi.yaml#/paths`), `message` why."""

    def __init__(self, place: str, message: str) -> None:
        super().__init__(f"{place}: {message}")
        self.place = place
        self.message = message
