"""Try a grader"""

from collections.abc import Mapping
from typing import Any, Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.grader_multi import GraderMultiDict
from ...dicts.grader_python import GraderPythonDict
from ...dicts.grader_score_model import GraderScoreModelDict
from ...dicts.grader_string_check import GraderStringCheckDict
from ...dicts.grader_text_similarity import GraderTextSimilarityDict
from ...models.grader_multi import GraderMulti
from ...models.grader_python import GraderPython
from ...models.grader_score_model import GraderScoreModel
from ...models.grader_string_check import GraderStringCheck
from ...models.grader_text_similarity import GraderTextSimilarity
from ...models.run_grader_response import RunGraderResponse
from ...operation import Operation

OPERATION: Operation

class RunGraderParams(RequestOptions, total=False):
    """The keyword arguments of ``runGrader``."""

    grader: Required[
        GraderStringCheck
        | GraderStringCheckDict
        | GraderTextSimilarity
        | GraderTextSimilarityDict
        | GraderPython
        | GraderPythonDict
        | GraderScoreModel
        | GraderScoreModelDict
        | GraderMulti
        | GraderMultiDict
    ]
    """The grader to run."""
    model_sample: Required[str]
    """The answer to score, available to the grader as `sample`."""
    item: Mapping[str, Any] | Omit
    """Fields of the example, available to the grader as `item`."""

def sync(*, client: http.Client, **params: Unpack[RunGraderParams]) -> RunGraderResponse | None:
    """Send ``POST /fine_tuning/alpha/graders/run``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[RunGraderParams]) -> http.Response[RunGraderResponse]:
    """Send ``POST /fine_tuning/alpha/graders/run``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[RunGraderParams]) -> RunGraderResponse | None:
    """Send ``POST /fine_tuning/alpha/graders/run``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[RunGraderParams]
) -> http.Response[RunGraderResponse]:
    """Send ``POST /fine_tuning/alpha/graders/run``, and give the whole response."""
