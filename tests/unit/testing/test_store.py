"""What a stand-in remembers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from towpath.testing import StandIn, StandInError
from towpath.testing.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def store() -> Iterator[Store]:
    made = Store()
    yield made
    made.close()


def test_documents_keep_their_order_and_count_their_versions(store: Store) -> None:
    for name in ("b", "a", "c"):
        assert store.put("letters", name, {"name": name, "kind": "small"}) == 1
    assert store.put("letters", "b", {"name": "B", "kind": "large"}) == 2
    assert [document["name"] for document in store.documents("letters")] == ["B", "a", "c"]
    assert [document["name"] for document in store.documents("letters", 1, 1)] == ["a"]
    assert store.version("letters", "b") == 2
    assert store.count("letters", kind="small") == 2
    assert store.first("letters", kind="large") == {"name": "B", "kind": "large"}
    assert store.first("letters", kind="huge") is None


def test_a_rollback_undoes_everything_since_the_last_commit(store: Store) -> None:
    store.put("letters", "a", {"n": 1})
    store.commit()
    store.put("letters", "a", {"n": 2})
    store.delete("letters", "a")
    store.add_page("a", [1])
    store.remember("k", "v")
    store.rollback()
    assert store.get("letters", "a") == {"n": 1}
    assert list(store.pages("a")) == []
    assert store.recall("k") is None


def test_numbers_and_texts_of_any_kind_come_back_as_they_were(store: Store) -> None:
    document = {"big": 10**400, "half": "\ud800", "nul": "\0", "\udfff": [1.5, None, True]}
    store.put("odd", "\ud800", document)
    assert store.get("odd", "\ud800") == document
    assert store.first("odd", half="\ud800") is None  # cannot be looked for, and does no harm


def test_a_field_is_a_name_and_nothing_else(store: Store) -> None:
    with pytest.raises(StandInError, match="no name of a field"):
        store.first("letters", **{"a') OR 1=1 --": "x"})


def test_a_snapshot_brings_everything_back(store: Store) -> None:
    store.put("letters", "a", {"n": 1})
    store.commit()
    snapshot = store.snapshot()
    store.put("letters", "b", {"n": 2})
    store.restore(snapshot)
    assert [name for name, _ in store.items("letters")] == ["a"]


def test_a_snapshot_of_a_data_file_goes_into_a_file_and_into_memory(tmp_path: Path, store: Store) -> None:
    kept = Store(tmp_path / "state.db")
    kept.put("letters", "a", {"n": 1})
    kept.commit()
    snapshot = kept.snapshot()
    kept.put("letters", "b", {"n": 2})
    for each in (kept, store):
        each.restore(snapshot)
        assert [name for name, _ in each.items("letters")] == ["a"]
    kept.put("letters", "c", {"n": 3})
    kept.commit()
    kept.close()


def test_a_data_file_outlives_its_stand_in(tmp_path: Path) -> None:
    with StandIn("ouro", data=tmp_path / "state.db") as first:
        world, credentials, drawn = first.world, first.credentials, first.ids.drawn
        first.advance(60)
    with StandIn("ouro", data=tmp_path / "state.db") as second:
        assert (second.world, second.credentials, second.ids.drawn) == (world, credentials, drawn)
        assert second.clock.milliseconds == first.clock.milliseconds


def test_a_data_file_of_another_seed_is_refused(tmp_path: Path) -> None:
    StandIn("ouro", data=tmp_path / "state.db").close()
    with pytest.raises(StandInError, match="belongs to ouro with seed 0, not to ouro with seed 1"):
        StandIn("ouro", seed=1, data=tmp_path / "state.db")


def test_a_file_that_is_no_data_file_is_refused_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("Dear Hermes, " * 100)
    with pytest.raises(StandInError, match="cannot be used as a data file"):
        StandIn("ouro", data=file)
    assert file.read_text().startswith("Dear Hermes, ")
    with pytest.raises(StandInError, match="cannot be used as a data file"):
        StandIn("ouro", data=tmp_path / "nowhere" / "state.db")


def test_a_transaction_knows_which_collections_it_wrote_to(store: Store) -> None:
    store.put("ships", "argo", {})
    store.delete("crews", "nobody")
    assert store.changed == {"ships", "crews"}
    store.commit()
    assert store.changed == {"ships", "crews"}, "whoever is told of the commit asks then"
    store.put("ports", "iolcus", {})
    assert store.changed == {"ports"}
    store.rollback()


def test_documents_are_found_by_a_text_that_they_hold(store: Store) -> None:
    store.put("crews", "argo", {"names": ["Héra", 'the "old" one']})
    store.put("crews", "swan", {"names": ["Herakles"]})
    assert [each["names"][0] for each in store.mentioning("crews", "Héra")] == ["Héra"]
    assert len(list(store.mentioning("crews", 'the "old" one'))) == 1
    assert not list(store.mentioning("crews", "Hera"))
