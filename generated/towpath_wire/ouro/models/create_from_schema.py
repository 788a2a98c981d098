# Generated from specs/ouro by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

from ..._seam.shapes import ByKeys as _ByKeys, Shape as _Shape

create_from_schema_shape: _Shape = _ByKeys(
    lambda: (
        ("queryString", CreateFromQueryString),
        ("dataset", CreateFromDatasetSchema),
    )
)

from .create_from_dataset_schema import CreateFromDatasetSchema  # noqa: E402
from .create_from_query_string import CreateFromQueryString  # noqa: E402

CreateFromSchema: TypeAlias = CreateFromQueryString | CreateFromDatasetSchema
"""A CREATE TABLE statement, in either of the two forms that the service takes."""
