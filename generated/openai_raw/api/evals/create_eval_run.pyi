"""Start a run"""

from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.create_eval_completions_run_data_source import CreateEvalCompletionsRunDataSourceDict
from ...dicts.create_eval_jsonl_run_data_source import CreateEvalJsonlRunDataSourceDict
from ...dicts.create_eval_responses_run_data_source import CreateEvalResponsesRunDataSourceDict
from ...models.create_eval_completions_run_data_source import CreateEvalCompletionsRunDataSource
from ...models.create_eval_jsonl_run_data_source import CreateEvalJsonlRunDataSource
from ...models.create_eval_responses_run_data_source import CreateEvalResponsesRunDataSource
from ...models.eval_run import EvalRun
from ...operation import Operation
from ...unions import MetadataInput

OPERATION: Operation

class CreateEvalRunParams(RequestOptions, total=False):
    """The keyword arguments of ``createEvalRun``."""

    data_source: Required[
        CreateEvalJsonlRunDataSource
        | CreateEvalJsonlRunDataSourceDict
        | CreateEvalCompletionsRunDataSource
        | CreateEvalCompletionsRunDataSourceDict
        | CreateEvalResponsesRunDataSource
        | CreateEvalResponsesRunDataSourceDict
    ]
    """What to test: the data, and the model that generates answers, if any."""
    name: str | Omit
    """Name of the eval run."""
    metadata: MetadataInput | Omit
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""

def sync(eval_id: str, *, client: http.Client, **params: Unpack[CreateEvalRunParams]) -> EvalRun | None:
    """Send ``POST /evals/{eval_id}/runs``, and give what the answer holds."""

def sync_detailed(
    eval_id: str, *, client: http.Client, **params: Unpack[CreateEvalRunParams]
) -> http.Response[EvalRun]:
    """Send ``POST /evals/{eval_id}/runs``, and give the whole response."""

async def asyncio(eval_id: str, *, client: http.Client, **params: Unpack[CreateEvalRunParams]) -> EvalRun | None:
    """Send ``POST /evals/{eval_id}/runs``, and give what the answer holds."""

async def asyncio_detailed(
    eval_id: str, *, client: http.Client, **params: Unpack[CreateEvalRunParams]
) -> http.Response[EvalRun]:
    """Send ``POST /evals/{eval_id}/runs``, and give the whole response."""
