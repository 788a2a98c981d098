"""Datasets and everything that belongs to one: each module is a family of operations."""

from __future__ import annotations
