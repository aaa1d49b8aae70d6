"""Cancel a response"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.response import Response
from ...operation import Operation

OPERATION: Operation

class CancelResponseParams(RequestOptions, total=False):
    """The keyword arguments of ``cancelResponse``."""

def sync(response_id: str, *, client: http.Client, **params: Unpack[CancelResponseParams]) -> Response | None:
    """Send ``POST /responses/{response_id}/cancel``, and give what the answer holds."""

def sync_detailed(
    response_id: str, *, client: http.Client, **params: Unpack[CancelResponseParams]
) -> http.Response[Response]:
    """Send ``POST /responses/{response_id}/cancel``, and give the whole response."""

async def asyncio(response_id: str, *, client: http.Client, **params: Unpack[CancelResponseParams]) -> Response | None:
    """Send ``POST /responses/{response_id}/cancel``, and give what the answer holds."""

async def asyncio_detailed(
    response_id: str, *, client: http.Client, **params: Unpack[CancelResponseParams]
) -> http.Response[Response]:
    """Send ``POST /responses/{response_id}/cancel``, and give the whole response."""
