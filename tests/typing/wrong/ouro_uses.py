"""Wrong uses: every line marked so must be refused by every checker, and no other line."""

from towpath import AsyncOuro, Ouro
from towpath import Oruo  # wrong
from towpath_wire.ouro import Dataste  # wrong


def misspelt(portal: Ouro) -> None:
    portal.dataset  # wrong
    portal.users.raed("hermes")  # wrong
    portal.users.read(username=5)  # wrong
    portal.users.read("hermes").nmae  # wrong
    portal.datasets.create_from_schema({"querySting": "CREATE TABLE t (a int)"})  # wrong
    portal.datasets.load_rows("id", {"rows": [{"a": 1}], "mode": "apend"})  # wrong
    portal.users.read("hermes", option=None)  # wrong
    count: str = portal.users.read("hermes").user_id  # wrong
    print(count)


async def forgotten(portal: AsyncOuro) -> None:
    portal.users.read("hermes").user_id  # wrong
