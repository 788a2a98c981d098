"""The stock templates that ours stand for, as they were when ours were made of them."""

from __future__ import annotations

from hashlib import sha256
from importlib.resources import files

import pytest

from scripts.codegen.wire import TEMPLATES

SEEN = {
    "str_enum.py.jinja": "e4979a5e6b338351eda8bdac534017cfbeb51a809b494fd3c632db39414817fc",
    "package_init.py.jinja": "ac15907e32dc39bd9b83ea6f2002fb87514f2182b97f88231b5a9c47321f6210",
    "models_init.py.jinja": "4f64a3d6e1b15a561be5573c1b7702eb928c0e4fa6b67107d20e57a74c44d51a",
    "model.py.jinja": "fd1c79680d51c06cfbb89809ad123750ba9add98b688036c04cabbf1f8ba40a0",
    "int_enum.py.jinja": "cf8776855b1d826971501d5f6d5b38c3cb496aad9276684b8ece268db67918bc",
}


def test_every_template_of_the_generator_that_we_replace_is_watched() -> None:
    stock = {each.name for each in (files("openapi_python_client") / "templates").iterdir()}
    assert {path.name for path in TEMPLATES.iterdir()} & stock == set(SEEN)


@pytest.mark.parametrize("name", SEEN)
def test_a_stock_template_has_not_moved_since_ours_was_made_of_it(name: str) -> None:
    found = (files("openapi_python_client") / "templates" / name).read_bytes()
    assert sha256(found).hexdigest() == SEEN[name], (
        f"compare scripts/templates/wire/{name} with the new stock one"
    )
