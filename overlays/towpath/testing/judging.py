"""Whether a value fits a schema, and where and why it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from .json_text import without_lone_surrogates
from .spec import WRITE

if TYPE_CHECKING:
    from collections.abc import Iterator

    import jsonschema_rs

    from .spec import Spec


class Misfit(NamedTuple):
    """A place where a value does not fit: `path` like `.rows[3].n` (empty: the whole), and why.

    `keyword` is the word of JSON Schema that says so, `steps` lead to the place, `missing` is the property that should
    be there.
    """

    path: str
    message: str
    keyword: str = ""
    steps: tuple[str | int, ...] = ()
    missing: str | None = None


class Judge:
    """Judge values by one schema of the spec; it is compiled when the first value comes."""

    __slots__ = ("_pointer", "_spec", "_validator", "_view")

    def __init__(self, spec: Spec, view: str, pointer: str) -> None:
        self._spec = spec
        self._view = view
        self._pointer = pointer
        self._validator: jsonschema_rs.Draft202012Validator | None = None

    def misfit(self, value: Any) -> Misfit | None:
        """Return what is wrong with a value, or None."""
        return next(self._misfits(value), None)

    def misfits(self, value: Any) -> list[Misfit]:
        """Return all that is wrong with a value."""
        return list(self._misfits(value))

    def _misfits(self, value: Any) -> Iterator[Misfit]:
        validator = self._validator
        if validator is None:
            validator = self._validator = self._spec.validator(self._view, self._pointer)
        try:
            if validator.is_valid(value):
                return
        except UnicodeEncodeError:
            value = without_lone_surrogates(value)
            if validator.is_valid(value):
                return
        for error in validator.iter_errors(value):
            yield self._explain(error, value)

    def fits(self, value: Any) -> bool:
        """Say whether a value fits."""
        return self.misfit(value) is None

    def _explain(self, error: jsonschema_rs.ValidationError, value: Any) -> Misfit:
        outer = error
        # Of alternatives that none fit, what went deepest into the value was meant.
        while (context := getattr(error.kind, "context", None)) and any(context):
            error = max((branch[0] for branch in context if branch), key=lambda e: len(e.instance_path))
        # Alternatives that differ in what they require miss no property in particular.
        alternatives = error is not outer and error.instance_path == outer.instance_path
        path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in error.instance_path)
        return Misfit(
            path[:200],
            self._reason(error, value) or shortened(error.message),
            outer.kind.name if alternatives else error.kind.name,
            tuple(error.instance_path),
            None if alternatives else getattr(error.kind, "property", None),
        )

    def _reason(self, error: jsonschema_rs.ValidationError, value: Any) -> str | None:
        if error.kind.name == "falseSchema":
            return (
                "is not yours to write (read-only)"
                if self._view == WRITE
                else "is not to be shown (write-only)"
            )
        check = self._spec.formats.get(getattr(error.kind, "format", ""))
        if check is None:
            return None
        for step in error.instance_path:
            value = value[step]
        try:
            check(value)
        except ValueError as reason:
            return str(reason)
        return None


def shortened(text: str, size: int = 300) -> str:
    """Return the text, its middle left out where it is longer than `size`."""
    return text if len(text) <= size else f"{text[: size // 2]} … {text[-size // 2 :]}"
