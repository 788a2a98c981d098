"""Parameters of path, query, header and cookie, read exactly as their style and explode say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .json_text import parse
from .json_values import is_object
from .judging import Judge, Misfit
from .refusals import bad_request
from .scalars import Read, reader_of
from .schema_types import item_schema, property_schemas, types_of
from .spec import WRITE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .spec import Spec

    Values = Mapping[str, list[str]]
    Take = Callable[[Values], list[Any]]

_DEFAULT_STYLE = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
_DELIMITERS = {
    "form": ",",
    "simple": ",",
    "label": ",",
    "matrix": ",",
    "spaceDelimited": " ",
    "pipeDelimited": "|",
}


class Parameter:
    """One parameter: where its text is, how it is read and judged, and what stands in when it is absent."""

    def __init__(self, spec: Spec, node: Mapping[str, Any], pointer: str) -> None:
        self.name: str = node["name"]
        self.location: str = node["in"]
        self.required = bool(node.get("required"))
        self.style: str = node.get("style", _DEFAULT_STYLE[self.location])
        self.explode = bool(node.get("explode", self.style in ("form", "deepObject")))
        self._key = self.name.lower() if self.location == "header" else self.name
        schema, self._judge, self._content = _schema(spec, node, pointer)
        target = spec.target(schema)
        self.default: Any = target.get("default") if is_object(target) else None
        self._clamp: Mapping[str, Any] = node.get("x-clamp") or {}
        self._properties = property_schemas(spec, schema)
        types = types_of(spec, schema)
        self._take = self._taker(spec, schema, types)
        # A parameter that is any string at all needs no validator: most path parameters on most requests.
        self._trusted = (
            is_object(target) and target.keys() <= {"type", "description"} and types == frozenset({"string"})
        )

    def keys(self) -> set[str]:
        """Return the query keys that belong to this parameter."""
        if self.style == "deepObject":
            return {f"{self.name}[{name}]" for name in self._properties}
        if self.explode and self._properties and self.style == "form":
            return set(self._properties)
        return {self.name}

    def read(self, values: Values) -> Any:
        """Return the value, or None for an absent one without a default; refuse what does not fit (400)."""
        candidates = self._take(values)
        if not candidates:
            if self.required:
                missing = Misfit("", "is missing", "required", missing=self.name)
                raise bad_request(f"{self._place()} is missing", where=self._place(), misfits=[missing])
            return self.default
        if self._clamp:
            candidates = [self._clamped(value) for value in candidates]
        if self._trusted:
            return candidates[0]
        for value in candidates:
            if self._judge.fits(value):
                return value
        misfits = [
            each._replace(steps=(self.name, *each.steps)) for each in self._judge.misfits(candidates[0])
        ]
        reason = misfits[0].message if misfits else "does not fit"
        raise bad_request(f"{self._place()}: {reason}", where=self._place(), misfits=misfits)

    def _place(self) -> str:
        return f"{self.location}.{self.name}"

    def _clamped(self, value: Any) -> Any:
        if type(value) not in (int, float):
            return value
        low, high = self._clamp.get("minimum"), self._clamp.get("maximum")
        if low is not None and value < low:
            return low
        return high if high is not None and value > high else value

    def _one(self, values: Values) -> str | None:
        found = values.get(self._key)
        if not found:
            return None
        if len(found) > 1:
            raise bad_request(f"{self._place()} stands {len(found)} times", where=self._place())
        text = found[0]
        if self.style == "label":
            return text.removeprefix(".")
        if self.style == "matrix":
            return text.removeprefix(";").removeprefix(f"{self.name}=")
        return text

    def _taker(self, spec: Spec, schema: Any, types: frozenset[str]) -> Take:
        """Return how candidates for the value are taken; more than one where the text is ambiguous."""
        if self._content:
            return self._json
        if "array" in types:
            return self._array(reader_of(spec, item_schema(spec, schema)), bool(types - {"array", "null"}))
        if "object" in types:
            readers = {name: reader_of(spec, each) for name, each in self._properties.items()}
            return self._deep(readers) if self.style == "deepObject" else self._object(readers)
        return self._scalar(reader_of(spec, schema))

    def _scalar(self, read: Read) -> Take:
        def take(values: Values) -> list[Any]:
            text = self._one(values)
            return [] if text is None else [read(text)]

        return take

    def _json(self, values: Values) -> list[Any]:
        text = self._one(values)
        if text is None:
            return []
        try:
            return [parse(text.encode("utf-8"))]
        except ValueError as error:
            raise bad_request(f"{self._place()}: {error}", where=self._place()) from None

    def _array(self, read: Read, or_scalar: bool) -> Take:
        delimiter = "." if self.style == "label" and self.explode else _DELIMITERS.get(self.style, ",")
        repeated = self.style == "form" and self.explode
        matrix = f";{self.name}=" if self.style == "matrix" and self.explode else None

        def take(values: Values) -> list[Any]:
            if repeated:
                found = values.get(self._key, [])
                listed = [[read(text) for text in found]] if found else []
                return [*listed, read(found[0])] if or_scalar and len(found) == 1 else listed
            text = self._one(values)
            if text is None:
                return []
            # Without repeated keys, "" is both an empty list and a list of one empty text.
            parts = text.split(matrix or delimiter)
            listed = [[read(part) for part in parts]]
            return [*listed, []] if text == "" else [*listed, read(text)] if or_scalar else listed

        return take

    def _object(self, readers: Mapping[str, Read]) -> Take:
        def take(values: Values) -> list[Any]:
            if self.explode and self.style == "form":
                present = {name: found for name, found in values.items() if name in readers}
                return (
                    [{name: self._only(name, found, readers) for name, found in present.items()}]
                    if present
                    else []
                )
            text = self._one(values)
            if text is None:
                return []
            if self.explode:
                pairs = [part.partition("=")[::2] for part in text.split(",")]
            else:
                parts = text.split(_DELIMITERS.get(self.style, ","))
                pairs = list(zip(parts[::2], parts[1::2], strict=False))
            return [{name: readers.get(name, str)(value) for name, value in pairs}]

        return take

    def _deep(self, readers: Mapping[str, Read]) -> Take:
        start = f"{self.name}["

        def take(values: Values) -> list[Any]:
            inner = {key[len(start) : -1]: found for key, found in values.items() if key.startswith(start)}
            return (
                [{name: self._only(name, found, readers) for name, found in inner.items()}] if inner else []
            )

        return take

    def _only(self, name: str, found: list[str], readers: Mapping[str, Read]) -> Any:
        if len(found) > 1:
            raise bad_request(f"{self._place()}.{name} stands {len(found)} times", where=self._place())
        return readers.get(name, str)(found[0])


def _schema(spec: Spec, node: Mapping[str, Any], pointer: str) -> tuple[Any, Judge, bool]:
    if "content" in node:
        media = next(iter(node["content"]))
        below = f"{pointer}/content/{media.replace('~', '~0').replace('/', '~1')}/schema"
        return node["content"][media].get("schema", True), Judge(spec, WRITE, below), True
    return node.get("schema", True), Judge(spec, WRITE, f"{pointer}/schema"), False
