# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

from ..._seam.shapes import Shape as _Shape, Tagged as _Tagged

dataset_alternative_export_shape: _Shape = _Tagged(
    "type", lambda: {"uploaded_file": UploadedFileAlternativeExport, "url": UrlAlternativeExport}
)

from .uploaded_file_alternative_export import UploadedFileAlternativeExport  # noqa: E402
from .url_alternative_export import UrlAlternativeExport  # noqa: E402

DatasetAlternativeExport: TypeAlias = UploadedFileAlternativeExport | UrlAlternativeExport
"""An export made elsewhere and offered beside the platform's own."""
