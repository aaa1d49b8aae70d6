"""Set the spend limit of the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.organization_spend_limit_resource import OrganizationSpendLimitResource

    class UpdateorganizationspendlimitParams(RequestOptions, total=False):
        """The keyword arguments of ``Updateorganizationspendlimit``."""

        threshold_amount: Required[int]
        """Amount above which the alert is sent. At least 1."""
        currency: Required[Literal['USD']]
        """Currency of the amount, as a lower-case ISO 4217 code. Always `USD`."""
        interval: Required[Literal['month']]
        """The span after which counting starts again, one month."""

OPERATION = Operation(
    id="Updateorganizationspendlimit",
    method="POST",
    path="/organization/spend_limit",
    security="admin_api_key",
    body={'threshold_amount': 'threshold_amount', 'currency': 'currency', 'interval': 'interval'},
    required=('threshold_amount', 'currency', 'interval'),
    bodies=('application/json',),
    result='OrganizationSpendLimitResource',
)


def sync_detailed(*, client: http.Client, **params: Unpack[UpdateorganizationspendlimitParams]) -> http.Response[OrganizationSpendLimitResource]:
    """Send ``POST /organization/spend_limit``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[UpdateorganizationspendlimitParams]) -> OrganizationSpendLimitResource | None:
    """Send ``POST /organization/spend_limit``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[UpdateorganizationspendlimitParams]) -> http.Response[OrganizationSpendLimitResource]:
    """Send ``POST /organization/spend_limit``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[UpdateorganizationspendlimitParams]) -> OrganizationSpendLimitResource | None:
    """Send ``POST /organization/spend_limit``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
