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
        hyperparameters: FineTuneReinforcementHyperparameters | FineTuneReinforcementHyperparametersDict


@model
class FineTuneReinforcementMethod(Base):
    """The value of `FineTuneMethod.reinforcement`."""

    grader: GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderMulti
    hyperparameters: FineTuneReinforcementHyperparameters | None = absent

    _nested = {'grader': ('type', {'string_check': 'GraderStringCheck', 'text_similarity': 'GraderTextSimilarity', 'python': 'GraderPython', 'score_model': 'GraderScoreModel', 'multi': 'GraderMulti'}), 'hyperparameters': 'FineTuneReinforcementHyperparameters'}
