"""Retrieve an API key of a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.project_api_key import ProjectApiKey

    class RetrieveProjectApiKeyParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieve-project-api-key``."""


OPERATION = Operation(
    id="retrieve-project-api-key",
    method="GET",
    path="/organization/projects/{project_id}/api_keys/{api_key_id}",
    security="admin_api_key",
    result='ProjectApiKey',
)


def sync_detailed(project_id: str, api_key_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectApiKeyParams]) -> http.Response[ProjectApiKey]:
    """Send ``GET /organization/projects/{project_id}/api_keys/{api_key_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id, "api_key_id": api_key_id}, params)


def sync(project_id: str, api_key_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectApiKeyParams]) -> ProjectApiKey | None:
    """Send ``GET /organization/projects/{project_id}/api_keys/{api_key_id}``, and give what the answer holds."""
    return sync_detailed(project_id, api_key_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, api_key_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectApiKeyParams]) -> http.Response[ProjectApiKey]:
    """Send ``GET /organization/projects/{project_id}/api_keys/{api_key_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id, "api_key_id": api_key_id}, params)


async def asyncio(project_id: str, api_key_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectApiKeyParams]) -> ProjectApiKey | None:
    """Send ``GET /organization/projects/{project_id}/api_keys/{api_key_id}``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, api_key_id, client=client, **params)).parsed
