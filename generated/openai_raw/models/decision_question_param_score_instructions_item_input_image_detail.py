"""Decision question param score instructions item input image detail."""

from __future__ import annotations

from typing import Literal, TypeAlias

DecisionQuestionParamScoreInstructionsItemInputImageDetailInput: TypeAlias = Literal['low', 'high', 'auto', 'original']
DecisionQuestionParamScoreInstructionsItemInputImageDetail: TypeAlias = DecisionQuestionParamScoreInstructionsItemInputImageDetailInput | str
