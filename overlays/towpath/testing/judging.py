"""Whether a value fits a schema, and where and why it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from .json_text import without_lone_surrogates
from .spec import WRITE

if TYPE_CHECKING:
    import jsonschema_rs

    from .spec import Spec


class Misfit(NamedTuple):
    """The first place where a value does not fit: `path` like `.rows[3].n` (empty: the whole), and why."""

    path: str
    message: str


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
        validator = self._validator
        if validator is None:
            validator = self._validator = self._spec.validator(self._view, self._pointer)
        try:
            if validator.is_valid(value):
                return None
        except UnicodeEncodeError:
            value = without_lone_surrogates(value)
            if validator.is_valid(value):
                return None
        return self._explain(validator, value)

    def fits(self, value: Any) -> bool:
        """Say whether a value fits."""
        return self.misfit(value) is None

    def _explain(self, validator: jsonschema_rs.Draft202012Validator, value: Any) -> Misfit:
        error = next(iter(validator.iter_errors(value)))
        # Of alternatives that none fit, what went deepest into the value was meant.
        while (context := getattr(error.kind, "context", None)) and any(context):
            error = max((branch[0] for branch in context if branch), key=lambda e: len(e.instance_path))
        path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in error.instance_path)
        return Misfit(path[:200], self._reason(error, value) or shortened(error.message))

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
