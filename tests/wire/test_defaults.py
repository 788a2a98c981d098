"""Defaults of the spec: what an answer without a field reads as, and what is never written for that."""

from __future__ import annotations

import copy
import datetime
import pickle
from typing import TYPE_CHECKING, Any

import pytest
from towpath_wire._seam import UNSET
from towpath_wire._seam.model import MissingField, held

if TYPE_CHECKING:
    from .conftest import Wire

DEFAULTS: dict[str, Any] = {
    "flag": True,
    "count": 0,
    "ratio": 0.5,
    "label": None,
    "text": 'a "quoted" word',
    "colour": "red",
    "side": "left",
    "limit": 20,
    "since": datetime.date(2024, 1, 1),
    "choice": 7,
    "made": "now",
}
ANSWER = {"id": "a", "size": 1}


@pytest.mark.parametrize("name", DEFAULTS)
def test_a_field_that_an_answer_lacks_reads_as_its_default(wire: Wire, name: str) -> None:
    kept = wire.models.Fallbacks.from_dict(ANSWER)
    assert getattr(kept, name) == DEFAULTS[name]
    assert held(kept, name) is UNSET
    assert f"{name}=" not in repr(kept)


@pytest.mark.parametrize("name", DEFAULTS)
def test_a_default_that_was_read_is_not_written(wire: Wire, name: str) -> None:
    kept = wire.models.Fallbacks.from_dict({**ANSWER, "novelty": 1})
    copies = [kept, copy.copy(kept), copy.deepcopy(kept), pickle.loads(pickle.dumps(kept))]
    for each in copies:
        getattr(each, name)
        assert each.to_dict() == {**ANSWER, "novelty": 1}
        assert each.to_payload() == {"size": 1, "novelty": 1}
        assert each == kept


def test_a_value_that_came_is_written_even_where_it_is_the_default(wire: Wire) -> None:
    document = {**ANSWER, "flag": True, "colour": "red", "label": None}
    kept = wire.models.Fallbacks.from_dict(document)
    assert kept.to_dict() == document
    assert held(kept, "flag") is True
    assert kept != wire.models.Fallbacks.from_dict(ANSWER)


def test_a_value_can_be_set_and_taken_away_again(wire: Wire) -> None:
    kept = wire.models.Fallbacks.from_dict(ANSWER)
    kept.flag = False
    assert kept.to_dict() == {**ANSWER, "flag": False}
    del kept.flag
    assert kept.flag is True
    assert kept.to_dict() == ANSWER


def test_what_no_default_can_stand_for_is_unset(wire: Wire) -> None:
    kept = wire.models.Fallbacks.from_dict(ANSWER)
    # Nobody could tell whether an array was there before something was put into it; `unfit` has no integer.
    assert (kept.names, kept.unfit, kept.plain) == (UNSET, UNSET, UNSET)


def test_a_required_field_is_missed_even_where_it_has_a_default(wire: Wire) -> None:
    kept = wire.models.Fallbacks.from_dict({"id": "a"})
    with pytest.raises(MissingField, match=r"at \$\.size"):
        _ = kept.size


def test_a_model_that_was_built_reads_as_if_the_platform_had_answered_it(wire: Wire) -> None:
    built = wire.models.Fallbacks(token="t", size=2)
    assert (built.flag, built.colour, built.plain) == (True, "red", UNSET)
    assert built.to_payload() == {"token": "t", "size": 2}
    assert not hasattr(built, "id")
    assert wire.models.Fallbacks(token="t", size=2, flag=True).to_payload()["flag"] is True


def test_what_only_the_platform_sets_is_not_asked_of_who_builds_a_model(wire: Wire) -> None:
    built = wire.models.Fallbacks(token="t", size=2)
    with pytest.raises(MissingField, match=r"at \$\.id"):
        _ = built.id
    assert wire.models.Fallbacks(id="a", token="t", size=2).to_dict() == {"id": "a", "token": "t", "size": 2}


def test_a_docstring_tells_the_default(wire: Wire) -> None:
    said = wire.models.Fallbacks.__doc__
    for line in (
        "flag: Whether it is so. Default true.",
        "limit: Default 20.",
        "label: Default null.",
        "names: Default [].",
    ):
        assert line in said


def test_a_subclass_with_attributes_of_its_own_pickles_whole(wire: Wire) -> None:
    kept = Fallbacks.of(wire)
    kept.note = "mine"
    again = copy.copy(kept)
    assert (again.note, again.to_dict(), held(again, "flag")) == ("mine", ANSWER, UNSET)


class Fallbacks:
    """A subclass as users write them, with a `__dict__`."""

    @staticmethod
    def of(wire: Wire) -> Any:
        kind: Any = type("Mine", (wire.models.Fallbacks,), {})
        return kind.from_dict(ANSWER)
