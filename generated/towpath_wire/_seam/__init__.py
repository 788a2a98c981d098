# Generated from scripts/templates/seam/__init__.py by `make regenerate`. Do not edit: change scripts/templates/seam/__init__.py.
"""The seam between generated clients and whoever carries their calls; the same for every platform."""

from __future__ import annotations

from .bodies import Body, File, FormBody, JsonBody, MultipartBody, Part, RawBody
from .calls import (
    Answer,
    AsyncSender,
    AsyncStreamedReply,
    Call,
    Link,
    Operation,
    Options,
    Reply,
    Sender,
    StreamedReply,
)
from .errors import ApiError, ConfigurationError, ContractError, TowpathError
from .paging import AsyncPages, Page, Pages, Paging
from .unset import UNSET, Unset

__all__ = [
    "UNSET",
    "Answer",
    "ApiError",
    "AsyncPages",
    "AsyncSender",
    "AsyncStreamedReply",
    "Body",
    "Call",
    "ConfigurationError",
    "ContractError",
    "File",
    "FormBody",
    "JsonBody",
    "Link",
    "MultipartBody",
    "Operation",
    "Options",
    "Page",
    "Pages",
    "Paging",
    "Part",
    "RawBody",
    "Reply",
    "Sender",
    "StreamedReply",
    "TowpathError",
    "Unset",
]
