"""Delete a fine-tuned model"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.delete_model_response import DeleteModelResponse
from ...operation import Operation

OPERATION: Operation

class DeleteModelParams(RequestOptions, total=False):
    """The keyword arguments of ``deleteModel``."""

def sync(model: str, *, client: http.Client, **params: Unpack[DeleteModelParams]) -> DeleteModelResponse | None:
    """Send ``DELETE /models/{model}``, and give what the answer holds."""

def sync_detailed(
    model: str, *, client: http.Client, **params: Unpack[DeleteModelParams]
) -> http.Response[DeleteModelResponse]:
    """Send ``DELETE /models/{model}``, and give the whole response."""

async def asyncio(
    model: str, *, client: http.Client, **params: Unpack[DeleteModelParams]
) -> DeleteModelResponse | None:
    """Send ``DELETE /models/{model}``, and give what the answer holds."""

async def asyncio_detailed(
    model: str, *, client: http.Client, **params: Unpack[DeleteModelParams]
) -> http.Response[DeleteModelResponse]:
    """Send ``DELETE /models/{model}``, and give the whole response."""
