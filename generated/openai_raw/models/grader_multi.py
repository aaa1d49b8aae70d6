from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.grader_label_model import GraderLabelModel
    from ..models.grader_python import GraderPython
    from ..models.grader_score_model import GraderScoreModel
    from ..models.grader_string_check import GraderStringCheck
    from ..models.grader_text_similarity import GraderTextSimilarity


@model
class GraderMulti(Base):
    """Joins several graders to one score by a formula."""

    type: Literal["multi"]
    """Tells this object from others that can stand in its place: always `multi`. Default: `multi`."""
    name: str
    """Name of the grader multi."""
    graders: GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderLabelModel
    """The graders, by the names that the formula uses."""
    calculate_output: str
    """The formula, with the graders' names as variables."""

    _nested = {
        "graders": (
            "type",
            {
                "string_check": "GraderStringCheck",
                "text_similarity": "GraderTextSimilarity",
                "python": "GraderPython",
                "score_model": "GraderScoreModel",
                "label_model": "GraderLabelModel",
            },
        )
    }
    _tags = {"type": "multi"}
