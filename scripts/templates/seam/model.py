"""What all models share: comparing, showing, writing, and meeting answers that are not what the spec promises.

A model is an attrs class with slots, and a field that an answer lacks leaves its slot empty. One with a default in
the spec then reads as that default, any other optional one as UNSET; a required one raises `MissingField` for who
asks for it. All the while the model compares, shows, copies, pickles and writes what it holds and nothing more:
`held` tells a default from a value, `del` takes a value away again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from .encode import to_json_value
from .errors import ContractError
from .shapes import ANYTHING, UNREADABLE, Shape, is_array, is_object, kind
from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import Self

M = TypeVar("M", bound="Model")

new = object.__new__

ABSENT: Any = UNSET
"""What a constructor takes for a field that nobody gave and that never reads as UNSET."""


class MissingField(ContractError, AttributeError):
    """A required field was asked for that the answer did not have. `hasattr` says no, as for any attribute."""


class Field:
    """One property of a model: its name on the wire and in Python, and how it is read."""

    __slots__ = ("attribute", "default", "name", "read_only", "required", "secret", "shape", "write_only")

    def __init__(
        self,
        name: str,
        attribute: str,
        shape: Shape = ANYTHING,
        *,
        default: Any = UNSET,
        required: bool = False,
        read_only: bool = False,
        write_only: bool = False,
        secret: bool = False,
    ) -> None:
        self.name = name
        self.attribute = attribute
        self.shape = shape
        self.default = default
        self.required = required
        self.read_only = read_only
        self.write_only = write_only
        self.secret = secret

    def absent(self, model: type[Model]) -> Any:
        """Return what the field reads as where it is not there; raise MissingField where it must be there."""
        if self.required:
            raise MissingField(path=f"$.{self.name}", expected=self._expected(model), got="nothing")
        return UNSET if self.default is UNSET else self.shape.read(self.default)

    def demand(self, model: type[Model]) -> None:
        """Raise ContractError where an answer must have the field; called for one that it does not have."""
        if self.required and not self.write_only:
            raise ContractError(path=f"$.{self.name}", expected=self._expected(model), got="nothing")

    def _expected(self, model: type[Model]) -> str:
        return f"{self.shape.expects} in {model.__name__}"


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
            if name == "additional_properties":
                self.additional_properties = {}
                return self.additional_properties
            field = type(self).__wire__.by_attribute().get(name)
            if field is None:
                raise AttributeError(f"{type(self).__name__} has no attribute {name!r}", name=name)
            return field.absent(type(self))

    def __attrs_post_init__(self) -> None:
        # What nobody gave reads as it would out of an answer.
        for field in type(self).__wire__:
            if (field.required or field.default is not UNSET) and held(self, field.attribute) is UNSET:
                delattr(self, field.attribute)

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
        return self.additional_properties == other.additional_properties and all(
            held(self, field.attribute) == held(other, field.attribute) for field in type(self).__wire__
        )

    __hash__ = None  # type: ignore[assignment]

    def __getstate__(self) -> tuple[dict[str, Any] | None, dict[str, Any]]:
        # The inherited way asks for every slot, and would take a default for a value.
        slots = {name for kind in type(self).__mro__ for name in kind.__dict__.get("__slots__", ())}
        pairs = ((name, held(self, name)) for name in slots - {"__weakref__", "__dict__"})
        return held(self, "__dict__") or None, {name: value for name, value in pairs if value is not UNSET}

    def __repr__(self) -> str:
        shown = [
            f"{field.attribute}={'***' if field.secret and value else repr(value)}"
            for field in type(self).__wire__
            if (value := held(self, field.attribute)) is not UNSET
        ]
        if self.additional_properties:
            # Names only: nobody has said which of these values are secrets.
            shown.append(f"additional_properties={{{', '.join(map(repr, self.additional_properties))}: …}}")
        return f"{type(self).__name__}({', '.join(shown)})"


def held(model: Model, attribute: str) -> Any:
    """Return what a field of a model holds: UNSET where nothing was read or set, whatever the field then reads as."""
    try:
        return object.__getattribute__(model, attribute)
    except AttributeError:
        return UNSET


def sent(model: Model, *, read_only: bool = False) -> Iterator[tuple[str, Any]]:
    """Yield what a model sends, by its names on the wire; values are not yet JSON."""
    for field in type(model).__wire__:
        value = held(model, field.attribute)
        if (read_only or not field.read_only) and value is not UNSET:
            yield field.name, value
    yield from model.additional_properties.items()


def _written(model: Model, where: str, *, read_only: bool) -> dict[str, Any]:
    return {
        name: to_json_value(value, f"{where}.{name}", read_only=read_only)
        for name, value in sent(model, read_only=read_only)
    }


def salvage(model: type[M], document: Any, *, strict: bool = False) -> M:
    """Read what can be read of a document that the quick way stumbled over.

    A required field that is not there stays empty, or raises ContractError where `strict`; a field that does not fit
    raises ContractError with its path.
    """
    if not is_object(document):
        raise ContractError(path="$", expected=f"an object ({model.__name__})", got=kind(document))
    self = model.__new__(model)
    rest = dict(document)
    for field in model.__wire__:
        if field.name in rest:
            setattr(self, field.attribute, _walked(field.shape, rest.pop(field.name), field.name, strict))
        elif strict:
            field.demand(model)
    extras = model.__wire__.extras()
    extra = {name: _walked(extras, value, name, strict) for name, value in rest.items()}
    setattr(self, "additional_properties", extra)  # noqa: B010 - the slot is the subclass's
    return self


def _walked(shape: Shape, value: Any, name: str, strict: bool) -> Any:
    try:
        return shape.walk(value, strict=strict)
    except ContractError as error:
        raise error.within(f".{name}") from error.__cause__


def insist(value: Any, document: Any) -> None:
    """Raise ContractError where `document`, which was read as `value`, is not all that the spec promises.

    Everywhere in its models required fields must be there, and plain values be of their JSON type. What the spec does
    not know (fields, values of enumerations, tags) is as welcome as ever.
    """
    if isinstance(value, Model):
        salvage(type(value), document, strict=True)
        return
    steps: dict[str, tuple[Any, Any]] = {}
    if is_array(value):
        steps = {f"[{index}]": pair for index, pair in enumerate(zip(value, document, strict=True))}
    elif is_object(value):
        steps = {f".{key}": (item, document[key]) for key, item in value.items()}
    for step, (item, said) in steps.items():
        try:
            insist(item, said)
        except ContractError as error:
            raise error.within(step) from error.__cause__


__all__ = ["UNREADABLE", "Field", "Fields", "MissingField", "Model", "held", "insist", "salvage", "sent"]
