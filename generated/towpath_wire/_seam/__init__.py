# Generated from scripts/templates/seam/__init__.py by `make regenerate`. Do not edit: change scripts/templates/seam/__init__.py.
"""The seam between generated clients and whoever carries their calls; the same for every platform."""

from __future__ import annotations

from .bodies import Body, File, FormBody, JsonBody, MultipartBody, Part, RawBody
from .calls import (
    Answer,
    AsyncSender,
    AsyncStreamedReply,
    Call,
    Operation,
    Options,
    Reply,
    Sender,
    StreamedReply,
)
from .errors import ApiError, ContractError, TowpathError
from .unset import UNSET, Unset

__all__ = [
    "UNSET",
    "Answer",
    "ApiError",
    "AsyncSender",
    "AsyncStreamedReply",
    "Body",
    "Call",
    "ContractError",
    "File",
    "FormBody",
    "JsonBody",
    "MultipartBody",
    "Operation",
    "Options",
    "Part",
    "RawBody",
    "Reply",
    "Sender",
    "StreamedReply",
    "TowpathError",
    "Unset",
]
