"""Get an eval"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.eval_ import Eval

    class GetEvalParams(RequestOptions, total=False):
        """The keyword arguments of ``getEval``."""


OPERATION = Operation(
    id="getEval",
    method="GET",
    path="/evals/{eval_id}",
    result='Eval',
)


def sync_detailed(eval_id: str, *, client: http.Client, **params: Unpack[GetEvalParams]) -> http.Response[Eval]:
    """Send ``GET /evals/{eval_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"eval_id": eval_id}, params)


def sync(eval_id: str, *, client: http.Client, **params: Unpack[GetEvalParams]) -> Eval | None:
    """Send ``GET /evals/{eval_id}``, and give what the answer holds."""
    return sync_detailed(eval_id, client=client, **params).parsed


async def asyncio_detailed(eval_id: str, *, client: http.Client, **params: Unpack[GetEvalParams]) -> http.Response[Eval]:
    """Send ``GET /evals/{eval_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"eval_id": eval_id}, params)


async def asyncio(eval_id: str, *, client: http.Client, **params: Unpack[GetEvalParams]) -> Eval | None:
    """Send ``GET /evals/{eval_id}``, and give what the answer holds."""
    return (await asyncio_detailed(eval_id, client=client, **params)).parsed
