"""Get a model"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.model import Model
from ...operation import Operation

OPERATION: Operation

class RetrieveModelParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieveModel``."""

def sync(model: str, *, client: http.Client, **params: Unpack[RetrieveModelParams]) -> Model | None:
    """Send ``GET /models/{model}``, and give what the answer holds."""

def sync_detailed(model: str, *, client: http.Client, **params: Unpack[RetrieveModelParams]) -> http.Response[Model]:
    """Send ``GET /models/{model}``, and give the whole response."""

async def asyncio(model: str, *, client: http.Client, **params: Unpack[RetrieveModelParams]) -> Model | None:
    """Send ``GET /models/{model}``, and give what the answer holds."""

async def asyncio_detailed(
    model: str, *, client: http.Client, **params: Unpack[RetrieveModelParams]
) -> http.Response[Model]:
    """Send ``GET /models/{model}``, and give the whole response."""
