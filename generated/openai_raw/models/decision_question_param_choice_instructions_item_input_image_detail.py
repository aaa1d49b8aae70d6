"""Decision question param choice instructions item input image detail."""

from __future__ import annotations

from typing import Literal, TypeAlias

DecisionQuestionParamChoiceInstructionsItemInputImageDetailInput: TypeAlias = Literal['low', 'high', 'auto', 'original']
DecisionQuestionParamChoiceInstructionsItemInputImageDetail: TypeAlias = DecisionQuestionParamChoiceInstructionsItemInputImageDetailInput | str
