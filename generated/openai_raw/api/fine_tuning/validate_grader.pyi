"""Check a grader"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
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
from ...models.validate_grader_response import ValidateGraderResponse
from ...operation import Operation

OPERATION: Operation

class ValidateGraderParams(RequestOptions, total=False):
    """The keyword arguments of ``validateGrader``."""

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
    """The grader to validate."""

def sync(*, client: http.Client, **params: Unpack[ValidateGraderParams]) -> ValidateGraderResponse | None:
    """Send ``POST /fine_tuning/alpha/graders/validate``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[ValidateGraderParams]
) -> http.Response[ValidateGraderResponse]:
    """Send ``POST /fine_tuning/alpha/graders/validate``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[ValidateGraderParams]) -> ValidateGraderResponse | None:
    """Send ``POST /fine_tuning/alpha/graders/validate``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ValidateGraderParams]
) -> http.Response[ValidateGraderResponse]:
    """Send ``POST /fine_tuning/alpha/graders/validate``, and give the whole response."""
