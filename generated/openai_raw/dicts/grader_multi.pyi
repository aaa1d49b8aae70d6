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
    """Discriminator: always `multi`. Default: `multi`."""
    name: Required[str]
    """Name of the grader."""
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
    """The graders by name; the formula refers to these names."""
    calculate_output: Required[str]
    """Formula for the combined score, with the grader names as variables."""
