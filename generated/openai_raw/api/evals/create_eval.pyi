"""Create an eval"""

from collections.abc import Iterable
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.create_eval_request import (
    CreateEvalCustomDataSourceConfigDict,
    CreateEvalLabelModelGraderDict,
    CreateEvalLogsDataSourceConfigDict,
    CreateEvalStoredCompletionsDataSourceConfigDict,
)
from ...dicts.eval_grader_python import EvalGraderPythonDict
from ...dicts.eval_grader_score_model import EvalGraderScoreModelDict
from ...dicts.eval_grader_text_similarity import EvalGraderTextSimilarityDict
from ...dicts.grader_string_check import GraderStringCheckDict
from ...models.create_eval_request import (
    CreateEvalCustomDataSourceConfig,
    CreateEvalLabelModelGrader,
    CreateEvalLogsDataSourceConfig,
    CreateEvalStoredCompletionsDataSourceConfig,
)
from ...models.eval_ import Eval
from ...models.eval_grader_python import EvalGraderPython
from ...models.eval_grader_score_model import EvalGraderScoreModel
from ...models.eval_grader_text_similarity import EvalGraderTextSimilarity
from ...models.grader_string_check import GraderStringCheck
from ...operation import Operation
from ...unions import MetadataInput

OPERATION: Operation

class CreateEvalParams(RequestOptions, total=False):
    """The keyword arguments of ``createEval``."""

    data_source_config: Required[
        CreateEvalCustomDataSourceConfig
        | CreateEvalCustomDataSourceConfigDict
        | CreateEvalLogsDataSourceConfig
        | CreateEvalLogsDataSourceConfigDict
        | CreateEvalStoredCompletionsDataSourceConfig
        | CreateEvalStoredCompletionsDataSourceConfigDict
    ]
    """Schema of the data that runs use."""
    testing_criteria: Required[
        Iterable[
            CreateEvalLabelModelGrader
            | CreateEvalLabelModelGraderDict
            | GraderStringCheck
            | GraderStringCheckDict
            | EvalGraderTextSimilarity
            | EvalGraderTextSimilarityDict
            | EvalGraderPython
            | EvalGraderPythonDict
            | EvalGraderScoreModel
            | EvalGraderScoreModelDict
        ]
    ]
    """Graders that test each answer."""
    name: str | Omit
    """Name of the eval."""
    metadata: MetadataInput | Omit
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""

def sync(*, client: http.Client, **params: Unpack[CreateEvalParams]) -> Eval | None:
    """Send ``POST /evals``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[CreateEvalParams]) -> http.Response[Eval]:
    """Send ``POST /evals``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateEvalParams]) -> Eval | None:
    """Send ``POST /evals``, and give what the answer holds."""

async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateEvalParams]) -> http.Response[Eval]:
    """Send ``POST /evals``, and give the whole response."""
