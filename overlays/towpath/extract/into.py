"""What a match becomes: plain JSON values, or an instance of the type that the caller gave as `into`."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, get_args, get_origin

import msgspec

from towpath.errors import ConfigurationError, ContractError

from .errors import ValueMismatch
from .path import Path

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .path import Step

T = TypeVar("T")

# What a decoder raises for text that is JSON and does not fit; arithmetic is Decimal's word for 1e99999999999999999999.
MISFITS = (msgspec.ValidationError, ArithmeticError)

_PLACE = re.compile(r"^(?P<reason>.*?)(?: - at (?P<key>`key` in )?`\$(?P<place>.*)`)?$", re.DOTALL)
_EXPECTED_GOT = re.compile(r"^Expected (?P<expected>.+), got (?P<got>.+)$", re.DOTALL)


def decoder(kind: Any, *, decimals: bool = False) -> msgspec.json.Decoder[Any]:
    """Return msgspec's decoder of `kind`; raise ConfigurationError for a type that it cannot make."""
    try:
        return msgspec.json.Decoder(kind, float_hook=Decimal if decimals else None)
    except (TypeError, ValueError, NameError) as error:
        raise ConfigurationError(f"into={kind!r} is no type to read JSON into: {error}") from None


class Target(Generic[T]):
    """Makes the value for one match, from JSON text or from a Python object.

    `wire` is the type that msgspec decodes. An attrs class with a `from_dict` of its own (a towpath_wire model) knows
    more about its wire form than its fields tell, so it gets the plain dict.
    """

    def __init__(self, into: type[T] | None, *, decimals: bool = False) -> None:
        self._into: Any = Any if into is None else into
        self.model: Any = None
        self._model_in_list = False
        self.wire: Any = self._into
        if _is_model(into):
            self.model, self.wire = into, dict[str, Any]
        elif get_origin(into) is list and _is_model(get_args(into)[0]):
            self.model, self.wire = get_args(into)[0], list[dict[str, Any]]
            self._model_in_list = True
        elif _holds_model(into):
            raise ConfigurationError(
                f"into={_name(into)}: a towpath_wire model goes alone or as list[...] of it"
            )
        self.decimals = decimals
        self._decode = decoder(self.wire, decimals=decimals).decode

    def from_text(self, text: bytes | msgspec.Raw, where: Sequence[Step]) -> T:
        """Return what the JSON `text` holds; raise ValueMismatch, with the place below `where`."""
        return self._made(lambda: self._decode(text), where)

    def from_object(self, value: object, where: Sequence[Step]) -> T:
        """Return `value` as the type asked for; raise ValueMismatch, with the place below `where`."""
        if self.wire is Any:
            return cast("T", value)
        return self._made(lambda: msgspec.convert(value, self.wire), where)

    def _made(self, read: Callable[[], Any], where: Sequence[Step]) -> T:
        try:
            value = read()
        except MISFITS as error:
            raise self._mismatch(error, where) from None
        if self.model is None:
            return cast("T", value)
        if self._model_in_list:
            return cast("T", [self._model(item, (*where, index)) for index, item in enumerate(value)])
        return cast("T", self._model(value, where))

    def _model(self, value: dict[str, Any], where: Sequence[Step]) -> Any:
        try:
            return self.model.from_dict(value)
        except ContractError as error:
            place = f"{Path(where)}{error.path.removeprefix('$')}"
            raise ValueMismatch(path=place, expected=error.expected, got=error.got) from None
        except (LookupError, TypeError, ValueError, AttributeError) as error:
            got = f"{type(error).__name__}: {error}"
            raise ValueMismatch(path=str(Path(where)), expected=_name(self.model), got=got) from error

    def _mismatch(self, error: Exception, where: Sequence[Step]) -> ValueMismatch:
        found = _PLACE.match(str(error))
        assert found is not None  # the pattern matches every text
        if isinstance(error, ArithmeticError) or found["reason"].endswith("out of range"):
            hint = " (decimals=True keeps it)" if found["reason"] == "Number out of range" else ""
            expected, got = "a number that can be held", f"one that is too large{hint}"
        elif said := _EXPECTED_GOT.match(found["reason"]):
            expected, got = said["expected"], said["got"]
        else:
            expected, got = _name(self._into), found["reason"]
        place = f"{Path(where)}{found['place'] or ''}"
        return ValueMismatch(path=place, expected=expected, got=f"{got} as a key" if found["key"] else got)


def item_of(into: type[T] | None) -> Any:
    """Return the type of one match, where `into` is that of the list of all; raise ConfigurationError for no list."""
    if into is None or into is list:
        return None
    if get_origin(into) is list:
        return get_args(into)[0]
    raise ConfigurationError(f"a path with [*] gives a list: say into=list[{_name(into)}]")


def _is_model(into: Any) -> bool:
    return (
        isinstance(into, type)
        and hasattr(into, "__attrs_attrs__")
        and callable(getattr(into, "from_dict", None))
    )


def _holds_model(into: Any) -> bool:
    return any(_is_model(inner) or _holds_model(inner) for inner in get_args(into))


def _name(into: Any) -> str:
    is_class = isinstance(into, type) and not get_args(into)
    return into.__name__ if is_class else str(into).replace("typing.", "")
