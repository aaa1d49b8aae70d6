"""Decision question score instructions item input image detail."""

from __future__ import annotations

from typing import Literal, TypeAlias

DecisionQuestionScoreInstructionsItemInputImageDetailInput: TypeAlias = Literal['low', 'high', 'auto', 'original']
DecisionQuestionScoreInstructionsItemInputImageDetail: TypeAlias = DecisionQuestionScoreInstructionsItemInputImageDetailInput | str
