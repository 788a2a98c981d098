# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field as _field

from ..._seam.model import (
    Field as _Field,
    Fields as _Fields,
    Model as _Model,
    new as _new,
    salvage as _salvage,
)
from ..._seam.shapes import UNREADABLE as _UNREADABLE, ModelOf as _ModelOf
from ..._seam.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DatasetMetadataVisualization(_Model):
    """How the portal shows a dataset as table, map, chart, image gallery, calendar or custom view.

    Attributes:
        analyze_disabled: Hides the chart tab.
        analyze_default: Chart shown first.
        table_fields: Fields shown as columns.
        table_default_sort_field: Field by which the table is sorted.
        table_default_sort_direction: Direction in which the table is sorted.
        map_disabled: Hides the map tab.
        map_basemap: Background of the map.
        map_marker_picto: Pictogram of a marker.
        map_marker_color: Colour of a marker, as `#rrggbb`.
        map_marker_hidemarkershape: Shows the pictogram without its pin.
        map_tooltip_disabled: Turns the tooltip of the map off.
        map_tooltip_title: Field shown as the title of the tooltip.
        map_tooltip_fields: Fields shown in the tooltip.
        map_tooltip_html_enabled: Uses the HTML template for the tooltip.
        map_tooltip_html: HTML template of the tooltip.
        map_tooltip_sort_field: Field by which tooltips at one place are sorted.
        map_tooltip_sort_direction: Direction in which they are sorted.
        media_gallery_fields: Fields shown in the media gallery.
        images_disabled: Hides the image tab.
        image_fields: Fields that hold the images.
        image_title: Field shown as the title of an image.
        image_tooltip_html_enabled: Uses the HTML template for image tooltips.
        image_tooltip_html: HTML template of image tooltips. Documented as a list of texts, surely one text as
            on the map; both are taken.
        calendar_enabled: Shows the calendar tab.
        calendar_event_title: Field shown as the title of an event.
        calendar_event_start: Field with the start of an event.
        calendar_event_end: Field with the end of an event.
        calendar_event_color: Colour of events.
        calendar_tooltip_fields: Fields shown in the tooltip of an event.
        calendar_tooltip_html_enabled: Uses the HTML template for events.
        calendar_tooltip_html: HTML template of the tooltip of an event.
        calendar_available_views: Calendar views on offer.
        calendar_default_view: Calendar view shown first.
        custom_view_enabled: Shows the custom tab.
        custom_view_title: Title of the custom tab.
        custom_view_icon: Icon of the custom tab.
        custom_view_slug: Part of the address that selects the custom tab.
        custom_view_html: HTML of the custom tab.
        custom_view_css: CSS of the custom tab.
    """

    analyze_disabled: MetadataBoolean | Unset = UNSET
    analyze_default: MetadataText | Unset = UNSET
    table_fields: MetadataTextList | Unset = UNSET
    table_default_sort_field: MetadataText | Unset = UNSET
    table_default_sort_direction: MetadataText | Unset = UNSET
    map_disabled: MetadataBoolean | Unset = UNSET
    map_basemap: MetadataText | Unset = UNSET
    map_marker_picto: MetadataText | Unset = UNSET
    map_marker_color: MetadataText | Unset = UNSET
    map_marker_hidemarkershape: MetadataBoolean | Unset = UNSET
    map_tooltip_disabled: MetadataBoolean | Unset = UNSET
    map_tooltip_title: MetadataText | Unset = UNSET
    map_tooltip_fields: MetadataTextList | Unset = UNSET
    map_tooltip_html_enabled: MetadataBoolean | Unset = UNSET
    map_tooltip_html: MetadataText | Unset = UNSET
    map_tooltip_sort_field: MetadataText | Unset = UNSET
    map_tooltip_sort_direction: MetadataText | Unset = UNSET
    media_gallery_fields: MetadataTextList | Unset = UNSET
    images_disabled: MetadataBoolean | Unset = UNSET
    image_fields: MetadataTextList | Unset = UNSET
    image_title: MetadataText | Unset = UNSET
    image_tooltip_html_enabled: MetadataBoolean | Unset = UNSET
    image_tooltip_html: DatasetMetadataValue | Unset = UNSET
    calendar_enabled: MetadataBoolean | Unset = UNSET
    calendar_event_title: MetadataText | Unset = UNSET
    calendar_event_start: MetadataText | Unset = UNSET
    calendar_event_end: MetadataText | Unset = UNSET
    calendar_event_color: MetadataText | Unset = UNSET
    calendar_tooltip_fields: MetadataTextList | Unset = UNSET
    calendar_tooltip_html_enabled: MetadataBoolean | Unset = UNSET
    calendar_tooltip_html: MetadataText | Unset = UNSET
    calendar_available_views: MetadataText | Unset = UNSET
    calendar_default_view: MetadataText | Unset = UNSET
    custom_view_enabled: MetadataBoolean | Unset = UNSET
    custom_view_title: MetadataText | Unset = UNSET
    custom_view_icon: MetadataText | Unset = UNSET
    custom_view_slug: MetadataText | Unset = UNSET
    custom_view_html: MetadataText | Unset = UNSET
    custom_view_css: MetadataText | Unset = UNSET
    additional_properties: dict[str, DatasetMetadataValue] = _field(factory=dict)

    __wire__ = _Fields(
        lambda: (
            _Field("analyze_disabled", "analyze_disabled", _ModelOf(MetadataBoolean)),
            _Field("analyze_default", "analyze_default", _ModelOf(MetadataText)),
            _Field("table_fields", "table_fields", _ModelOf(MetadataTextList)),
            _Field("table_default_sort_field", "table_default_sort_field", _ModelOf(MetadataText)),
            _Field("table_default_sort_direction", "table_default_sort_direction", _ModelOf(MetadataText)),
            _Field("map_disabled", "map_disabled", _ModelOf(MetadataBoolean)),
            _Field("map_basemap", "map_basemap", _ModelOf(MetadataText)),
            _Field("map_marker_picto", "map_marker_picto", _ModelOf(MetadataText)),
            _Field("map_marker_color", "map_marker_color", _ModelOf(MetadataText)),
            _Field("map_marker_hidemarkershape", "map_marker_hidemarkershape", _ModelOf(MetadataBoolean)),
            _Field("map_tooltip_disabled", "map_tooltip_disabled", _ModelOf(MetadataBoolean)),
            _Field("map_tooltip_title", "map_tooltip_title", _ModelOf(MetadataText)),
            _Field("map_tooltip_fields", "map_tooltip_fields", _ModelOf(MetadataTextList)),
            _Field("map_tooltip_html_enabled", "map_tooltip_html_enabled", _ModelOf(MetadataBoolean)),
            _Field("map_tooltip_html", "map_tooltip_html", _ModelOf(MetadataText)),
            _Field("map_tooltip_sort_field", "map_tooltip_sort_field", _ModelOf(MetadataText)),
            _Field("map_tooltip_sort_direction", "map_tooltip_sort_direction", _ModelOf(MetadataText)),
            _Field("media_gallery_fields", "media_gallery_fields", _ModelOf(MetadataTextList)),
            _Field("images_disabled", "images_disabled", _ModelOf(MetadataBoolean)),
            _Field("image_fields", "image_fields", _ModelOf(MetadataTextList)),
            _Field("image_title", "image_title", _ModelOf(MetadataText)),
            _Field("image_tooltip_html_enabled", "image_tooltip_html_enabled", _ModelOf(MetadataBoolean)),
            _Field("image_tooltip_html", "image_tooltip_html", _ModelOf(DatasetMetadataValue)),
            _Field("calendar_enabled", "calendar_enabled", _ModelOf(MetadataBoolean)),
            _Field("calendar_event_title", "calendar_event_title", _ModelOf(MetadataText)),
            _Field("calendar_event_start", "calendar_event_start", _ModelOf(MetadataText)),
            _Field("calendar_event_end", "calendar_event_end", _ModelOf(MetadataText)),
            _Field("calendar_event_color", "calendar_event_color", _ModelOf(MetadataText)),
            _Field("calendar_tooltip_fields", "calendar_tooltip_fields", _ModelOf(MetadataTextList)),
            _Field(
                "calendar_tooltip_html_enabled", "calendar_tooltip_html_enabled", _ModelOf(MetadataBoolean)
            ),
            _Field("calendar_tooltip_html", "calendar_tooltip_html", _ModelOf(MetadataText)),
            _Field("calendar_available_views", "calendar_available_views", _ModelOf(MetadataText)),
            _Field("calendar_default_view", "calendar_default_view", _ModelOf(MetadataText)),
            _Field("custom_view_enabled", "custom_view_enabled", _ModelOf(MetadataBoolean)),
            _Field("custom_view_title", "custom_view_title", _ModelOf(MetadataText)),
            _Field("custom_view_icon", "custom_view_icon", _ModelOf(MetadataText)),
            _Field("custom_view_slug", "custom_view_slug", _ModelOf(MetadataText)),
            _Field("custom_view_html", "custom_view_html", _ModelOf(MetadataText)),
            _Field("custom_view_css", "custom_view_css", _ModelOf(MetadataText)),
        ),
        lambda: _ModelOf(DatasetMetadataValue),
    )

    @classmethod
    def from_dict(cls, d: Mapping[str, Any], /) -> Self:
        """Read a JSON object; unknown keys are kept in `additional_properties`."""
        self: Self = dataset_metadata_visualization_read(d, cls)
        return self


def dataset_metadata_visualization_read(
    d: Mapping[str, Any], model: type[DatasetMetadataVisualization] = DatasetMetadataVisualization
) -> Any:
    try:
        self: Any = _new(model)
        left = len(d)
        if left == 0:
            if d != {}:
                raise TypeError("an array or a text has no keys, and an empty one would pass")
            return self
        if "analyze_disabled" in d:
            self.analyze_disabled = metadata_boolean_read(d["analyze_disabled"])
            left -= 1
            if left == 0:
                return self
        if "analyze_default" in d:
            self.analyze_default = metadata_text_read(d["analyze_default"])
            left -= 1
            if left == 0:
                return self
        if "table_fields" in d:
            self.table_fields = metadata_text_list_read(d["table_fields"])
            left -= 1
            if left == 0:
                return self
        if "table_default_sort_field" in d:
            self.table_default_sort_field = metadata_text_read(d["table_default_sort_field"])
            left -= 1
            if left == 0:
                return self
        if "table_default_sort_direction" in d:
            self.table_default_sort_direction = metadata_text_read(d["table_default_sort_direction"])
            left -= 1
            if left == 0:
                return self
        if "map_disabled" in d:
            self.map_disabled = metadata_boolean_read(d["map_disabled"])
            left -= 1
            if left == 0:
                return self
        if "map_basemap" in d:
            self.map_basemap = metadata_text_read(d["map_basemap"])
            left -= 1
            if left == 0:
                return self
        if "map_marker_picto" in d:
            self.map_marker_picto = metadata_text_read(d["map_marker_picto"])
            left -= 1
            if left == 0:
                return self
        if "map_marker_color" in d:
            self.map_marker_color = metadata_text_read(d["map_marker_color"])
            left -= 1
            if left == 0:
                return self
        if "map_marker_hidemarkershape" in d:
            self.map_marker_hidemarkershape = metadata_boolean_read(d["map_marker_hidemarkershape"])
            left -= 1
            if left == 0:
                return self
        if "map_tooltip_disabled" in d:
            self.map_tooltip_disabled = metadata_boolean_read(d["map_tooltip_disabled"])
            left -= 1
            if left == 0:
                return self
        if "map_tooltip_title" in d:
            self.map_tooltip_title = metadata_text_read(d["map_tooltip_title"])
            left -= 1
            if left == 0:
                return self
        if "map_tooltip_fields" in d:
            self.map_tooltip_fields = metadata_text_list_read(d["map_tooltip_fields"])
            left -= 1
            if left == 0:
                return self
        if "map_tooltip_html_enabled" in d:
            self.map_tooltip_html_enabled = metadata_boolean_read(d["map_tooltip_html_enabled"])
            left -= 1
            if left == 0:
                return self
        if "map_tooltip_html" in d:
            self.map_tooltip_html = metadata_text_read(d["map_tooltip_html"])
            left -= 1
            if left == 0:
                return self
        if "map_tooltip_sort_field" in d:
            self.map_tooltip_sort_field = metadata_text_read(d["map_tooltip_sort_field"])
            left -= 1
            if left == 0:
                return self
        if "map_tooltip_sort_direction" in d:
            self.map_tooltip_sort_direction = metadata_text_read(d["map_tooltip_sort_direction"])
            left -= 1
            if left == 0:
                return self
        if "media_gallery_fields" in d:
            self.media_gallery_fields = metadata_text_list_read(d["media_gallery_fields"])
            left -= 1
            if left == 0:
                return self
        if "images_disabled" in d:
            self.images_disabled = metadata_boolean_read(d["images_disabled"])
            left -= 1
            if left == 0:
                return self
        if "image_fields" in d:
            self.image_fields = metadata_text_list_read(d["image_fields"])
            left -= 1
            if left == 0:
                return self
        if "image_title" in d:
            self.image_title = metadata_text_read(d["image_title"])
            left -= 1
            if left == 0:
                return self
        if "image_tooltip_html_enabled" in d:
            self.image_tooltip_html_enabled = metadata_boolean_read(d["image_tooltip_html_enabled"])
            left -= 1
            if left == 0:
                return self
        if "image_tooltip_html" in d:
            self.image_tooltip_html = dataset_metadata_value_read(d["image_tooltip_html"])
            left -= 1
            if left == 0:
                return self
        if "calendar_enabled" in d:
            self.calendar_enabled = metadata_boolean_read(d["calendar_enabled"])
            left -= 1
            if left == 0:
                return self
        if "calendar_event_title" in d:
            self.calendar_event_title = metadata_text_read(d["calendar_event_title"])
            left -= 1
            if left == 0:
                return self
        if "calendar_event_start" in d:
            self.calendar_event_start = metadata_text_read(d["calendar_event_start"])
            left -= 1
            if left == 0:
                return self
        if "calendar_event_end" in d:
            self.calendar_event_end = metadata_text_read(d["calendar_event_end"])
            left -= 1
            if left == 0:
                return self
        if "calendar_event_color" in d:
            self.calendar_event_color = metadata_text_read(d["calendar_event_color"])
            left -= 1
            if left == 0:
                return self
        if "calendar_tooltip_fields" in d:
            self.calendar_tooltip_fields = metadata_text_list_read(d["calendar_tooltip_fields"])
            left -= 1
            if left == 0:
                return self
        if "calendar_tooltip_html_enabled" in d:
            self.calendar_tooltip_html_enabled = metadata_boolean_read(d["calendar_tooltip_html_enabled"])
            left -= 1
            if left == 0:
                return self
        if "calendar_tooltip_html" in d:
            self.calendar_tooltip_html = metadata_text_read(d["calendar_tooltip_html"])
            left -= 1
            if left == 0:
                return self
        if "calendar_available_views" in d:
            self.calendar_available_views = metadata_text_read(d["calendar_available_views"])
            left -= 1
            if left == 0:
                return self
        if "calendar_default_view" in d:
            self.calendar_default_view = metadata_text_read(d["calendar_default_view"])
            left -= 1
            if left == 0:
                return self
        if "custom_view_enabled" in d:
            self.custom_view_enabled = metadata_boolean_read(d["custom_view_enabled"])
            left -= 1
            if left == 0:
                return self
        if "custom_view_title" in d:
            self.custom_view_title = metadata_text_read(d["custom_view_title"])
            left -= 1
            if left == 0:
                return self
        if "custom_view_icon" in d:
            self.custom_view_icon = metadata_text_read(d["custom_view_icon"])
            left -= 1
            if left == 0:
                return self
        if "custom_view_slug" in d:
            self.custom_view_slug = metadata_text_read(d["custom_view_slug"])
            left -= 1
            if left == 0:
                return self
        if "custom_view_html" in d:
            self.custom_view_html = metadata_text_read(d["custom_view_html"])
            left -= 1
            if left == 0:
                return self
        if "custom_view_css" in d:
            self.custom_view_css = metadata_text_read(d["custom_view_css"])
            left -= 1
            if left == 0:
                return self
        self.additional_properties = extra = {}
        for key in d:
            if key not in _KNOWN:
                extra[key] = dataset_metadata_value_read(d[key])
    except _UNREADABLE:
        return _salvage(model, d)  # once more, slowly: to say what is missing or where it does not fit
    return self


_KNOWN: frozenset[str] = frozenset(
    (
        "analyze_disabled",
        "analyze_default",
        "table_fields",
        "table_default_sort_field",
        "table_default_sort_direction",
        "map_disabled",
        "map_basemap",
        "map_marker_picto",
        "map_marker_color",
        "map_marker_hidemarkershape",
        "map_tooltip_disabled",
        "map_tooltip_title",
        "map_tooltip_fields",
        "map_tooltip_html_enabled",
        "map_tooltip_html",
        "map_tooltip_sort_field",
        "map_tooltip_sort_direction",
        "media_gallery_fields",
        "images_disabled",
        "image_fields",
        "image_title",
        "image_tooltip_html_enabled",
        "image_tooltip_html",
        "calendar_enabled",
        "calendar_event_title",
        "calendar_event_start",
        "calendar_event_end",
        "calendar_event_color",
        "calendar_tooltip_fields",
        "calendar_tooltip_html_enabled",
        "calendar_tooltip_html",
        "calendar_available_views",
        "calendar_default_view",
        "custom_view_enabled",
        "custom_view_title",
        "custom_view_icon",
        "custom_view_slug",
        "custom_view_html",
        "custom_view_css",
    )
)

# After the class, since models may name each other in a circle.
from .dataset_metadata_value import DatasetMetadataValue, dataset_metadata_value_read  # noqa: E402
from .metadata_boolean import MetadataBoolean, metadata_boolean_read  # noqa: E402
from .metadata_text import MetadataText, metadata_text_read  # noqa: E402
from .metadata_text_list import MetadataTextList, metadata_text_list_read  # noqa: E402
