"""Start a run"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_eval_completions_run_data_source import CreateEvalCompletionsRunDataSource, CreateEvalCompletionsRunDataSourceDict
    from ...models.create_eval_jsonl_run_data_source import CreateEvalJsonlRunDataSource, CreateEvalJsonlRunDataSourceDict
    from ...models.create_eval_responses_run_data_source import CreateEvalResponsesRunDataSource, CreateEvalResponsesRunDataSourceDict
    from ...unions import MetadataInput
    from ...models.eval_run import EvalRun

    class CreateEvalRunParams(RequestOptions, total=False):
        """The keyword arguments of ``createEvalRun``."""

        data_source: Required[CreateEvalJsonlRunDataSource | CreateEvalJsonlRunDataSourceDict | CreateEvalCompletionsRunDataSource | CreateEvalCompletionsRunDataSourceDict | CreateEvalResponsesRunDataSource | CreateEvalResponsesRunDataSourceDict]
        """What to test: which data, and which model if one is asked."""
        name: str | Omit
        """Name of the eval run."""
        metadata: MetadataInput | Omit
        """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most
        512. They come back with the object and can be filtered by."""

OPERATION = Operation(
    id="createEvalRun",
    method="POST",
    path="/evals/{eval_id}/runs",
    body={'name': 'name', 'metadata': 'metadata', 'data_source': 'data_source'},
    required=('data_source',),
    bodies=('application/json',),
    result='EvalRun',
)


def sync_detailed(eval_id: str, *, client: http.Client, **params: Unpack[CreateEvalRunParams]) -> http.Response[EvalRun]:
    """Send ``POST /evals/{eval_id}/runs``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"eval_id": eval_id}, params)


def sync(eval_id: str, *, client: http.Client, **params: Unpack[CreateEvalRunParams]) -> EvalRun | None:
    """Send ``POST /evals/{eval_id}/runs``, and give what the answer holds."""
    return sync_detailed(eval_id, client=client, **params).parsed


async def asyncio_detailed(eval_id: str, *, client: http.Client, **params: Unpack[CreateEvalRunParams]) -> http.Response[EvalRun]:
    """Send ``POST /evals/{eval_id}/runs``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"eval_id": eval_id}, params)


async def asyncio(eval_id: str, *, client: http.Client, **params: Unpack[CreateEvalRunParams]) -> EvalRun | None:
    """Send ``POST /evals/{eval_id}/runs``, and give what the answer holds."""
    return (await asyncio_detailed(eval_id, client=client, **params)).parsed
