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
        tenant_id: Required[str]
        type: Required[Literal['azure']]


@model
class CreateAdminOrganizationExternalStorageRequestProviderAzure(Base):
    """Create admin organization external storage request provider azure."""

    account_name: str
    container: str
    resource_group: str
    subscription_id: str
    tenant_id: str
    type: Literal['azure']
    _tags = {'type': 'azure'}
