"""Every operation of Opendatasoft's stand-in has a behaviour of its own: none answers with its example."""

from __future__ import annotations

from collections import defaultdict

import pytest
from towpath.testing.core import behaviour_of
from towpath.testing.spec import bundled


def operations_by_tag() -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for item in bundled("opendatasoft")["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "operationId" in operation:
                found[operation["tags"][0]].add(operation["operationId"])
    return found


@pytest.mark.parametrize("tag", sorted(operations_by_tag()))
def test_no_operation_of_a_tag_is_left_to_its_example(tag: str) -> None:
    operations = operations_by_tag()[tag]
    assert operations
    assert operations - behaviour_of("opendatasoft").handlers.keys() == set()


def test_every_handler_is_for_an_operation_of_the_spec() -> None:
    known = set[str]().union(*operations_by_tag().values())
    assert behaviour_of("opendatasoft").handlers.keys() - known == set()
