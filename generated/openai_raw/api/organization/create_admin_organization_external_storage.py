"""Register a bucket or container of your own"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_admin_organization_external_storage_request_provider_aws import CreateAdminOrganizationExternalStorageRequestProviderAws, CreateAdminOrganizationExternalStorageRequestProviderAwsDict
    from ...models.create_admin_organization_external_storage_request_provider_azure import CreateAdminOrganizationExternalStorageRequestProviderAzure, CreateAdminOrganizationExternalStorageRequestProviderAzureDict
    from ...models.create_admin_organization_external_storage_request_provider_gcp import CreateAdminOrganizationExternalStorageRequestProviderGcp, CreateAdminOrganizationExternalStorageRequestProviderGcpDict
    from ...models.create_admin_organization_external_storage_request_provider_oci import CreateAdminOrganizationExternalStorageRequestProviderOci, CreateAdminOrganizationExternalStorageRequestProviderOciDict
    from ...models.external_storage_configuration import ExternalStorageConfiguration

    class CreateAdminOrganizationExternalStorageParams(RequestOptions, total=False):
        """The keyword arguments of ``createAdminOrganizationExternalStorage``."""

        project_id: Required[str]
        """Id of the project."""
        provider: Required[CreateAdminOrganizationExternalStorageRequestProviderAws | CreateAdminOrganizationExternalStorageRequestProviderAwsDict | CreateAdminOrganizationExternalStorageRequestProviderAzure | CreateAdminOrganizationExternalStorageRequestProviderAzureDict | CreateAdminOrganizationExternalStorageRequestProviderGcp | CreateAdminOrganizationExternalStorageRequestProviderGcpDict | CreateAdminOrganizationExternalStorageRequestProviderOci | CreateAdminOrganizationExternalStorageRequestProviderOciDict]
        """Where the storage lies, and how OpenAI reaches it."""

OPERATION = Operation(
    id="createAdminOrganizationExternalStorage",
    method="POST",
    path="/organization/external_storage",
    security="admin_api_key",
    body={'project_id': 'project_id', 'provider': 'provider'},
    required=('project_id', 'provider'),
    bodies=('application/json',),
    result='ExternalStorageConfiguration',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateAdminOrganizationExternalStorageParams]) -> http.Response[ExternalStorageConfiguration]:
    """Send ``POST /organization/external_storage``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateAdminOrganizationExternalStorageParams]) -> ExternalStorageConfiguration | None:
    """Send ``POST /organization/external_storage``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateAdminOrganizationExternalStorageParams]) -> http.Response[ExternalStorageConfiguration]:
    """Send ``POST /organization/external_storage``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateAdminOrganizationExternalStorageParams]) -> ExternalStorageConfiguration | None:
    """Send ``POST /organization/external_storage``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
