"""List models"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.list_models_response import ListModelsResponse
from ...operation import Operation

OPERATION: Operation

class ListModelsParams(RequestOptions, total=False):
    """The keyword arguments of ``listModels``."""

def sync(*, client: http.Client, **params: Unpack[ListModelsParams]) -> ListModelsResponse | None:
    """Send ``GET /models``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[ListModelsParams]) -> http.Response[ListModelsResponse]:
    """Send ``GET /models``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[ListModelsParams]) -> ListModelsResponse | None:
    """Send ``GET /models``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListModelsParams]
) -> http.Response[ListModelsResponse]:
    """Send ``GET /models``, and give the whole response."""
