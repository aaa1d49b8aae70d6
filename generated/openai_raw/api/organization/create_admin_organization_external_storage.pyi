"""Register a bucket or container of your own"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...dicts.create_admin_organization_external_storage_request import (
    CreateAdminOrganizationExternalStorageRequestProviderAwsDict,
    CreateAdminOrganizationExternalStorageRequestProviderAzureDict,
    CreateAdminOrganizationExternalStorageRequestProviderGcpDict,
    CreateAdminOrganizationExternalStorageRequestProviderOciDict,
)
from ...models.create_admin_organization_external_storage_request import (
    CreateAdminOrganizationExternalStorageRequestProviderAws,
    CreateAdminOrganizationExternalStorageRequestProviderAzure,
    CreateAdminOrganizationExternalStorageRequestProviderGcp,
    CreateAdminOrganizationExternalStorageRequestProviderOci,
)
from ...models.external_storage_configuration import ExternalStorageConfiguration
from ...operation import Operation

OPERATION: Operation

class CreateAdminOrganizationExternalStorageParams(RequestOptions, total=False):
    """The keyword arguments of ``createAdminOrganizationExternalStorage``."""

    project_id: Required[str]
    """Id of the project."""
    provider: Required[
        CreateAdminOrganizationExternalStorageRequestProviderAws
        | CreateAdminOrganizationExternalStorageRequestProviderAwsDict
        | CreateAdminOrganizationExternalStorageRequestProviderAzure
        | CreateAdminOrganizationExternalStorageRequestProviderAzureDict
        | CreateAdminOrganizationExternalStorageRequestProviderGcp
        | CreateAdminOrganizationExternalStorageRequestProviderGcpDict
        | CreateAdminOrganizationExternalStorageRequestProviderOci
        | CreateAdminOrganizationExternalStorageRequestProviderOciDict
    ]
    """Where the storage lies, and how OpenAI reaches it."""

def sync(
    *, client: http.Client, **params: Unpack[CreateAdminOrganizationExternalStorageParams]
) -> ExternalStorageConfiguration | None:
    """Send ``POST /organization/external_storage``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[CreateAdminOrganizationExternalStorageParams]
) -> http.Response[ExternalStorageConfiguration]:
    """Send ``POST /organization/external_storage``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[CreateAdminOrganizationExternalStorageParams]
) -> ExternalStorageConfiguration | None:
    """Send ``POST /organization/external_storage``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateAdminOrganizationExternalStorageParams]
) -> http.Response[ExternalStorageConfiguration]:
    """Send ``POST /organization/external_storage``, and give the whole response."""
