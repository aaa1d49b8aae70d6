"""Cancel a response (beta)"""

from collections.abc import Sequence
from typing import Literal, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.beta_response import BetaResponse
from ...operation import Operation

OPERATION: Operation

class BetaCancelResponseParams(RequestOptions, total=False):
    """The keyword arguments of ``beta_cancelResponse``."""

    betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit
    """Beta features to enable."""

def sync(response_id: str, *, client: http.Client, **params: Unpack[BetaCancelResponseParams]) -> BetaResponse | None:
    """Send ``POST /responses/{response_id}/cancel?beta=true``, and give what the answer holds."""

def sync_detailed(
    response_id: str, *, client: http.Client, **params: Unpack[BetaCancelResponseParams]
) -> http.Response[BetaResponse]:
    """Send ``POST /responses/{response_id}/cancel?beta=true``, and give the whole response."""

async def asyncio(
    response_id: str, *, client: http.Client, **params: Unpack[BetaCancelResponseParams]
) -> BetaResponse | None:
    """Send ``POST /responses/{response_id}/cancel?beta=true``, and give what the answer holds."""

async def asyncio_detailed(
    response_id: str, *, client: http.Client, **params: Unpack[BetaCancelResponseParams]
) -> http.Response[BetaResponse]:
    """Send ``POST /responses/{response_id}/cancel?beta=true``, and give the whole response."""
