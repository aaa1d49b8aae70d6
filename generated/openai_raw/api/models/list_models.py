"""List models"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_models_response import ListModelsResponse

    class ListModelsParams(RequestOptions, total=False):
        """The keyword arguments of ``listModels``."""


OPERATION = Operation(
    id="listModels",
    method="GET",
    path="/models",
    result='ListModelsResponse',
    page="once",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListModelsParams]) -> http.Response[ListModelsResponse]:
    """Send ``GET /models``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListModelsParams]) -> ListModelsResponse | None:
    """Send ``GET /models``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListModelsParams]) -> http.Response[ListModelsResponse]:
    """Send ``GET /models``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListModelsParams]) -> ListModelsResponse | None:
    """Send ``GET /models``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
