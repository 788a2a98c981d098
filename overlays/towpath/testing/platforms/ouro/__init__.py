"""Ouro: people with API keys and tokens, and tables of theirs."""

from __future__ import annotations

from typing import Final

from .behaviour import OuroBehaviour

BEHAVIOUR: Final = OuroBehaviour

__all__ = ["BEHAVIOUR"]
