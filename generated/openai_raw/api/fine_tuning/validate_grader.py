"""Check a grader"""

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
