"""List the encryption keys the organization manages itself"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListAdminOrganizationExternalKeysOrderInput, ListAdminOrganizationExternalKeysPurposeInput
from ...models.list_admin_organization_external_keys_response import ListAdminOrganizationExternalKeysResponse
from ...operation import Operation

OPERATION: Operation

class ListAdminOrganizationExternalKeysParams(RequestOptions, total=False):
    """The keyword arguments of ``listAdminOrganizationExternalKeys``."""

    after: str | Omit | None
    """Cursor: returns the external keys after the one with this id. Pass the `last_id` of the previous page."""
    limit: int | Omit
    """Maximum number of external keys per page."""
    order: ListAdminOrganizationExternalKeysOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""
    purpose: ListAdminOrganizationExternalKeysPurposeInput | Omit
    """Only keys registered for this purpose. Values: `ekm`, `psp_decryption`."""

def sync(
    *, client: http.Client, **params: Unpack[ListAdminOrganizationExternalKeysParams]
) -> ListAdminOrganizationExternalKeysResponse | None:
    """Send ``GET /organization/external_keys``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[ListAdminOrganizationExternalKeysParams]
) -> http.Response[ListAdminOrganizationExternalKeysResponse]:
    """Send ``GET /organization/external_keys``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[ListAdminOrganizationExternalKeysParams]
) -> ListAdminOrganizationExternalKeysResponse | None:
    """Send ``GET /organization/external_keys``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListAdminOrganizationExternalKeysParams]
) -> http.Response[ListAdminOrganizationExternalKeysResponse]:
    """Send ``GET /organization/external_keys``, and give the whole response."""
