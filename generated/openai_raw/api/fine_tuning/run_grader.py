"""Try a grader"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.grader_multi import GraderMulti, GraderMultiDict
    from ...models.grader_python import GraderPython, GraderPythonDict
    from ...models.grader_score_model import GraderScoreModel, GraderScoreModelDict
    from ...models.grader_string_check import GraderStringCheck, GraderStringCheckDict
    from ...models.grader_text_similarity import GraderTextSimilarity, GraderTextSimilarityDict

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
