"""One file to Ouro, Opendatasoft and uSmart in one call: receipts, failures that stay apart, nothing sent twice."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from towpath import (
    AsyncOpendatasoft,
    AsyncOuro,
    AsyncUSmart,
    ConfigurationError,
    Opendatasoft,
    Ouro,
    USmart,
    apublish,
    publish,
)
from towpath.publishing import Delivered, Deliveries, Failed, SomeFailed
from towpath.receipts import Receipt, Receipts
from towpath.testing import StandIn, stand_in

if TYPE_CHECKING:
    from collections.abc import Iterator

PENGUINS = Path(__file__).parents[2] / "data" / "penguins.csv"


class Places:
    """Three stand-ins, and clients of them."""

    def __init__(self, stand_ins: dict[str, StandIn], receipts: Receipts) -> None:
        self.stand_ins = stand_ins
        self.receipts = receipts

    def sent(self) -> dict[str, int]:
        return {name: each.journal.total for name, each in self.stand_ins.items()}

    def dataset_of_usmart(self) -> str:
        return self.stand_ins["usmart"].world["bird counts"]

    def _arguments(self, platform: str, role: str) -> dict[str, Any]:
        made = self.stand_ins[platform]
        return {
            **made.credentials[role],
            "base_url": made.base_url,
            "transport": made.transport,
            "retries": 0,
        }

    def publish(self, path: Path, *, role: str = "owner", awaits: bool = False) -> Deliveries:
        """Publish to all three, as somebody of this role on Ouro."""
        ouro, portal = self._arguments("ouro", role), self._arguments("opendatasoft", "owner")
        usmart = self._arguments("usmart", "owner")
        kept = self.receipts
        if awaits:
            return asyncio.run(self._apublish(path, ouro, portal, usmart))
        with Ouro(**ouro) as one, Opendatasoft(**portal) as two, USmart(**usmart) as three:
            return publish(
                path,
                to=[
                    one.datasets.target("Penguins", expect="table", receipts=kept),
                    two.datasets.target("penguins", title="Penguins", receipts=kept),
                    three.target(self.dataset_of_usmart(), receipts=kept),
                ],
            )

    async def _apublish(self, path: Path, ouro: Any, portal: Any, usmart: Any) -> Deliveries:
        kept = self.receipts
        async with (
            AsyncOuro(**ouro) as one,
            AsyncOpendatasoft(**portal) as two,
            AsyncUSmart(**usmart) as three,
        ):
            return await apublish(
                path,
                to=[
                    one.datasets.target("Penguins", expect="table", receipts=kept),
                    two.datasets.target("penguins", title="Penguins", receipts=kept),
                    three.target(self.dataset_of_usmart(), receipts=kept),
                ],
            )


@pytest.fixture
def places(tmp_path: Path) -> Iterator[Places]:
    with stand_in("ouro") as one, stand_in("opendatasoft") as two, stand_in("usmart") as three:
        made = {"ouro": one, "opendatasoft": two, "usmart": three}
        yield Places(made, Receipts(tmp_path / "receipts"))
        assert [each.defects for each in made.values()] == [[], [], []]


@pytest.fixture
def trees(tmp_path: Path) -> Path:
    file = tmp_path / "trees.csv"
    file.write_text("name,height\nelm,30\n")
    return file


@pytest.mark.parametrize("awaits", [False, True])
def test_one_call_brings_a_receipt_from_each_platform(places: Places, awaits: bool) -> None:
    done = places.publish(PENGUINS, awaits=awaits)
    assert done.ok
    assert done.check() is done
    assert [type(each) for each in done] == [Delivered] * 3
    assert [each.changed for each in done] == [True] * 3
    receipts = [each.receipt for each in done if isinstance(each, Delivered)]
    assert [receipt.target.split()[0] for receipt in receipts] == ["ouro", "opendatasoft", "usmart"]
    assert all(receipt.details["dataset"] for receipt in receipts)
    assert sorted(places.receipts, key=repr) == sorted(receipts, key=repr)
    assert [str(each).rpartition(": ")[2] for each in done] == ["published"] * 3


@pytest.mark.parametrize("awaits", [False, True])
def test_the_second_run_with_the_same_file_sends_nothing(places: Places, awaits: bool) -> None:
    first = places.publish(PENGUINS, awaits=awaits)
    sent = places.sent()
    second = places.publish(PENGUINS, awaits=awaits)
    assert places.sent() == sent
    assert second.ok
    assert [each.changed for each in second] == [False] * 3
    assert [each.receipt for each in second if isinstance(each, Delivered)] == [
        each.receipt for each in first if isinstance(each, Delivered)
    ]
    assert str(second[0]).endswith("nothing had changed")


def test_a_file_that_has_changed_is_sent_again(places: Places, trees: Path) -> None:
    places.publish(trees)
    trees.write_text("name,height\nelm,31\n")
    again = places.publish(trees)
    assert [each.changed for each in again] == [True] * 3


@pytest.mark.parametrize("awaits", [False, True])
@pytest.mark.parametrize("broken", ["ouro", "opendatasoft", "usmart"])
def test_a_failure_neither_stops_nor_undoes_the_others(
    places: Places, trees: Path, broken: str, awaits: bool
) -> None:
    places.stand_ins[broken].fail(50)
    done = places.publish(trees, awaits=awaits)
    assert not done.ok
    assert [each.target.split()[0] for each in done.failed] == [broken]
    assert [each.ok for each in done].count(True) == 2
    assert {receipt.target.split()[0] for receipt in places.receipts} == {
        "ouro",
        "opendatasoft",
        "usmart",
    } - {broken}
    with pytest.raises(SomeFailed, match=f"1 of 3 targets failed: {broken} ") as raised:
        done.check()
    assert raised.value.deliveries == done

    places.stand_ins[broken].fail(0)
    once_more = places.publish(trees, awaits=awaits)
    assert once_more.ok
    assert [each.target.split()[0] for each in once_more if each.changed] == [broken]


def test_another_account_on_ouro_publishes_for_itself(places: Places, trees: Path) -> None:
    places.publish(trees)
    assert [each.changed for each in places.publish(trees, role="writer")] == [True, False, False]


def test_receipts_hold_no_secret(places: Places, trees: Path) -> None:
    places.publish(trees)
    kept = "".join(path.read_text() for path in places.receipts.folder.glob("*.json"))
    secrets = {
        value
        for made in places.stand_ins.values()
        for name, value in made.credentials["owner"].items()
        if name != "org"
    }
    assert len(secrets) == 4
    assert not [secret for secret in secrets if secret in kept]


def test_a_file_that_is_not_there_fails_everywhere_and_nothing_is_sent(
    places: Places, tmp_path: Path
) -> None:
    sent = places.sent()
    done = places.publish(tmp_path / "nothing.csv")
    assert [type(each.error) for each in done.failed] == [ConfigurationError] * 3
    assert places.sent() == sent


class _Named:
    def __init__(self, name: str) -> None:
        self.name = name

    def publish(self, path: object) -> Receipt:
        raise AssertionError("nothing is to be sent")


@pytest.mark.parametrize(
    ("names", "said"), [([], "names no target"), (["a", "b", "a"], "names 'a' twice; name each target once")]
)
def test_no_target_and_one_that_is_named_twice_are_refused(
    places: Places, names: list[str], said: str
) -> None:
    with pytest.raises(ConfigurationError, match=said):
        publish("trees.csv", to=[_Named(name) for name in names])


def test_what_is_no_refusal_is_not_hidden() -> None:
    with pytest.raises(AssertionError, match="nothing is to be sent"):
        publish("trees.csv", to=[_Named("a")])


def test_a_failure_says_what_it_was(places: Places) -> None:
    failed = Failed("usmart https://data.usmart.io, dataset 1", ConfigurationError("no key"))
    assert str(failed) == "usmart https://data.usmart.io, dataset 1: failed: no key"
    assert not failed.changed
