from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AwsExternalStorageProvider(Base):
    """Aws external storage provider."""

    account_id: str
    bucket: str
    external_id: str
    region: str
    role_arn: str
    type: Literal['aws']
    _tags = {'type': 'aws'}
