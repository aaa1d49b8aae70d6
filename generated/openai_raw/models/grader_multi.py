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
    """Combines the scores of several graders with a formula."""

    type: Literal["multi"]
    """Discriminator: always `multi`. Default: `multi`."""
    name: str
    """Name of the grader."""
    graders: GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderLabelModel
    """The graders by name; the formula refers to these names."""
    calculate_output: str
    """Formula for the combined score, with the grader names as variables."""

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
