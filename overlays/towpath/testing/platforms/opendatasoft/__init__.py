"""Opendatasoft: a data portal with its catalogue, its people and its pages."""

from __future__ import annotations

from typing import Final

from .behaviour import OpendatasoftBehaviour

BEHAVIOUR: Final = OpendatasoftBehaviour

__all__ = ["BEHAVIOUR"]
