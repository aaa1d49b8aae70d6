from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class AwsExternalStorageProvider(Base):
    """A bucket at AWS S3."""

    account_id: str
    """Id of the account."""
    bucket: str
    """The bucket's name."""
    external_id: str
    """Id of the external."""
    region: str
    """The AWS region of the bucket."""
    role_arn: str
    """ARN of the role that OpenAI assumes to reach the bucket."""
    type: Literal["aws"]
    """Discriminator: always `aws`."""

    _tags = {"type": "aws"}
