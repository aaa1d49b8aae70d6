"""Create an eval"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_eval_custom_data_source_config import CreateEvalCustomDataSourceConfig, CreateEvalCustomDataSourceConfigDict
    from ...models.create_eval_label_model_grader import CreateEvalLabelModelGrader, CreateEvalLabelModelGraderDict
    from ...models.create_eval_logs_data_source_config import CreateEvalLogsDataSourceConfig, CreateEvalLogsDataSourceConfigDict
    from ...models.create_eval_stored_completions_data_source_config import CreateEvalStoredCompletionsDataSourceConfig, CreateEvalStoredCompletionsDataSourceConfigDict
    from ...models.eval_grader_python import EvalGraderPython, EvalGraderPythonDict
    from ...models.eval_grader_score_model import EvalGraderScoreModel, EvalGraderScoreModelDict
    from ...models.eval_grader_text_similarity import EvalGraderTextSimilarity, EvalGraderTextSimilarityDict
    from ...models.grader_string_check import GraderStringCheck, GraderStringCheckDict
    from ...unions import MetadataInput
    from ...models.eval_ import Eval

    class CreateEvalParams(RequestOptions, total=False):
        """The keyword arguments of ``createEval``."""

        data_source_config: Required[CreateEvalCustomDataSourceConfig | CreateEvalCustomDataSourceConfigDict | CreateEvalLogsDataSourceConfig | CreateEvalLogsDataSourceConfigDict | CreateEvalStoredCompletionsDataSourceConfig | CreateEvalStoredCompletionsDataSourceConfigDict]
        """The form of the data that runs are fed with."""
        testing_criteria: Required[Iterable[CreateEvalLabelModelGrader | CreateEvalLabelModelGraderDict | GraderStringCheck | GraderStringCheckDict | EvalGraderTextSimilarity | EvalGraderTextSimilarityDict | EvalGraderPython | EvalGraderPythonDict | EvalGraderScoreModel | EvalGraderScoreModelDict]]
        """Graders that each answer is tested by."""
        name: str | Omit
        """Name of the eval."""
        metadata: MetadataInput | Omit
        """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most
        512. They come back with the object and can be filtered by."""

OPERATION = Operation(
    id="createEval",
    method="POST",
    path="/evals",
    body={'name': 'name', 'metadata': 'metadata', 'data_source_config': 'data_source_config', 'testing_criteria': 'testing_criteria'},
    required=('data_source_config', 'testing_criteria'),
    bodies=('application/json',),
    result='Eval',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateEvalParams]) -> http.Response[Eval]:
    """Send ``POST /evals``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateEvalParams]) -> Eval | None:
    """Send ``POST /evals``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateEvalParams]) -> http.Response[Eval]:
    """Send ``POST /evals``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateEvalParams]) -> Eval | None:
    """Send ``POST /evals``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
