"""What all models share: comparing, showing, writing, and meeting answers that are not what the spec promises.

A model is an attrs class with slots, and a field that an answer lacks leaves its slot empty. An optional one then is
UNSET; a required one raises `MissingField` for who asks for it, while the model compares, shows, copies, pickles and
writes as usual.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from .encode import to_json_value
from .errors import ContractError
from .shapes import ANYTHING, UNREADABLE, Shape, is_object, kind
from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import Self

M = TypeVar("M", bound="Model")
_EMPTY: Any = object()


class MissingField(ContractError, AttributeError):
    """A required field was asked for that the answer did not have. `hasattr` says no, as for any attribute."""


class Field:
    """One property of a model: its name on the wire and in Python, and how it is read."""

    __slots__ = ("attribute", "name", "read_only", "required", "secret", "shape")

    def __init__(
        self,
        name: str,
        attribute: str,
        shape: Shape = ANYTHING,
        *,
        required: bool = False,
        read_only: bool = False,
        secret: bool = False,
    ) -> None:
        self.name = name
        self.attribute = attribute
        self.shape = shape
        self.required = required
        self.read_only = read_only
        self.secret = secret


class Fields:
    """The fields of a model, put together when they are first needed."""

    __slots__ = ("_by_attribute", "_make", "extras")

    def __init__(
        self, make: Callable[[], tuple[Field, ...]], extras: Callable[[], Shape] = lambda: ANYTHING
    ) -> None:
        self._make = make
        self._by_attribute: dict[str, Field] | None = None
        self.extras = extras

    def by_attribute(self) -> dict[str, Field]:
        """Return the fields by their names in Python, in the order of the spec."""
        if self._by_attribute is None:
            self._by_attribute = {field.attribute: field for field in self._make()}
        return self._by_attribute

    def __iter__(self) -> Iterator[Field]:
        return iter(self.by_attribute().values())


class Model:
    """The base of all models."""

    __slots__ = ()
    __wire__: ClassVar[Fields]

    if TYPE_CHECKING:
        additional_properties: dict[str, Any]

    else:
        # Decoders leave empty what a document does not have. Hidden from checkers: with it they would take any
        # misspelt attribute for a good one.
        def __getattr__(self, name: str) -> Any:
            value = _absent(type(self), name)
            setattr(self, name, value)
            return value

    @classmethod
    def from_dict(cls, document: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        raise NotImplementedError

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object, read-only and unknown fields included, without those that are UNSET."""
        return _written(self, "", read_only=True)

    def to_payload(self, where: str = "body") -> dict[str, Any]:
        """Return the JSON object to send: as `to_dict`, without what the platform alone may set."""
        return _written(self, where, read_only=False)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(_held(self, name) == _held(other, name) for name in _attributes(self))

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        shown = [
            f"{field.attribute}={'***' if field.secret and value else repr(value)}"
            for field in type(self).__wire__
            if (value := _held(self, field.attribute)) is not UNSET and value is not _EMPTY
        ]
        # A traceback may show a model that is half read.
        if getattr(self, "additional_properties", None):
            # Names only: nobody has said which of these values are secrets.
            shown.append(f"additional_properties={{{', '.join(map(repr, self.additional_properties))}: …}}")
        return f"{type(self).__name__}({', '.join(shown)})"


def _absent(model: type[Model], name: str) -> Any:
    """Return what stands for a field that no document brought; raise MissingField where there must be one."""
    if name == "additional_properties":
        return {}
    field = model.__wire__.by_attribute().get(name)
    if field is None:
        raise AttributeError(f"{model.__name__} has no attribute {name!r}", name=name)
    if field.required:
        raise MissingField(
            path=f"$.{field.name}", expected=f"{field.shape.expects} in {model.__name__}", got="nothing"
        )
    return UNSET


def _held(model: Model, attribute: str) -> Any:
    try:
        return getattr(model, attribute)
    except MissingField:
        return _EMPTY


def _attributes(model: Model) -> Iterator[str]:
    for field in type(model).__wire__:
        yield field.attribute
    yield "additional_properties"


def sent(model: Model, *, read_only: bool = False) -> Iterator[tuple[str, Any]]:
    """Yield what a model sends, by its names on the wire; values are not yet JSON."""
    for field in type(model).__wire__:
        value = _held(model, field.attribute)
        if (read_only or not field.read_only) and value is not UNSET and value is not _EMPTY:
            yield field.name, value
    yield from model.additional_properties.items()


def _written(model: Model, where: str, *, read_only: bool) -> dict[str, Any]:
    return {
        name: to_json_value(value, f"{where}.{name}", read_only=read_only)
        for name, value in sent(model, read_only=read_only)
    }


def salvage(model: type[M], document: Any) -> M:
    """Read what can be read of a document that the quick way stumbled over.

    A required field that is not there stays empty; a field that does not fit raises ContractError with its path.
    """
    if not is_object(document):
        raise ContractError(path="$", expected=f"an object ({model.__name__})", got=kind(document))
    self = model.__new__(model)
    rest = dict(document)
    for field in model.__wire__:
        if field.name in rest:
            setattr(self, field.attribute, _walked(field.shape, rest.pop(field.name), field.name))
    extras = model.__wire__.extras()
    extra = {name: _walked(extras, value, name) for name, value in rest.items()}
    setattr(self, "additional_properties", extra)  # noqa: B010 - the slot is the subclass's
    return self


def _walked(shape: Shape, value: Any, name: str) -> Any:
    try:
        return shape.walk(value)
    except ContractError as error:
        raise error.within(f".{name}") from error.__cause__


__all__ = ["UNREADABLE", "Field", "Fields", "MissingField", "Model", "salvage", "sent"]
