"""Which platforms have a behaviour is read from where behaviours are looked up, so the two cannot disagree."""

from __future__ import annotations

from towpath.testing.behaviour import Behaviour
from towpath.testing.core import behaviour_of
from towpath.testing.platforms import with_behaviour
from towpath.testing.spec import platforms


def test_a_platform_with_a_behaviour_has_one_of_its_own_and_no_other_has() -> None:
    assert "ouro" in with_behaviour()
    for platform in platforms():
        assert (type(behaviour_of(platform)) is not Behaviour) == (platform in with_behaviour()), platform
