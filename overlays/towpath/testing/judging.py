"""Whether a value fits a schema, and where and why it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from .json_text import dumps, without_lone_surrogates
from .spec import WRITE

if TYPE_CHECKING:
    from collections.abc import Iterator

    import jsonschema_rs

    from .spec import Spec


_KINDS: Final = ("const", "not")
"""What an alternative says of a property that tells its kind."""


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
        outer, is_sure = error, True
        while (context := getattr(error.kind, "context", None)) and any(context):
            branches = [branch for branch in context if branch]
            kinds = [_other_kind(branch, error) for branch in branches]
            meant = [branch for branch, kind in zip(branches, kinds, strict=True) if kind is None]
            if not meant:
                return _of_no_kind([kind for kind in kinds if kind is not None])
            is_sure = is_sure and len(meant) == 1
            # Of several alternatives that none fit, what went deepest into the value was meant.
            error = max((branch[0] for branch in meant), key=lambda each: len(each.instance_path))
        # Alternatives that differ in what they require miss no property in particular.
        alternatives = not is_sure and error.instance_path == outer.instance_path
        return Misfit(
            _path(error),
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


def _other_kind(
    branch: list[jsonschema_rs.ValidationError], whole: jsonschema_rs.ValidationError
) -> jsonschema_rs.ValidationError | None:
    """Return what says that a value is of another kind than an alternative: a constant that it has otherwise, or one
    that is another alternative's.
    """
    depth = len(whole.instance_path) + 1
    return next(
        (each for each in branch if each.kind.name in _KINDS and len(each.instance_path) == depth), None
    )


def _of_no_kind(errors: list[jsonschema_rs.ValidationError]) -> Misfit:
    """Return what is wrong with a value that is of none of the kinds there are."""
    first = errors[0]
    beside = [each for each in errors if each.kind.name == "const" and _path(each) == _path(first)]
    kinds = [dumps(getattr(each.kind, "expected_value", None)).decode() for each in beside]
    message = f"it is none of {', '.join(kinds)}" if len(kinds) > 1 else first.message
    return Misfit(_path(first), shortened(message), first.kind.name, tuple(first.instance_path))


def _path(error: jsonschema_rs.ValidationError) -> str:
    path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in error.instance_path)
    return path[:200]


def shortened(text: str, size: int = 300) -> str:
    """Return the text, its middle left out where it is longer than `size`."""
    return text if len(text) <= size else f"{text[: size // 2]} … {text[-size // 2 :]}"
