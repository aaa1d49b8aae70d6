from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AwsExternalStorageProvider(Base):
    """The value of `AuditLogExternalStorageRegisteredData.provider` and `ExternalStorageConfiguration.provider`."""

    account_id: str
    """Id of the account."""
    bucket: str
    external_id: str
    """Id of the external."""
    region: str
    role_arn: str
    type: Literal['aws']
    """Tells this object from others that can stand in its place: always `aws`."""
    _tags = {'type': 'aws'}
