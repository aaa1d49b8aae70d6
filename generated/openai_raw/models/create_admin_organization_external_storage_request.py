"""`CreateAdminOrganizationExternalStorageRequest`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class CreateAdminOrganizationExternalStorageRequest(Base):
    """The body of `POST /organization/external_storage`."""

    project_id: str
    """Id of the project."""
    provider: (
        CreateAdminOrganizationExternalStorageRequestProviderAws
        | CreateAdminOrganizationExternalStorageRequestProviderAzure
        | CreateAdminOrganizationExternalStorageRequestProviderGcp
        | CreateAdminOrganizationExternalStorageRequestProviderOci
    )
    """Where the storage lies, and how OpenAI reaches it."""

    _nested = {
        "provider": (
            "type",
            {
                "aws": "CreateAdminOrganizationExternalStorageRequestProviderAws",
                "azure": "CreateAdminOrganizationExternalStorageRequestProviderAzure",
                "gcp": "CreateAdminOrganizationExternalStorageRequestProviderGcp",
                "oci": "CreateAdminOrganizationExternalStorageRequestProviderOci",
            },
        )
    }


@model
class CreateAdminOrganizationExternalStorageRequestProviderAws(Base):
    """A bucket at AWS S3."""

    bucket: str
    """The bucket's name."""
    role_arn: str
    """ARN of the role that OpenAI assumes to reach the bucket."""
    type: Literal["aws"]
    """Discriminator: always `aws`."""

    _tags = {"type": "aws"}


@model
class CreateAdminOrganizationExternalStorageRequestProviderAzure(Base):
    """A container at Azure Blob Storage."""

    account_name: str
    """The storage account."""
    container: str
    """The container's name."""
    resource_group: str
    """The resource group of the account."""
    subscription_id: str
    """Id of the subscription."""
    tenant_id: str
    """Id of the tenant."""
    type: Literal["azure"]
    """Discriminator: always `azure`."""

    _tags = {"type": "azure"}


@model
class CreateAdminOrganizationExternalStorageRequestProviderGcp(Base):
    """A bucket at Google Cloud Storage."""

    bucket: str
    """The bucket's name."""
    type: Literal["gcp"]
    """Discriminator: always `gcp`."""
    workload_identity_pool_id: str
    """Id of the workload identity pool."""
    workload_identity_project_number: str
    """Number of the project whose workload identity pool trusts OpenAI."""
    workload_identity_provider_id: str
    """Id of the workload identity provider."""

    _tags = {"type": "gcp"}


@model
class CreateAdminOrganizationExternalStorageRequestProviderOci(Base):
    """A bucket at Oracle Cloud."""

    bucket: str
    """The bucket's name."""
    region: str
    """The Oracle Cloud region of the bucket."""
    tenancy_ocid: str
    """OCID of the tenancy that owns the bucket."""
    type: Literal["oci"]
    """Discriminator: always `oci`."""

    _tags = {"type": "oci"}
