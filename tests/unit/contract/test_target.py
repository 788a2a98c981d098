"""What exists is offered where it can stand, and nowhere else."""

from __future__ import annotations

import pytest
from towpath.contract.fuzz import Target

_ID = "018f8b6e-0a55-7c1e-9a0e-3f5d2c7b9a10"
TARGET = Target("http://127.0.0.1:1", world={"hermes": _ID})


def test_an_identifier_is_offered_for_a_uuid() -> None:
    assert TARGET.known({"type": "string", "format": "uuid"}) == (_ID,)


def test_a_name_is_offered_for_a_string() -> None:
    assert TARGET.known({"type": "string"}) == ("hermes",)


@pytest.mark.parametrize(
    "schema", [{"type": "string", "enum": ["files"]}, {"type": "string", "const": "x"}, {"type": "integer"}]
)
def test_nothing_is_offered_where_the_spec_lists_what_may_stand(schema: dict[str, object]) -> None:
    assert TARGET.known(schema) == ()


def test_a_number_is_offered_for_an_integer_and_beside_names_where_either_may_stand() -> None:
    target = Target("http://127.0.0.1:1", world={"waterways/navigation": "21816"})
    assert target.known({"type": "integer"}) == (21816,)
    either = {"oneOf": [{"type": "integer"}, {"type": "string", "minLength": 1}]}
    assert target.known(either) == (21816, "21816", "waterways/navigation")
    assert target.known({"oneOf": [{"type": "integer"}, {"type": "null"}]}) == (21816,)


def test_what_exists_is_no_secret_though_a_client_is_made_with_it() -> None:
    target = Target("http://127.0.0.1:1", {"org": _ID, "key_secret": "hush"}, {"olympus": _ID})
    assert list(target.secrets()) == ["hush"]


def test_what_has_the_form_of_the_example_goes_before_all_else() -> None:
    world = {"bicycles": "da_qf2hyt", "trees": "da_tr33s0", "map": "sp_qf2hyt", "louise.data": "louise.data"}
    target = Target("http://127.0.0.1:1", world=world)
    assert target.known({"type": "string"}, like="da_000000") == ("da_qf2hyt", "da_tr33s0")
    assert target.known({"type": "string"}, like="sp_000000") == tuple(world.values())
    assert target.known({"type": "string"}) == tuple(world.values())
