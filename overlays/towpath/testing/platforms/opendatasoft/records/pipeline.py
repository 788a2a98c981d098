"""From sources to records: read, processed, typed, described.

Types are guessed from the first records behind the processors, as a portal does when it looks at a sample; a later
value that does not fit is an error of its record. A record has the identifier that its key fields give it (those with
the annotation `id`, else all): of two with the same one the later counts.
"""

from __future__ import annotations

from hashlib import sha1
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from towpath.testing.json_text import dumps

from .configurations import configured
from .fields import Field
from .processors import processed
from .values import Misfit, TypeGuess, converted

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Mapping, Sequence

    from .processors import Page
    from .sources import Source

SAMPLE: Final = 10_000
"""Records that a guess at the types looks at."""


@frozen
class Steps:
    """What a dataset does to records: its processors and its field configurations, each in their order."""

    processors: Sequence[Mapping[str, Any]] = ()
    fields: Sequence[Mapping[str, Any]] = ()


@frozen
class RecordError:
    """A record that was refused, the field at fault, and what set the type that it does not fit."""

    record_id: str
    field: str
    processor: str | None
    message: str

    def document(self) -> dict[str, Any]:
        """Return the error as a status shows it."""
        shown = {"record_id": self.record_id, "field_uid": self.field, "message": self.message}
        return shown if self.processor is None else {**shown, "processor_uid": self.processor}


class Pipeline:
    """The records of sources, ready to be shown or stored.

    Reading raises SourceUnreadable where a source turns out to be no such file after all.
    """

    def __init__(self, sources: Sequence[Source], steps: Steps) -> None:
        self._sources = sources
        self._steps = steps
        self.source_fields: list[Field] = []
        """The fields before any configuration, typed."""
        self.fields: list[Field] = []
        self._look()

    def preview(self, count: int = 20) -> list[dict[str, Any]]:
        """Return the first records; a value that does not fit its type is null here."""
        return [
            {field.name: _value_or_none(record, field) for field in self.fields}
            for record in islice(chain.from_iterable(self._pages()), count)
        ]

    def records(self) -> Generator[dict[str, Any] | RecordError, None, None]:
        """Yield every record that can be stored, and an error for each that cannot, in the order of the sources."""
        last: dict[bytes, int] = {}
        for number, record in enumerate(chain.from_iterable(self._pages())):
            last[self._key(record)] = number
        for number, record in enumerate(chain.from_iterable(self._pages())):
            key = self._key(record)
            if last[key] == number:
                yield self._kept(key.hex(), record)

    def _kept(self, id: str, record: Mapping[str, Any]) -> dict[str, Any] | RecordError:
        values: dict[str, Any] = {}
        for field in self.fields:
            try:
                values[field.name] = converted(record.get(field.source), field.type)
            except Misfit as misfit:
                return RecordError(id, field.name, field.typed_by, str(misfit))
        return values

    def _key(self, record: Mapping[str, Any]) -> bytes:
        keys = [field for field in self.fields if any(each.name == "id" for each in field.annotations)]
        values = [record.get(field.source) for field in keys or self.fields]
        return sha1(dumps(values), usedforsecurity=False).digest()

    def _pages(self) -> Iterator[Page]:
        for source in self._sources:
            for page in source.pages():
                yield processed(page, self._steps.processors)

    def _look(self) -> None:
        """Look at a sample: which fields there are, of which types."""
        originals: dict[str, str] = {}
        for source in self._sources:
            for name, original in source.headings:
                originals.setdefault(name, original)
        guesses = {name: TypeGuess() for name in originals}
        seen = 0
        for page in self._pages():
            for record in page:
                for name, value in record.items():
                    if name not in guesses:  # a processor made it
                        guesses[name] = TypeGuess()
                    guesses[name].see(value)
            seen += len(page)
            if seen >= SAMPLE:
                break
        self.source_fields = [
            Field(
                name,
                label=originals.get(name, name),
                source=name,
                original_name=originals.get(name, name),
                type=guess.type,
            )
            for name, guess in guesses.items()
        ]
        self.fields = configured(self.source_fields, self._steps.fields)


def _value_or_none(record: Mapping[str, Any], field: Field) -> Any:
    try:
        return converted(record.get(field.source), field.type)
    except Misfit:
        return None
