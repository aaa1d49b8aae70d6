"""Try a grader"""

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
    from ...models.run_grader_response import RunGraderResponse

    class RunGraderParams(RequestOptions, total=False):
        """The keyword arguments of ``runGrader``."""

        grader: Required[GraderStringCheck | GraderStringCheckDict | GraderTextSimilarity | GraderTextSimilarityDict | GraderPython | GraderPythonDict | GraderScoreModel | GraderScoreModelDict | GraderMulti | GraderMultiDict]
        """The grader to try."""
        model_sample: Required[str]
        """The answer to score, which the grader reads as `sample`."""
        item: Mapping[str, Any] | Omit
        """Fields of the example, which the grader reads as `item`."""

OPERATION = Operation(
    id="runGrader",
    method="POST",
    path="/fine_tuning/alpha/graders/run",
    body={'grader': 'grader', 'item': 'item', 'model_sample': 'model_sample'},
    required=('grader', 'model_sample'),
    bodies=('application/json',),
    result='RunGraderResponse',
)


def sync_detailed(*, client: http.Client, **params: Unpack[RunGraderParams]) -> http.Response[RunGraderResponse]:
    """Send ``POST /fine_tuning/alpha/graders/run``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[RunGraderParams]) -> RunGraderResponse | None:
    """Send ``POST /fine_tuning/alpha/graders/run``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[RunGraderParams]) -> http.Response[RunGraderResponse]:
    """Send ``POST /fine_tuning/alpha/graders/run``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[RunGraderParams]) -> RunGraderResponse | None:
    """Send ``POST /fine_tuning/alpha/graders/run``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
