"""Which resource a raw path means."""

from __future__ import annotations

import pytest
from towpath.testing import Refusal
from towpath.testing.routing import Resource, Router

PATHS = [
    "/",
    "/a",
    "/a/b",
    "/a/{x}",
    "/a/{x}/c",
    "/a/b:verb",
    "/a/{x}.csv",
    "/a/{x}:{y}",
    "/slash/",
    "/both",
    "/both/",
    "/store/{bucket}/{key}",
    "/store/{bucket}/list",
]
OPEN_ENDED = {"/store/{bucket}/{key}"}


def _find(path: str, *, strict: bool = False, prefix: str = "") -> tuple[str, list[str]] | None:
    resources = [Resource(each, {}, open_ended=each in OPEN_ENDED) for each in PATHS]
    found = Router(resources, strict=strict, prefix=prefix).find(path.encode("latin-1"))
    return None if found is None else (found[0].path, found[1])


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/", ("/", [])),
        ("/a", ("/a", [])),
        ("/a/b", ("/a/b", [])),
        ("/%61/b", ("/a/b", [])),
        ("/a/b/c", ("/a/{x}/c", ["b"])),
        ("/a/other", ("/a/{x}", ["other"])),
        ("/a/b:verb", ("/a/b:verb", [])),
        ("/a/p:q", ("/a/{x}:{y}", ["p", "q"])),
        ("/a/f.csv", ("/a/{x}.csv", ["f"])),
        ("/a/b%2Fc", ("/a/{x}", ["b/c"])),
        ("/a/%C3%A4", ("/a/{x}", ["ä"])),
        ("/a//c", None),
        ("/a/b/c/d", None),
        ("//", None),
        ("", ("/", [])),
        ("/nowhere", None),
        ("/store/b/one", ("/store/{bucket}/{key}", ["b", "one"])),
        ("/store/b/one/two%2Fthree/four", ("/store/{bucket}/{key}", ["b", "one/two/three/four"])),
        ("/store/b/one/", ("/store/{bucket}/{key}", ["b", "one/"])),
        ("/store/b//one", ("/store/{bucket}/{key}", ["b", "/one"])),
        ("/store/b/list", ("/store/{bucket}/list", ["b"])),
        ("/store/b/list/one", ("/store/{bucket}/{key}", ["b", "list/one"])),
        ("/store/b", None),
        ("/store//one", None),
    ],
)
def test_a_path_leads_to_its_resource(path: str, expected: tuple[str, list[str]] | None) -> None:
    assert _find(path) == expected


def test_a_trailing_slash_is_forgiven_unless_strict() -> None:
    assert _find("/a/b/") == ("/a/b", [])
    assert _find("/slash") == ("/slash/", [])
    assert _find("/a/b/", strict=True) is None
    assert _find("/slash", strict=True) is None


def test_a_spec_may_have_a_path_with_and_without_its_slash() -> None:
    assert _find("/both") == ("/both", [])
    assert _find("/both/") == ("/both/", [])


def test_a_prefix_is_part_of_every_path() -> None:
    assert _find("/api/a", prefix="/api") == ("/a", [])
    assert _find("/a", prefix="/api") is None
    assert _find("/apia", prefix="/api") is None


@pytest.mark.parametrize("path", ["/a/%FF", "/a/%", "/a/%4", "/a/%zz", "/a/\xff"])
def test_a_path_that_is_no_text_is_refused(path: str) -> None:
    with pytest.raises(Refusal) as refused:
        _find(path)
    assert refused.value.status == 400
