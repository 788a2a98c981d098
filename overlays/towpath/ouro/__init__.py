"""Ouro: people, datasets and the rows in them."""

from __future__ import annotations

from .client import AsyncOuro, Ouro

__all__ = ["AsyncOuro", "Ouro"]
