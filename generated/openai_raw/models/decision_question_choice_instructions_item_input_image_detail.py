"""Decision question choice instructions item input image detail."""

from __future__ import annotations

from typing import Literal, TypeAlias

DecisionQuestionChoiceInstructionsItemInputImageDetailInput: TypeAlias = Literal['low', 'high', 'auto', 'original']
DecisionQuestionChoiceInstructionsItemInputImageDetail: TypeAlias = DecisionQuestionChoiceInstructionsItemInputImageDetailInput | str
