"""Register an encryption key from your key management service"""

from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.create_admin_organization_external_keys_request import (
    CreateAdminOrganizationExternalKeysRequestPurposeInput,
    CreateAdminOrganizationExternalKeysRequestTypeInput,
)
from ...models.external_key import ExternalKey
from ...operation import Operation

OPERATION: Operation

class CreateAdminOrganizationExternalKeysParams(RequestOptions, total=False):
    """The keyword arguments of ``createAdminOrganizationExternalKeys``."""

    name: Required[str]
    """Name of the external key."""
    type: Required[CreateAdminOrganizationExternalKeysRequestTypeInput]
    """The key management service, such as `aws` or `gcp`. Values: `aws`, `gcp`, `azure`, `oci`."""
    external_id: str | Omit
    """Id of the external."""
    kms_arn: str | Omit
    """AWS: ARN of the key."""
    role_arn: str | Omit
    """AWS: ARN of the role that OpenAI assumes to use the key."""
    purpose: CreateAdminOrganizationExternalKeysRequestPurposeInput | Omit
    """What the key protects. Values: `ekm`, `psp_decryption`."""
    audience: str | Omit
    """The audience that OpenAI puts into the tokens it presents."""
    kms_key_location: str | Omit
    """Google Cloud: location of the key ring."""
    kms_key_name: str | Omit
    """Google Cloud: the key's name."""
    kms_key_ring_name: str | Omit
    """Google Cloud: the key ring's name."""
    kms_project_id: str | Omit
    """Id of the KMS project."""
    workload_identity_pool_id: str | Omit
    """Id of the workload identity pool."""
    workload_identity_project_number: str | Omit
    """Google Cloud: number of the project whose workload identity pool trusts OpenAI."""
    workload_identity_provider_id: str | Omit
    """Id of the workload identity provider."""
    kms_key_version: str | Omit
    """Google Cloud: the version of the key."""
    key_name: str | Omit
    """Azure: the key's name in its vault."""
    tenant_id: str | Omit
    """Id of the tenant."""
    vault_uri: str | Omit
    """Azure: address of the key vault."""
    key_version: str | Omit
    """Azure: the version of the key."""
    key_ocid: str | Omit
    """Oracle: OCID of the key."""
    region: str | Omit
    """The cloud region of the key."""
    vault_ocid: str | Omit
    """Oracle: OCID of the vault."""
    key_version_ocid: str | Omit
    """Oracle: OCID of the key's version."""

def sync(*, client: http.Client, **params: Unpack[CreateAdminOrganizationExternalKeysParams]) -> ExternalKey | None:
    """Send ``POST /organization/external_keys``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[CreateAdminOrganizationExternalKeysParams]
) -> http.Response[ExternalKey]:
    """Send ``POST /organization/external_keys``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[CreateAdminOrganizationExternalKeysParams]
) -> ExternalKey | None:
    """Send ``POST /organization/external_keys``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateAdminOrganizationExternalKeysParams]
) -> http.Response[ExternalKey]:
    """Send ``POST /organization/external_keys``, and give the whole response."""
