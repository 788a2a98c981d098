"""A document that somebody else wrote, made into a spec of ours: OpenAPI 3.1, one file, named operations, named objects.

What it says stays as it is: its statuses, its formats, its style. `x-foreign` tells the lint to ask for validity alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .gathering import gathered
from .lifting import lifted
from .nulls import say_null_at_references
from .objects import name_objects
from .operations import describe_responses, name_operations, name_verbs
from .references import copied, give_names_to_targets, rename_twins

if TYPE_CHECKING:
    from pathlib import Path

Json = dict[str, Any]


class NotOpenApi(Exception):
    """The document is none that can be adopted; the message says what to do."""


def adopt(document: Any) -> Json:
    """Return a corrected copy of a foreign document; raise NotOpenApi for what is neither OpenAPI 3.0 nor 3.1."""
    version = _version(document)
    whole: Json = copied(document)
    give_names_to_targets(whole)  # first of all, since pointers lead through what changes below
    whole = {"x-foreign": True, **lifted(whole, lift=version.startswith("3.0"))}
    whole["openapi"] = "3.1.0"
    rename_twins(whole)
    say_null_at_references(whole)
    name_operations(whole)
    name_verbs(whole)
    describe_responses(whole)
    name_objects(whole)
    return whole


def read(path: Path) -> Any:
    """Return the document at `path` with what it keeps in other files; raise NotOpenApi or SpecError."""
    return gathered(path, judge=_version)


def _version(document: Any) -> str:
    """Return which OpenAPI a document is."""
    if not isinstance(document, dict):
        raise NotOpenApi("is no OpenAPI document; it holds no mapping that begins with `openapi: 3.1.0`")
    if "swagger" in document:
        raise NotOpenApi(
            f"is Swagger {document['swagger']}; convert it to OpenAPI 3 first (npx swagger2openapi FILE -o openapi.yaml)"
        )
    version = str(document.get("openapi", ""))
    if not re.fullmatch(r"3\.[01]\.\d+(-.+)?", version):
        said = f"OpenAPI {version}" if version else "no OpenAPI 3 document"
        raise NotOpenApi(f"is {said}; convert it to OpenAPI 3.0 or 3.1 first")
    return version
