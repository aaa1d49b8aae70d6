"""What requests take instead of the models in ``models.create_admin_organization_external_storage_request``, for
type checkers only."""

from typing import Literal, Required, TypedDict

class CreateAdminOrganizationExternalStorageRequestProviderAwsDict(TypedDict, total=False):
    bucket: Required[str]
    """The bucket's name."""
    role_arn: Required[str]
    """ARN of the role that OpenAI assumes to reach the bucket."""
    type: Required[Literal["aws"]]
    """Discriminator: always `aws`."""

class CreateAdminOrganizationExternalStorageRequestProviderAzureDict(TypedDict, total=False):
    account_name: Required[str]
    """The storage account."""
    container: Required[str]
    """The container's name."""
    resource_group: Required[str]
    """The resource group of the account."""
    subscription_id: Required[str]
    """Id of the subscription."""
    tenant_id: Required[str]
    """Id of the tenant."""
    type: Required[Literal["azure"]]
    """Discriminator: always `azure`."""

class CreateAdminOrganizationExternalStorageRequestProviderGcpDict(TypedDict, total=False):
    bucket: Required[str]
    """The bucket's name."""
    type: Required[Literal["gcp"]]
    """Discriminator: always `gcp`."""
    workload_identity_pool_id: Required[str]
    """Id of the workload identity pool."""
    workload_identity_project_number: Required[str]
    """Number of the project whose workload identity pool trusts OpenAI."""
    workload_identity_provider_id: Required[str]
    """Id of the workload identity provider."""

class CreateAdminOrganizationExternalStorageRequestProviderOciDict(TypedDict, total=False):
    bucket: Required[str]
    """The bucket's name."""
    region: Required[str]
    """The Oracle Cloud region of the bucket."""
    tenancy_ocid: Required[str]
    """OCID of the tenancy that owns the bucket."""
    type: Required[Literal["oci"]]
    """Discriminator: always `oci`."""
