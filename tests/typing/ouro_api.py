"""Right uses of the Ouro client, as checkers see them."""

from __future__ import annotations

from datetime import datetime
from typing import Any, assert_type
from uuid import UUID

from towpath import UNSET, AsyncOuro, Options, Ouro
from towpath.errors import PlatformError, RateLimited
from towpath_wire.ouro import Dataset, FileLink, RowIngest, User


def reading(portal: Ouro) -> None:
    user = portal.users.read("hermes")
    assert_type(user, User)
    assert_type(user.user_id, UUID)
    made = portal.datasets.create_from_schema(
        {"dataset": {"name": "iris", "visibility": "private", "schema": "CREATE TABLE iris (a int)"}},
        options=Options(timeout=5),
    )
    assert_type(made, Dataset)
    assert_type(made.created_at, datetime)
    counts = portal.datasets.load_rows(made.id, {"rows": [{"a": 1}], "mode": "append"})
    assert_type(counts, RowIngest)
    assert_type(counts.inserted, int)
    rows = portal.datasets.read_data(made.id)
    assert_type(rows, list[dict[str, Any]] | FileLink)


async def reading_later(portal: AsyncOuro) -> None:
    assert_type(await portal.users.read("hermes"), User)
    async with portal:
        assert_type(
            await portal.datasets.create_from_schema({"queryString": "CREATE TABLE t (a int)"}), Dataset
        )


def absent_and_null_are_told_apart(user: User) -> str:
    if user.bio is UNSET:
        return "not there"
    if user.bio is None:
        return "null"
    return user.bio.title()


def errors_carry_what_a_caller_needs(error: PlatformError) -> None:
    assert_type(error.status, int)
    assert_type(error.request_id, str | None)
    if isinstance(error, RateLimited):
        assert_type(error.retry_after, float | None)
