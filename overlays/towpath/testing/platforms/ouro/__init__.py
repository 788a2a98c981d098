"""Ouro: people with API keys and tokens, and tables of theirs."""

from __future__ import annotations

from .behaviour import OuroBehaviour as BEHAVIOUR

__all__ = ["BEHAVIOUR"]
