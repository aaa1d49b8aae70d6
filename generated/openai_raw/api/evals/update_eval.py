"""Change an eval"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...unions import MetadataInput
    from ...models.eval_ import Eval

    class UpdateEvalParams(RequestOptions, total=False):
        """The keyword arguments of ``updateEval``."""

        name: str | Omit
        """Name of the eval."""
        metadata: MetadataInput | Omit
        """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most
        512. They come back with the object and can be filtered by."""

OPERATION = Operation(
    id="updateEval",
    method="POST",
    path="/evals/{eval_id}",
    body={'name': 'name', 'metadata': 'metadata'},
    bodies=('application/json',),
    result='Eval',
)


def sync_detailed(eval_id: str, *, client: http.Client, **params: Unpack[UpdateEvalParams]) -> http.Response[Eval]:
    """Send ``POST /evals/{eval_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"eval_id": eval_id}, params)


def sync(eval_id: str, *, client: http.Client, **params: Unpack[UpdateEvalParams]) -> Eval | None:
    """Send ``POST /evals/{eval_id}``, and give what the answer holds."""
    return sync_detailed(eval_id, client=client, **params).parsed


async def asyncio_detailed(eval_id: str, *, client: http.Client, **params: Unpack[UpdateEvalParams]) -> http.Response[Eval]:
    """Send ``POST /evals/{eval_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"eval_id": eval_id}, params)


async def asyncio(eval_id: str, *, client: http.Client, **params: Unpack[UpdateEvalParams]) -> Eval | None:
    """Send ``POST /evals/{eval_id}``, and give what the answer holds."""
    return (await asyncio_detailed(eval_id, client=client, **params)).parsed
