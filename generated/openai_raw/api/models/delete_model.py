"""Delete a fine-tuned model"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.delete_model_response import DeleteModelResponse

    class DeleteModelParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteModel``."""


OPERATION = Operation(
    id="deleteModel",
    method="DELETE",
    path="/models/{model}",
    result='DeleteModelResponse',
)


def sync_detailed(model: str, *, client: http.Client, **params: Unpack[DeleteModelParams]) -> http.Response[DeleteModelResponse]:
    """Send ``DELETE /models/{model}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"model": model}, params)


def sync(model: str, *, client: http.Client, **params: Unpack[DeleteModelParams]) -> DeleteModelResponse | None:
    """Send ``DELETE /models/{model}``, and give what the answer holds."""
    return sync_detailed(model, client=client, **params).parsed


async def asyncio_detailed(model: str, *, client: http.Client, **params: Unpack[DeleteModelParams]) -> http.Response[DeleteModelResponse]:
    """Send ``DELETE /models/{model}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"model": model}, params)


async def asyncio(model: str, *, client: http.Client, **params: Unpack[DeleteModelParams]) -> DeleteModelResponse | None:
    """Send ``DELETE /models/{model}``, and give what the answer holds."""
    return (await asyncio_detailed(model, client=client, **params)).parsed
