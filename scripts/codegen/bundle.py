"""One document out of the files of a platform: every reference internal, every pointer with its file and line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.frozen
class Bundle:
    """A platform's whole spec.

    `document` is OpenAPI 3.1 with internal references only, keys in the order of the files; `lines` leads from a JSON
    pointer into it to the place where a person wrote that (`specs/ouro/openapi.yaml:57`).
    """

    platform: str
    document: dict[str, Any]
    lines: Mapping[str, str]
