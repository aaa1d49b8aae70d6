"""Cancel a response (beta)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.beta_response import BetaResponse

    class BetaCancelResponseParams(RequestOptions, total=False):
        """The keyword arguments of ``beta_cancelResponse``."""

        betas: Sequence[Literal['responses_multi_agent=v1']] | Omit
        """Beta features to turn on."""

OPERATION = Operation(
    id="beta_cancelResponse",
    method="POST",
    path="/responses/{response_id}/cancel?beta=true",
    headers={'betas': 'openai-beta'},
    result='BetaResponse',
)


def sync_detailed(response_id: str, *, client: http.Client, **params: Unpack[BetaCancelResponseParams]) -> http.Response[BetaResponse]:
    """Send ``POST /responses/{response_id}/cancel?beta=true``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"response_id": response_id}, params)


def sync(response_id: str, *, client: http.Client, **params: Unpack[BetaCancelResponseParams]) -> BetaResponse | None:
    """Send ``POST /responses/{response_id}/cancel?beta=true``, and give what the answer holds."""
    return sync_detailed(response_id, client=client, **params).parsed


async def asyncio_detailed(response_id: str, *, client: http.Client, **params: Unpack[BetaCancelResponseParams]) -> http.Response[BetaResponse]:
    """Send ``POST /responses/{response_id}/cancel?beta=true``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"response_id": response_id}, params)


async def asyncio(response_id: str, *, client: http.Client, **params: Unpack[BetaCancelResponseParams]) -> BetaResponse | None:
    """Send ``POST /responses/{response_id}/cancel?beta=true``, and give what the answer holds."""
    return (await asyncio_detailed(response_id, client=client, **params)).parsed
