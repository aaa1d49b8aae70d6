"""Test whether OpenAI can use a registered encryption key"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.external_key_validate_response import ExternalKeyValidateResponse
from ...operation import Operation

OPERATION: Operation

class ValidateAdminOrganizationExternalKeysParams(RequestOptions, total=False):
    """The keyword arguments of ``validateAdminOrganizationExternalKeys``."""

def sync(
    external_key_id: str, *, client: http.Client, **params: Unpack[ValidateAdminOrganizationExternalKeysParams]
) -> ExternalKeyValidateResponse | None:
    """Send ``POST /organization/external_keys/{external_key_id}/validate``, and give what the answer holds."""

def sync_detailed(
    external_key_id: str, *, client: http.Client, **params: Unpack[ValidateAdminOrganizationExternalKeysParams]
) -> http.Response[ExternalKeyValidateResponse]:
    """Send ``POST /organization/external_keys/{external_key_id}/validate``, and give the whole response."""

async def asyncio(
    external_key_id: str, *, client: http.Client, **params: Unpack[ValidateAdminOrganizationExternalKeysParams]
) -> ExternalKeyValidateResponse | None:
    """Send ``POST /organization/external_keys/{external_key_id}/validate``, and give what the answer holds."""

async def asyncio_detailed(
    external_key_id: str, *, client: http.Client, **params: Unpack[ValidateAdminOrganizationExternalKeysParams]
) -> http.Response[ExternalKeyValidateResponse]:
    """Send ``POST /organization/external_keys/{external_key_id}/validate``, and give the whole response."""
