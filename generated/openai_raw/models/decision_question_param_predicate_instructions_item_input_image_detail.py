"""Decision question param predicate instructions item input image detail."""

from __future__ import annotations

from typing import Literal, TypeAlias

DecisionQuestionParamPredicateInstructionsItemInputImageDetailInput: TypeAlias = Literal['low', 'high', 'auto', 'original']
DecisionQuestionParamPredicateInstructionsItemInputImageDetail: TypeAlias = DecisionQuestionParamPredicateInstructionsItemInputImageDetailInput | str
