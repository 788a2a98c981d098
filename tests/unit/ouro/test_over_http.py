"""The whole way over a real connection: publish, load, read back, fetch; both kinds of client."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from towpath.testing import serve, stand_in

from tests.unit.ouro.service import Either
from tests.unit.ouro.test_contents import saved

if TYPE_CHECKING:
    from pathlib import Path


def test_the_whole_way_goes_over_a_real_connection(awaits: bool, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("name,moons\n" + "".join(f"P{n},{n}\n" for n in range(1000)))
    content = os.urandom(5 << 20)
    (tmp_path / "blob.bin").write_bytes(content)
    with stand_in("ouro") as standing, serve(standing) as url:
        owner = Either(awaits=awaits, transport=None, base_url=url, **standing.credentials["owner"])
        table = owner(lambda ouro: ouro.datasets.publish(tmp_path / "t.csv", expect="table"))
        loaded = owner(
            lambda ouro: ouro.datasets.load(table.id, tmp_path / "t.csv", mode="replace", batch_rows=300)
        )
        assert (loaded.rows, loaded.batches) == (1000, 4)
        assert owner(lambda ouro: ouro.datasets.rows(table.id))[999] == {"name": "P999", "moons": 999}
        blob = owner(lambda ouro: ouro.datasets.publish(tmp_path / "blob.bin"))
        back = owner(lambda ouro: saved(ouro, str(blob.id), tmp_path / "back.bin", awaits))
        assert back.read_bytes() == content
