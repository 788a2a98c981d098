"""The metadata templates of the starting world."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from towpath.testing.json_values import is_object
from towpath.testing.platforms.opendatasoft.kinds import TEMPLATES
from towpath.testing.platforms.opendatasoft.metadata_templates import whole_field
from towpath.testing.platforms.opendatasoft.moments import BORN
from towpath.testing.schema_types import property_schemas, types_of

from .people import OWNER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from towpath.testing.core import StandIn

NAMES: Final = {"mobility": "mobility", "spare_template": "spare_template"}
_OF_THE_PLATFORM: Final = {
    "default": ("Standard", "basic", "DatasetMetadataDefault"),
    "internal": ("Internal", "admin", "DatasetMetadataInternal"),
    "visualization": ("Visualisations", "extra", "DatasetMetadataVisualization"),
    "asset_content_configuration": ("Content", "extra", "DatasetMetadataAssetContentConfiguration"),
}
_INTEROP: Final = {
    "dcat": (
        "DCAT",
        (
            "created", "issued", "creator", "contributor", "contact_name", "contact_email", "accrualperiodicity",
            "temporal", "spatial", "granularity", "dataquality", "relation",
        ),
    )
}  # fmt: skip
_MOBILITY: Final[list[dict[str, Any]]] = [
    {"name": "mode", "type": "enum", "label": "Mode", "choices": ["bicycle", "bus", "tram", "train"]},
    {"name": "operator", "label": "Operator", "self_suggest": True},
    {"name": "lines", "type": "multitext", "label": "Lines", "requirement_level": "recommended"},
]


def populate(stand_in: StandIn) -> None:
    """Write the platform's templates and one of the portal's own."""
    for name, (title, kind, schema) in _OF_THE_PLATFORM.items():
        fields = list(_described(stand_in, schema))
        _add(stand_in, name, title, kind, fields, is_system=True, is_active=True)
    for name, (title, names) in _INTEROP.items():
        fields = [whole_field(name=each, label=each.replace("_", " ").capitalize()) for each in names]
        _add(stand_in, name, title, "interop", fields, is_system=False, is_active=False)
    own = [whole_field(**field) for field in _MOBILITY]
    _add(stand_in, "mobility", "Mobility", "basic", own, is_system=False, is_active=True)
    _add(stand_in, "spare_template", "Spare", "admin", [], is_system=False, is_active=False)


def _add(
    stand_in: StandIn,
    name: str,
    title: str,
    kind: str,
    fields: list[dict[str, Any]],
    *,
    is_system: bool,
    is_active: bool,
) -> None:
    document = {
        "name": name,
        "title": title,
        "is_active": is_active,
        "is_always_active": is_system,
        "is_system": is_system,
        "schema": fields,
        "type": kind,
    }
    TEMPLATES.add(stand_in, document, OWNER, uid=name, at=BORN)


def _described(stand_in: StandIn, schema: str) -> Iterator[dict[str, Any]]:
    """Yield the fields of a template whose values the spec describes."""
    reference = {"$ref": f"#/components/schemas/{schema}"}
    for name, node in property_schemas(stand_in.spec, reference).items():
        value = property_schemas(stand_in.spec, node).get("value", True)
        types = types_of(stand_in.spec, value)
        target = stand_in.spec.target(value)
        text_format = target.get("format") if is_object(target) else None
        kind = "list" if "array" in types else "boolean" if "boolean" in types else "text"
        yield whole_field(
            name=name,
            type="datetime" if text_format == "date-time" else kind,
            label=name.replace("_", " ").capitalize(),
            self_suggest=name in ("keyword", "publisher"),
            requirement_level="mandatory" if name == "title" else "optional",
        )
