from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AzureExternalStorageProvider(Base):
    """The value of `AuditLogExternalStorageRegisteredData.provider` and `ExternalStorageConfiguration.provider`."""

    account_name: str
    container: str
    region: str
    resource_group: str
    subscription_id: str
    """Id of the subscription."""
    tenant_id: str
    """Id of the tenant."""
    type: Literal['azure']
    """Tells this object from others that can stand in its place: always `azure`."""
    _tags = {'type': 'azure'}
