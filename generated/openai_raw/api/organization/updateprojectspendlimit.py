"""Set the spend limit of a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.project_spend_limit_resource import ProjectSpendLimitResource

    class UpdateprojectspendlimitParams(RequestOptions, total=False):
        """The keyword arguments of ``Updateprojectspendlimit``."""

        threshold_amount: Required[int]
        """Amount above which the alert is sent. At least 1."""
        currency: Required[Literal['USD']]
        """Currency of the amount, as a lower-case ISO 4217 code. Always `USD`."""
        interval: Required[Literal['month']]
        """The span after which counting starts again, one month."""

OPERATION = Operation(
    id="Updateprojectspendlimit",
    method="POST",
    path="/organization/projects/{project_id}/spend_limit",
    security="admin_api_key",
    body={'threshold_amount': 'threshold_amount', 'currency': 'currency', 'interval': 'interval'},
    required=('threshold_amount', 'currency', 'interval'),
    bodies=('application/json',),
    result='ProjectSpendLimitResource',
)


def sync_detailed(project_id: str, *, client: http.Client, **params: Unpack[UpdateprojectspendlimitParams]) -> http.Response[ProjectSpendLimitResource]:
    """Send ``POST /organization/projects/{project_id}/spend_limit``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id}, params)


def sync(project_id: str, *, client: http.Client, **params: Unpack[UpdateprojectspendlimitParams]) -> ProjectSpendLimitResource | None:
    """Send ``POST /organization/projects/{project_id}/spend_limit``, and give what the answer holds."""
    return sync_detailed(project_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, *, client: http.Client, **params: Unpack[UpdateprojectspendlimitParams]) -> http.Response[ProjectSpendLimitResource]:
    """Send ``POST /organization/projects/{project_id}/spend_limit``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id}, params)


async def asyncio(project_id: str, *, client: http.Client, **params: Unpack[UpdateprojectspendlimitParams]) -> ProjectSpendLimitResource | None:
    """Send ``POST /organization/projects/{project_id}/spend_limit``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, client=client, **params)).parsed
