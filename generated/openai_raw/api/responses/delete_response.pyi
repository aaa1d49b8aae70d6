"""Delete a response"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.delete_response_response import DeleteResponseResponse
from ...operation import Operation

OPERATION: Operation

class DeleteResponseParams(RequestOptions, total=False):
    """The keyword arguments of ``deleteResponse``."""

def sync(
    response_id: str, *, client: http.Client, **params: Unpack[DeleteResponseParams]
) -> DeleteResponseResponse | None:
    """Send ``DELETE /responses/{response_id}``, and give what the answer holds."""

def sync_detailed(
    response_id: str, *, client: http.Client, **params: Unpack[DeleteResponseParams]
) -> http.Response[DeleteResponseResponse]:
    """Send ``DELETE /responses/{response_id}``, and give the whole response."""

async def asyncio(
    response_id: str, *, client: http.Client, **params: Unpack[DeleteResponseParams]
) -> DeleteResponseResponse | None:
    """Send ``DELETE /responses/{response_id}``, and give what the answer holds."""

async def asyncio_detailed(
    response_id: str, *, client: http.Client, **params: Unpack[DeleteResponseParams]
) -> http.Response[DeleteResponseResponse]:
    """Send ``DELETE /responses/{response_id}``, and give the whole response."""
