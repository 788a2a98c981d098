# Generated from specs/opendatasoft by `make regenerate`. Do not edit: change the spec, or scripts/templates.
from __future__ import annotations

from typing import TypeAlias

from ..._seam.shapes import Shape as _Shape, Tagged as _Tagged

amazon_s3_auth_shape: _Shape = _Tagged(
    "type", lambda: {"aws_signature_v4": AwsSignatureV4Auth, "iam_role": IamRoleAuth}
)

from .aws_signature_v4_auth import AwsSignatureV4Auth  # noqa: E402
from .iam_role_auth import IamRoleAuth  # noqa: E402

AmazonS3Auth: TypeAlias = AwsSignatureV4Auth | IamRoleAuth
"""How to log in to S3."""
