"""JSON files: arrays of objects, one object a line, an object of objects, GeoJSON."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from towpath.extract import DocumentMalformed, PathMissing, PathSyntaxError, iterate
from towpath.testing.json_text import loads
from towpath.testing.json_values import is_array, is_object

from .fields import field_names
from .refusals import SourceUnreadable
from .sources import PAGE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from contextlib import ExitStack
    from pathlib import Path

    from .processors import Page
    from .sources import SourceFile

_LONGEST_LINE: Final = 1 << 20
_LARGEST_DICTIONARY: Final = 16 << 20
_HEADINGS_OF: Final = 10_000  # records
_BLANKS: Final = b" \t\r\n\xef\xbb\xbf"
_ENDINGS: Final = (".json", ".geojson", ".jsonl", ".ndjson")
_TYPES: Final = ("/json", "+json")


@frozen
class JsonSource:
    """Objects, from wherever they come."""

    objects: Callable[[], Iterator[dict[str, Any]]]
    headings: Sequence[tuple[str, str]]

    def pages(self) -> Iterator[Page]:
        """Yield the records, their keys made technical names."""
        names = {original: name for name, original in self.headings}
        found = self.objects()
        while page := list(islice(found, PAGE)):
            yield [{names[key]: value for key, value in each.items() if key in names} for each in page]


def guess(file: SourceFile) -> list[str]:
    """Return the extractors that fit a file of JSON, the best one first; none for another file."""
    first = _first_sign(file.path)
    if first == b"[":
        return ["jsonfile"] if _has_objects(lambda: _at(file.path, "[*]")) else []
    if first != b"{":
        return []
    if _is_geojson(file.path):
        return ["geojson", "jsonfile"]
    if _is_lines(file.path):
        return ["jsonfile"]
    document = _small_object(file.path) or {}
    if _root_of(document) is not None:
        return ["jsonfile"]
    return ["jsondict"] if document and all(map(is_object, document.values())) else []


def guess_last_resort(file: SourceFile) -> list[str]:
    """Return the extractors that read a file of JSON too, but worse than if it were taken as a whole."""
    is_dictionary = (
        _first_sign(file.path) == b"{"
        and not (_is_geojson(file.path) or _is_lines(file.path))
        and _small_object(file.path) is not None
    )
    return ["jsondict"] if is_dictionary else []


def is_named_json(file: SourceFile) -> bool:
    """Say whether name or media type say that a file is JSON, whatever stands in it."""
    return file.name.lower().endswith(_ENDINGS) or (file.mimetype or "").endswith(_TYPES)


def guess_params(file: SourceFile) -> dict[str, Any]:
    """Return where the records stand, unless that is the whole file."""
    if _first_sign(file.path) != b"{" or _is_lines(file.path):
        return {}
    if _is_geojson(file.path):
        return {"json_root": "features"}
    root = _root_of(_small_object(file.path) or {})
    return {} if root is None else {"json_root": root}


def open_json_source(file: SourceFile, params: Mapping[str, Any], _: ExitStack) -> JsonSource:
    """Open an array of objects, or one object a line."""
    root = params.get("json_root") or ""
    if not isinstance(root, str):
        raise SourceUnreadable("json_root is a text")
    if not root and _first_sign(file.path) == b"{":
        return _source(lambda: _lines(file.path))
    return _source(lambda: _objects(_at(file.path, root or "[*]")))


def open_dictionary_source(file: SourceFile, _: Mapping[str, Any], __: ExitStack) -> JsonSource:
    """Open an object of objects; all of it is in memory, so it has at most 16 MiB."""

    def objects() -> Iterator[dict[str, Any]]:
        document = _small_object(file.path)
        if document is None:
            raise SourceUnreadable("the file is no JSON object of at most 16 MiB")
        for key, value in document.items():
            yield {"key": key, **(value if is_object(value) else {"value": value})}

    return _source(objects)


def open_geojson_source(file: SourceFile, _: Mapping[str, Any], __: ExitStack) -> JsonSource:
    """Open the features of a collection."""

    def objects() -> Iterator[dict[str, Any]]:
        for feature in _objects(_at(file.path, "features")):
            shape, properties = feature.get("geometry"), feature.get("properties")
            yield {
                "geo_point_2d": _centre(shape),
                "geo_shape": shape,
                **(properties if is_object(properties) else {}),
            }

    return _source(objects)


def _source(objects: Callable[[], Iterator[dict[str, Any]]]) -> JsonSource:
    keys: dict[str, None] = {}
    for each in islice(objects(), _HEADINGS_OF):
        keys.update(dict.fromkeys(each))
    return JsonSource(objects, list(zip(field_names(keys), keys, strict=True)))


def _at(path: Path, place: str) -> Iterator[Any]:
    with path.open("rb") as file:
        if file.read(3) != _BLANKS[-3:]:
            file.seek(0)
        try:
            yield from iterate(file, place)
        except (DocumentMalformed, PathMissing, PathSyntaxError) as error:
            raise SourceUnreadable(str(error)) from None


def _objects(found: Iterator[Any]) -> Iterator[dict[str, Any]]:
    return (each if is_object(each) else {"value": each} for each in found)


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open("rb") as file:
        while line := file.readline(_LONGEST_LINE):
            text = line.strip(_BLANKS)
            if text:
                yield _object(text)


def _object(text: bytes) -> dict[str, Any]:
    try:
        value = loads(text)
    except (ValueError, RecursionError):
        raise SourceUnreadable("a line of the file is no JSON object") from None
    if not is_object(value):
        raise SourceUnreadable("a line of the file is no JSON object")
    return value


def _first_sign(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_LONGEST_LINE).lstrip(_BLANKS)[:1]


def _has_objects(found: Callable[[], Iterator[Any]]) -> bool:
    try:
        first = next(found(), None)
    except SourceUnreadable:
        return False
    return is_object(first)


def _is_geojson(path: Path) -> bool:
    try:
        first = next(_at(path, "features"), None)
    except SourceUnreadable:
        return False
    return is_object(first) and first.get("type") == "Feature"


def _is_lines(path: Path) -> bool:
    try:
        return len(list(islice(_lines(path), 2))) == 2
    except SourceUnreadable:
        return False


def _small_object(path: Path) -> dict[str, Any] | None:
    if path.stat().st_size > _LARGEST_DICTIONARY:
        return None
    try:
        value = loads(path.read_bytes().lstrip(_BLANKS))
    except (ValueError, RecursionError):
        return None
    return value if is_object(value) else None


def _root_of(document: Mapping[str, Any]) -> str | None:
    """Return the key of the first array of objects."""
    for key, value in document.items():
        if is_array(value) and value and is_object(value[0]):
            from towpath.extract import Path as DotPath

            return str(DotPath((key,)))
    return None


def _centre(shape: Any) -> dict[str, float] | None:
    """Return the middle of what a shape extends over."""
    places = list(_places(shape))
    if not places:
        return None
    longitudes, latitudes = zip(*places, strict=True)
    return {
        "lon": (min(longitudes) + max(longitudes)) / 2,
        "lat": (min(latitudes) + max(latitudes)) / 2,
    }


def _places(node: Any) -> Iterator[tuple[float, float]]:
    if is_object(node):
        for each in node.get("geometries", ()):
            yield from _places(each)
        yield from _places(node.get("coordinates"))
    elif is_array(node) and len(node) >= 2 and all(isinstance(each, int | float) for each in node):
        yield float(node[0]), float(node[1])
    elif is_array(node):
        for each in node:
            yield from _places(each)
