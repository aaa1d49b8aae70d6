"""Check a grader"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.grader_multi import GraderMulti, GraderMultiDict
    from ...models.grader_python import GraderPython, GraderPythonDict
    from ...models.grader_score_model import GraderScoreModel, GraderScoreModelDict
    from ...models.grader_string_check import GraderStringCheck, GraderStringCheckDict
    from ...models.grader_text_similarity import GraderTextSimilarity, GraderTextSimilarityDict
    from ...models.validate_grader_response import ValidateGraderResponse

    class ValidateGraderParams(RequestOptions, total=False):
        """The keyword arguments of ``validateGrader``."""

        grader: Required[GraderStringCheck | GraderStringCheckDict | GraderTextSimilarity | GraderTextSimilarityDict | GraderPython | GraderPythonDict | GraderScoreModel | GraderScoreModelDict | GraderMulti | GraderMultiDict]
        """The grader to check."""

OPERATION = Operation(
    id="validateGrader",
    method="POST",
    path="/fine_tuning/alpha/graders/validate",
    body={'grader': 'grader'},
    required=('grader',),
    bodies=('application/json',),
    result='ValidateGraderResponse',
)


def sync_detailed(*, client: http.Client, **params: Unpack[ValidateGraderParams]) -> http.Response[ValidateGraderResponse]:
    """Send ``POST /fine_tuning/alpha/graders/validate``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ValidateGraderParams]) -> ValidateGraderResponse | None:
    """Send ``POST /fine_tuning/alpha/graders/validate``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ValidateGraderParams]) -> http.Response[ValidateGraderResponse]:
    """Send ``POST /fine_tuning/alpha/graders/validate``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ValidateGraderParams]) -> ValidateGraderResponse | None:
    """Send ``POST /fine_tuning/alpha/graders/validate``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
