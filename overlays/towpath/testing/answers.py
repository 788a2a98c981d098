"""Documented answers of an operation: what a stand-in may say, and whether it says that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .examples import example_of, made_from
from .judging import Judge
from .media_types import best_match, is_json
from .scalars import reader_of
from .schema_types import types_of
from .spec import READ, escape

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .spec import Spec


class DocumentedAnswer:
    """One response of the spec: its media types with their schemas, and its headers."""

    def __init__(self, spec: Spec, pointer: str) -> None:
        node, pointer = spec.resolve(pointer)
        self._spec = spec
        self.node: Mapping[str, Any] = node
        self._contents: dict[str, Mapping[str, Any]] = {
            media.lower(): content for media, content in node.get("content", {}).items()
        }
        self._judges = {
            media.lower(): Judge(spec, READ, f"{pointer}/content/{escape(media)}/schema")
            for media, content in node.get("content", {}).items()
            if "schema" in content
        }
        located: dict[str, tuple[Any, str]] = {
            name.lower(): spec.resolve(f"{pointer}/headers/{escape(name)}")
            for name in node.get("headers", {})
        }
        self.headers: dict[str, Mapping[str, Any]] = {name: header for name, (header, _) in located.items()}
        self._header_judges = {
            name.encode(): (reader_of(spec, header["schema"]), Judge(spec, READ, f"{where}/schema"))
            for name, (header, where) in located.items()
            if "schema" in header and not types_of(spec, header["schema"]) & {"array", "object"}
        }
        self.required_headers = {
            name.encode() for name, header in self.headers.items() if header.get("required")
        }

    @property
    def media_types(self) -> list[str]:
        """Return the documented media types; none means an answer without a body."""
        return list(self._contents)

    @property
    def json_media_type(self) -> str | None:
        """Return the documented media type of JSON documents, or None."""
        return next((media for media in self._contents if is_json(media) or media == "*/*"), None)

    def schema(self, media: str) -> Any:
        """Return the schema of a media type."""
        return self._contents.get(media, {}).get("schema", True)

    def example(self, media: str) -> Any:
        """Return an example of the body; one of its schema's making, where the written one goes against that."""
        content = self._contents[media]
        judge = self._judges.get(media)
        written = example_of(self._spec, content)
        if judge is None or judge.misfit(written) is None:
            return written
        made = made_from(self._spec, content["schema"])
        return written if judge.misfit(made) is not None else made

    def header_example(self, name: str) -> str | None:
        """Return an example of a header's value, or None where it is not documented."""
        header = self.headers.get(name)
        if header is None:
            return None
        value = example_of(self._spec, header)
        return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)

    def complaint(self, media: str | None, document: Any, headers: list[tuple[bytes, bytes]]) -> str | None:
        """Say how an answer breaks its own documentation, or None."""
        wrong = self._wrong_header(headers) if self.headers else None
        return self.body_complaint(media, document) if wrong is None else wrong

    def body_complaint(self, media: str | None, document: Any) -> str | None:
        """Say how a body breaks its own documentation, or None."""
        if media is None:
            return f"a body of {' or '.join(self._contents)} is missing" if self._contents else None
        judge = self._judges.get(media)
        if judge is None:
            documented = best_match(media, self.media_types)
            if documented is None:
                return f"{media} is not documented"
            judge = self._judges.get(documented)
        misfit = None if judge is None else judge.misfit(document)
        return None if misfit is None else f"${misfit.path}: {misfit.message}"

    def _wrong_header(self, headers: list[tuple[bytes, bytes]]) -> str | None:
        missing = self.required_headers - {name for name, _ in headers}
        if missing:
            return f"the header {min(missing).decode()} is missing"
        for name, value in headers:
            if name in self._header_judges:
                read, judge = self._header_judges[name]
                misfit = judge.misfit(read(value.decode("latin-1")))
                if misfit is not None:
                    return f"the header {name.decode()}: {misfit.message}"
        return None
