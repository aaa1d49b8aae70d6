"""Get a model"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.model import Model

    class RetrieveModelParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieveModel``."""


OPERATION = Operation(
    id="retrieveModel",
    method="GET",
    path="/models/{model}",
    result='Model',
)


def sync_detailed(model: str, *, client: http.Client, **params: Unpack[RetrieveModelParams]) -> http.Response[Model]:
    """Send ``GET /models/{model}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"model": model}, params)


def sync(model: str, *, client: http.Client, **params: Unpack[RetrieveModelParams]) -> Model | None:
    """Send ``GET /models/{model}``, and give what the answer holds."""
    return sync_detailed(model, client=client, **params).parsed


async def asyncio_detailed(model: str, *, client: http.Client, **params: Unpack[RetrieveModelParams]) -> http.Response[Model]:
    """Send ``GET /models/{model}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"model": model}, params)


async def asyncio(model: str, *, client: http.Client, **params: Unpack[RetrieveModelParams]) -> Model | None:
    """Send ``GET /models/{model}``, and give what the answer holds."""
    return (await asyncio_detailed(model, client=client, **params)).parsed
