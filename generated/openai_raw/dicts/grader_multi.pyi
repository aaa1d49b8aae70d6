"""What requests take instead of the models in ``models.grader_multi``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..dicts.grader_label_model import GraderLabelModelDict
from ..dicts.grader_python import GraderPythonDict
from ..dicts.grader_score_model import GraderScoreModelDict
from ..dicts.grader_string_check import GraderStringCheckDict
from ..dicts.grader_text_similarity import GraderTextSimilarityDict
from ..models.grader_label_model import GraderLabelModel
from ..models.grader_python import GraderPython
from ..models.grader_score_model import GraderScoreModel
from ..models.grader_string_check import GraderStringCheck
from ..models.grader_text_similarity import GraderTextSimilarity

class GraderMultiDict(TypedDict, total=False):
    type: Required[Literal["multi"]]
    """Tells this object from others that can stand in its place: always `multi`. Default: `multi`."""
    name: Required[str]
    """Name of the grader multi."""
    graders: Required[
        GraderStringCheck
        | GraderStringCheckDict
        | GraderTextSimilarity
        | GraderTextSimilarityDict
        | GraderPython
        | GraderPythonDict
        | GraderScoreModel
        | GraderScoreModelDict
        | GraderLabelModel
        | GraderLabelModelDict
    ]
    """The graders, by the names that the formula uses."""
    calculate_output: Required[str]
    """The formula, with the graders' names as variables."""
