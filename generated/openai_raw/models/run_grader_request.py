from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.grader_multi import GraderMulti
    from ..models.grader_python import GraderPython
    from ..models.grader_score_model import GraderScoreModel
    from ..models.grader_string_check import GraderStringCheck
    from ..models.grader_text_similarity import GraderTextSimilarity


@model
class RunGraderRequest(Base):
    """The body of `POST /fine_tuning/alpha/graders/run`."""

    grader: GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderMulti
    """The grader to run."""
    item: dict[str, Any] | None = absent
    """Fields of the example, available to the grader as `item`."""
    model_sample: str
    """The answer to score, available to the grader as `sample`."""

    _nested = {
        "grader": (
            "type",
            {
                "string_check": "GraderStringCheck",
                "text_similarity": "GraderTextSimilarity",
                "python": "GraderPython",
                "score_model": "GraderScoreModel",
                "multi": "GraderMulti",
            },
        )
    }

    @property
    def api_model_sample(self) -> str:
        """What the official client calls `model_sample`."""
        return self.model_sample
