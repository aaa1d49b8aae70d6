"""Remove the spend limit of a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.project_spend_limit_deleted_resource import ProjectSpendLimitDeletedResource

    class DeleteprojectspendlimitParams(RequestOptions, total=False):
        """The keyword arguments of ``Deleteprojectspendlimit``."""


OPERATION = Operation(
    id="Deleteprojectspendlimit",
    method="DELETE",
    path="/organization/projects/{project_id}/spend_limit",
    security="admin_api_key",
    result='ProjectSpendLimitDeletedResource',
)


def sync_detailed(project_id: str, *, client: http.Client, **params: Unpack[DeleteprojectspendlimitParams]) -> http.Response[ProjectSpendLimitDeletedResource]:
    """Send ``DELETE /organization/projects/{project_id}/spend_limit``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id}, params)


def sync(project_id: str, *, client: http.Client, **params: Unpack[DeleteprojectspendlimitParams]) -> ProjectSpendLimitDeletedResource | None:
    """Send ``DELETE /organization/projects/{project_id}/spend_limit``, and give what the answer holds."""
    return sync_detailed(project_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, *, client: http.Client, **params: Unpack[DeleteprojectspendlimitParams]) -> http.Response[ProjectSpendLimitDeletedResource]:
    """Send ``DELETE /organization/projects/{project_id}/spend_limit``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id}, params)


async def asyncio(project_id: str, *, client: http.Client, **params: Unpack[DeleteprojectspendlimitParams]) -> ProjectSpendLimitDeletedResource | None:
    """Send ``DELETE /organization/projects/{project_id}/spend_limit``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, client=client, **params)).parsed
