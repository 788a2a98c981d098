"""Datasets on Ouro: files and tables."""

from __future__ import annotations

from towpath_wire.ouro.resources import datasets as wire

__all__ = ["AsyncDatasets", "Datasets"]


class Datasets(wire.Datasets):
    """Make tables, load rows into them and read what is there."""


class AsyncDatasets(wire.AsyncDatasets):
    """Make tables, load rows into them and read what is there."""
