"""Test whether OpenAI can use a registered encryption key"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.external_key_validate_response import ExternalKeyValidateResponse

    class ValidateAdminOrganizationExternalKeysParams(RequestOptions, total=False):
        """The keyword arguments of ``validateAdminOrganizationExternalKeys``."""


OPERATION = Operation(
    id="validateAdminOrganizationExternalKeys",
    method="POST",
    path="/organization/external_keys/{external_key_id}/validate",
    security="admin_api_key",
    result='ExternalKeyValidateResponse',
)


def sync_detailed(external_key_id: str, *, client: http.Client, **params: Unpack[ValidateAdminOrganizationExternalKeysParams]) -> http.Response[ExternalKeyValidateResponse]:
    """Send ``POST /organization/external_keys/{external_key_id}/validate``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"external_key_id": external_key_id}, params)


def sync(external_key_id: str, *, client: http.Client, **params: Unpack[ValidateAdminOrganizationExternalKeysParams]) -> ExternalKeyValidateResponse | None:
    """Send ``POST /organization/external_keys/{external_key_id}/validate``, and give what the answer holds."""
    return sync_detailed(external_key_id, client=client, **params).parsed


async def asyncio_detailed(external_key_id: str, *, client: http.Client, **params: Unpack[ValidateAdminOrganizationExternalKeysParams]) -> http.Response[ExternalKeyValidateResponse]:
    """Send ``POST /organization/external_keys/{external_key_id}/validate``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"external_key_id": external_key_id}, params)


async def asyncio(external_key_id: str, *, client: http.Client, **params: Unpack[ValidateAdminOrganizationExternalKeysParams]) -> ExternalKeyValidateResponse | None:
    """Send ``POST /organization/external_keys/{external_key_id}/validate``, and give what the answer holds."""
    return (await asyncio_detailed(external_key_id, client=client, **params)).parsed
