"""Extractors: which ones fit a file, with which settings, and the raw records that they take out of it.

| type | reads |
|---|---|
| `csvfile` | lines of values; `separator`, `encoding`, `headers_first_row`, `first_row_no`, `doublequote` |
| `jsonfile` | an array of objects, at the root or at the dot path `json_root`, or one object a line |
| `jsondict` | one object of objects: each of them is a record, its key the field `key` |
| `geojson` | the features of a collection: their properties, shape and place |
| `file` | the file itself: one record with its name |
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from . import csv_sources, json_sources
from .refusals import SourceUnreadable
from .sources import FileSource, Source, SourceFile

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from contextlib import ExitStack

FEDERATED: Final = "federated"
REALTIME: Final = "realtime"


def _parameter(
    name: str, label: str, type: str, default: str, description: str, **others: Any
) -> dict[str, Any]:
    return {
        "type": type,
        "is_mandatory": False,
        "name": name,
        "label": label,
        "default": default,
        "description": description,
        "hidden": False,
        "can_create_field": False,
        **others,
    }


_PARAMETERS: Final[Mapping[str, tuple[str, list[dict[str, Any]]]]] = {
    "csvfile": (
        "CSV file",
        [
            _parameter(
                "separator",
                "Separator",
                "string",
                ";",
                "Character between two values.",
                choices=[";", ",", "\t", "|"],
                impacts_guessed_parameters=True,
            ),
            _parameter(
                "encoding",
                "Encoding",
                "string",
                "utf-8",
                "Encoding of the text.",
                choices=list(csv_sources.ENCODINGS),
                impacts_guessed_parameters=True,
            ),
            _parameter(
                "headers_first_row",
                "Headers in the first row",
                "boolean",
                "true",
                "Whether the first row has the names.",
            ),
            _parameter(
                "first_row_no", "First row", "int", "1", "Number of the first row that counts, from 1."
            ),
            _parameter(
                "doublequote",
                "Doubled quotes",
                "boolean",
                "true",
                "Whether a quote inside a value is doubled.",
            ),
        ],
    ),
    "jsonfile": (
        "JSON file",
        [
            _parameter(
                "json_root",
                "Root",
                "string",
                "",
                "Dot path to the array of records; empty for the whole file.",
            )
        ],
    ),
    "jsondict": ("JSON dictionary", []),
    "geojson": ("GeoJSON file", []),
    "file": ("File", []),
    FEDERATED: ("Dataset of another portal", []),
    REALTIME: ("Real-time push", []),
}
_READS: Final[Mapping[str, Callable[[SourceFile, Mapping[str, Any], ExitStack], Source]]] = {
    "csvfile": csv_sources.open_csv_source,
    "jsonfile": json_sources.open_json_source,
    "jsondict": json_sources.open_dictionary_source,
    "geojson": json_sources.open_geojson_source,
    "file": lambda file, _, __: FileSource(file),
}


def is_extractor(type: str) -> bool:
    """Say whether the portal has an extractor of this type."""
    return type in _PARAMETERS


def extractor_document(type: str) -> dict[str, Any]:
    """Return an extractor with its settings, as the API shows it."""
    label, parameters = _PARAMETERS[type]
    return {"type": type, "label": label, "parameters": [dict(each) for each in parameters]}


def extractor_documents() -> list[dict[str, Any]]:
    """Return every extractor of the portal."""
    return [extractor_document(name) for name in _PARAMETERS]


def guess_extractors(file: SourceFile) -> list[str]:
    """Return the types of the extractors that fit a file, the best one first; `file` fits always."""
    fitting, last_resort = json_sources.guess(file), json_sources.guess_last_resort(file)
    if not fitting and not json_sources.is_named_json(file) and csv_sources.looks_like_csv(file):
        fitting = ["csvfile"]
    return [*fitting, "file", *(each for each in last_resort if each not in fitting)]


def guess_params(file: SourceFile, type: str) -> dict[str, Any]:
    """Return the settings with which an extractor reads a file best; empty where it has none to guess."""
    if type == "csvfile":
        return csv_sources.guess_params(file)
    if type == "jsonfile":
        return json_sources.guess_params(file)
    return {}


def open_source(file: SourceFile, type: str, params: Mapping[str, Any], resources: ExitStack) -> Source:
    """Open a file with an extractor; raise SourceUnreadable where it cannot be read so.

    What a source holds on disk lasts as long as `resources`.
    """
    reads = _READS.get(type)
    if reads is None:
        raise SourceUnreadable(f"the extractor {type[:80]!a} reads no files")
    return reads(file, params, resources)
