from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CreateAdminOrganizationExternalStorageRequestProviderAzureDict(TypedDict, total=False):
        account_name: Required[str]
        container: Required[str]
        resource_group: Required[str]
        subscription_id: Required[str]
        """Id of the subscription."""
        tenant_id: Required[str]
        """Id of the tenant."""
        type: Required[Literal['azure']]
        """Tells this object from others that can stand in its place: always `azure`."""


@model
class CreateAdminOrganizationExternalStorageRequestProviderAzure(Base):
    """The value of `CreateAdminOrganizationExternalStorageRequest.provider`."""

    account_name: str
    container: str
    resource_group: str
    subscription_id: str
    """Id of the subscription."""
    tenant_id: str
    """Id of the tenant."""
    type: Literal['azure']
    """Tells this object from others that can stand in its place: always `azure`."""
    _tags = {'type': 'azure'}
