from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class AzureExternalStorageProvider(Base):
    """A container at Azure Blob Storage."""

    account_name: str
    """The storage account."""
    container: str
    """The container's name."""
    region: str
    """The Azure region of the account."""
    resource_group: str
    """The resource group of the account."""
    subscription_id: str
    """Id of the subscription."""
    tenant_id: str
    """Id of the tenant."""
    type: Literal["azure"]
    """Discriminator: always `azure`."""

    _tags = {"type": "azure"}
