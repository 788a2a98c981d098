# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

from ..._seam.shapes import Shape as _Shape, Tagged as _Tagged

dataset_field_configuration_shape: _Shape = _Tagged(
    "type",
    lambda: {
        "rename": RenameFieldConfiguration,
        "type": TypeFieldConfiguration,
        "annotate": AnnotateFieldConfiguration,
        "description": DescriptionFieldConfiguration,
        "order": OrderFieldConfiguration,
        "delete": DeleteFieldConfiguration,
    },
)

from .annotate_field_configuration import AnnotateFieldConfiguration  # noqa: E402
from .delete_field_configuration import DeleteFieldConfiguration  # noqa: E402
from .description_field_configuration import DescriptionFieldConfiguration  # noqa: E402
from .order_field_configuration import OrderFieldConfiguration  # noqa: E402
from .rename_field_configuration import RenameFieldConfiguration  # noqa: E402
from .type_field_configuration import TypeFieldConfiguration  # noqa: E402

DatasetFieldConfiguration: TypeAlias = (
    RenameFieldConfiguration
    | TypeFieldConfiguration
    | AnnotateFieldConfiguration
    | DescriptionFieldConfiguration
    | OrderFieldConfiguration
    | DeleteFieldConfiguration
)
"""One step that names, types, marks, describes, orders or removes fields of a dataset."""
