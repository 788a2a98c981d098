"""How answers are read, twice.

`read` is quick and trusts the document. Where it stumbles, `walk` goes over the same document once more, slowly, and
says where it is not what the spec promises: `$.results[3].metadata.default`. Where it is `strict`, nothing is trusted.
Models (`model.py`) inline the quick way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .errors import ContractError
from .outline import Items

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import TypeGuard

    from .model import Model

UNREADABLE = (ContractError, LookupError, TypeError, ValueError, AttributeError)
"""What the quick way raises when a document is not what the spec says."""


def kind(value: object) -> str:
    """Name a JSON value's type the way a person reads it, and never its content."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    names: dict[type, str] = {
        str: "a string",
        int: "an integer",
        float: "a number",
        list: "an array",
        dict: "an object",
    }
    return names.get(type(value), type(value).__name__)


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Tell whether a JSON value is an object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Tell whether a JSON value is an array."""
    return isinstance(value, list)


def decode(value: Any, shape: Shape) -> Any:
    """Return `value` read as `shape`; raise ContractError with the path to what does not fit."""
    try:
        return shape.read(value)
    except UNREADABLE:
        return shape.walk(value)


class Shape:
    """One kind of value."""

    __slots__ = ("expects", "read")
    expects: str
    read: Callable[[Any], Any]

    def __init__(self, expects: str, read: Callable[[Any], Any]) -> None:
        self.expects = expects
        self.read = read

    def walk(self, value: Any, *, strict: bool = False) -> Any:
        """Return the value; raise ContractError that tells the path."""
        try:
            return self.read(value)
        except UNREADABLE as error:
            raise self.misfit(value) from error

    def misfit(self, value: object) -> ContractError:
        """Return the error for a value that is not of this shape."""
        return ContractError(path="$", expected=self.expects, got=kind(value))


def array(value: Any) -> Iterable[Any]:
    """Return an array to go through; raise TypeError for anything else, a string among it, which has items as well."""
    if value.__class__ is not list and value.__class__ is not Items:
        raise TypeError("no array")
    found: Iterable[Any] = value
    return found


def _same(value: Any) -> Any:
    return value


def plain(expects: str) -> Shape:
    """Return the shape of a value that is taken as it is."""
    return Shape(expects, _same)


def _list_reader(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: [read(item) for item in array(value)]


def _map_reader(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: {key: read(item) for key, item in value.items()}


def _nullable_reader(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: None if value is None else read(value)


class Scalar(Shape):
    """A plain value of one JSON type, which only the strict way makes sure of."""

    __slots__ = ("fits",)

    def __init__(self, expects: str, fits: Callable[[Any], bool]) -> None:
        super().__init__(expects, _same)
        self.fits = fits

    def walk(self, value: Any, *, strict: bool = False) -> Any:
        if strict and not self.fits(value):
            raise self.misfit(value)
        return value


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


ANYTHING = plain("anything")
TEXT = Scalar("a string", lambda value: isinstance(value, str))
NUMBER = Scalar("a number", _is_number)
INTEGER = Scalar("an integer", lambda value: _is_number(value) and value == value // 1)
BOOLEAN = Scalar("a boolean", lambda value: isinstance(value, bool))
NULL = Scalar("null", lambda value: value is None)


class EnumOf(Shape):
    """A value out of a list that may grow."""

    __slots__ = ()

    def __init__(self, members: Mapping[Any, Any]) -> None:
        shown = [str(value) for value in list(members)[:5]] + ["…"] * (len(members) > 5)
        super().__init__(f"one of {', '.join(shown)}", members.__getitem__)


class ModelOf(Shape):
    """An object that is read into a model."""

    __slots__ = ("model",)

    def __init__(self, model: type[Model]) -> None:
        super().__init__("an object", model.from_dict)
        self.model = model

    def walk(self, value: Any, *, strict: bool = False) -> Any:
        from .model import salvage

        return salvage(self.model, value, strict=strict)


class ListOf(Shape):
    """An array of one kind of item."""

    __slots__ = ("item",)

    def __init__(self, item: Shape) -> None:
        super().__init__("an array", _list_reader(item.read))
        self.item = item

    def walk(self, value: Any, *, strict: bool = False) -> Any:
        if not is_array(value):
            raise self.misfit(value)
        items: list[Any] = []
        for index, item in enumerate(value):
            try:
                items.append(self.item.walk(item, strict=strict))
            except ContractError as error:
                raise error.within(f"[{index}]") from error.__cause__
        return items


class MapOf(Shape):
    """An object whose keys are free and whose values are of one kind."""

    __slots__ = ("item",)

    def __init__(self, item: Shape) -> None:
        super().__init__("an object", _map_reader(item.read))
        self.item = item

    def walk(self, value: Any, *, strict: bool = False) -> Any:
        if not is_object(value):
            raise self.misfit(value)
        items: dict[str, Any] = {}
        for key, item in value.items():
            try:
                items[key] = self.item.walk(item, strict=strict)
            except ContractError as error:
                raise error.within(f".{key}") from error.__cause__
        return items


class Nullable(Shape):
    """A value or null."""

    __slots__ = ("inner",)

    def __init__(self, inner: Shape) -> None:
        super().__init__(f"{inner.expects} or null", _nullable_reader(inner.read))
        self.inner = inner

    def walk(self, value: Any, *, strict: bool = False) -> Any:
        if value is None:
            return None
        try:
            return self.inner.walk(value, strict=strict)
        except ContractError as error:
            if error.path == "$":
                raise self.misfit(value) from error.__cause__
            raise


class _Late(Shape):
    """A shape whose parts are looked up when they are first needed, since models may name each other in a circle."""

    __slots__ = ("_parts", "_resolve")

    def __init__(self, expects: str, resolve: Callable[[], Any]) -> None:
        super().__init__(expects, self._read)
        self._resolve = resolve
        self._parts: Any = None

    def parts(self) -> Any:
        if self._parts is None:
            self._parts = self._resolve()
        return self._parts

    def _read(self, value: Any) -> Any:
        raise NotImplementedError


class ByKind(_Late):
    """A value that its JSON type tells apart: a string, or an object, or null."""

    __slots__ = ()

    def __init__(self, expects: str, shapes: Callable[[], Mapping[type, Shape]]) -> None:
        super().__init__(expects, shapes)

    def _read(self, value: Any) -> Any:
        return self.parts()[type(value)].read(value)

    def walk(self, value: Any, *, strict: bool = False) -> Any:
        shape = self.parts().get(type(value))
        if shape is None:
            raise self.misfit(value)
        return shape.walk(value, strict=strict)


REST = object()
"""The key of the model that takes every tag that no other model has."""


class Tagged(_Late):
    """An object that one of its fields tells apart; with a tag that the spec does not know it is the `REST` model's,
    or stays a mapping where there is none.
    """

    __slots__ = ("tag",)

    def __init__(self, tag: str, models: Callable[[], Mapping[Any, type[Model]]]) -> None:
        super().__init__("an object", models)
        self.tag = tag

    def _model(self, tag: Any) -> type[Model] | None:
        models: Mapping[Any, type[Model]] = self.parts()
        rest = models.get(REST)
        return rest if isinstance(tag, (dict, list)) else models.get(tag, rest)

    def _read(self, value: Any) -> Any:
        model = self._model(value.get(self.tag))
        return value if model is None else model.from_dict(value)

    def walk(self, value: Any, *, strict: bool = False) -> Any:
        if not is_object(value):
            raise self.misfit(value)
        model = self._model(value.get(self.tag))
        return value if model is None else ModelOf(model).walk(value, strict=strict)


class ByKeys(_Late):
    """An object that the presence of a key tells apart; the last model may stand for all the others (key None)."""

    __slots__ = ()

    def __init__(self, models: Callable[[], tuple[tuple[str | None, type[Model]], ...]]) -> None:
        super().__init__("an object", models)

    def _read(self, value: Any) -> Any:
        for key, model in self.parts():
            if key is None or key in value:
                return model.from_dict(value)
        return value

    def walk(self, value: Any, *, strict: bool = False) -> Any:
        if not is_object(value):
            raise self.misfit(value)
        for key, model in self.parts():
            if key is None or key in value:
                return ModelOf(model).walk(value, strict=strict)
        return value


class FirstThatReads(_Late):
    """Values of one JSON type that only reading tells apart: the first shape that takes it wins."""

    __slots__ = ()

    def __init__(self, expects: str, shapes: Callable[[], tuple[Shape, ...]]) -> None:
        super().__init__(expects, shapes)

    def _read(self, value: Any) -> Any:
        for shape in self.parts():
            try:
                return shape.read(value)
            except UNREADABLE:
                continue
        raise self.misfit(value)
