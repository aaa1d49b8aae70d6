from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.fine_tune_reinforcement_hyperparameters import FineTuneReinforcementHyperparameters, FineTuneReinforcementHyperparametersDict
    from ..models.grader_multi import GraderMulti, GraderMultiDict
    from ..models.grader_python import GraderPython, GraderPythonDict
    from ..models.grader_score_model import GraderScoreModel, GraderScoreModelDict
    from ..models.grader_string_check import GraderStringCheck, GraderStringCheckDict
    from ..models.grader_text_similarity import GraderTextSimilarity, GraderTextSimilarityDict

    class FineTuneReinforcementMethodDict(TypedDict, total=False):
        grader: Required[GraderStringCheck | GraderStringCheckDict | GraderTextSimilarity | GraderTextSimilarityDict | GraderPython | GraderPythonDict | GraderScoreModel | GraderScoreModelDict | GraderMulti | GraderMultiDict]
        """What scores the answers."""
        hyperparameters: FineTuneReinforcementHyperparameters | FineTuneReinforcementHyperparametersDict
        """How the training goes."""


@model
class FineTuneReinforcementMethod(Base):
    """Training by reward: a grader scores what the model answers."""

    grader: GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderMulti
    """What scores the answers."""
    hyperparameters: FineTuneReinforcementHyperparameters | None = absent
    """How the training goes."""

    _nested = {'grader': ('type', {'string_check': 'GraderStringCheck', 'text_similarity': 'GraderTextSimilarity', 'python': 'GraderPython', 'score_model': 'GraderScoreModel', 'multi': 'GraderMulti'}), 'hyperparameters': 'FineTuneReinforcementHyperparameters'}
