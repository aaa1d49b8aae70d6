"""Delete a response (beta)"""

from collections.abc import Sequence
from typing import Literal, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.beta_delete_response_response import BetaDeleteResponseResponse
from ...operation import Operation

OPERATION: Operation

class BetaDeleteResponseParams(RequestOptions, total=False):
    """The keyword arguments of ``beta_deleteResponse``."""

    betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit
    """Beta features to enable."""

def sync(
    response_id: str, *, client: http.Client, **params: Unpack[BetaDeleteResponseParams]
) -> BetaDeleteResponseResponse | None:
    """Send ``DELETE /responses/{response_id}?beta=true``, and give what the answer holds."""

def sync_detailed(
    response_id: str, *, client: http.Client, **params: Unpack[BetaDeleteResponseParams]
) -> http.Response[BetaDeleteResponseResponse]:
    """Send ``DELETE /responses/{response_id}?beta=true``, and give the whole response."""

async def asyncio(
    response_id: str, *, client: http.Client, **params: Unpack[BetaDeleteResponseParams]
) -> BetaDeleteResponseResponse | None:
    """Send ``DELETE /responses/{response_id}?beta=true``, and give what the answer holds."""

async def asyncio_detailed(
    response_id: str, *, client: http.Client, **params: Unpack[BetaDeleteResponseParams]
) -> http.Response[BetaDeleteResponseResponse]:
    """Send ``DELETE /responses/{response_id}?beta=true``, and give the whole response."""
